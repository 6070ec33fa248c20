import { type Call, connectionSentence } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { select } from '../../store/selection.ts';

/** Several connections, each with the way to its own form. */
export function CallList({ calls }: { readonly calls: readonly Call[] }) {
  const design = useDesign();
  return (
    <ul className="px-2 pb-2">
      {calls.map((call) => (
        <li key={call.id}>
          <button
            type="button"
            onClick={() => select(call.id)}
            className="w-full rounded-md px-2 py-1 text-left hover:bg-lane"
          >
            {connectionSentence(design, call)}
          </button>
        </li>
      ))}
    </ul>
  );
}
