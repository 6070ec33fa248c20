import { type Command, type ConstructThing, constructFields } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { useIsFound } from '../view.ts';
import { TextControl } from './TextControl.tsx';

const { constructId } = constructFields;

/** The name in code: once typed, or once the code was taken, it no longer follows the label. */
export function NameInCode({ thing }: { readonly thing: ConstructThing }) {
  const isFound = useIsFound({ constructId });
  if (!isFound) return null;
  const take = (text: string | undefined, gesture: string) => {
    const label = `Name in code ${thing.constructId} → ${text}`;
    const rename: Command = { do: 'rename-construct', id: thing.id, constructId: text ?? '' };
    if (thing.kind !== 'subnet-group') return dispatch(rename, { label, gesture });
    const commands: readonly Command[] = [{ do: 'write-groups', vpc: thing.parent }, rename];
    return dispatch({ do: 'all', label, commands }, { label, gesture });
  };
  return (
    <div>
      <TextControl
        key={thing.id}
        at={thing.id}
        name="constructId"
        field={constructId}
        value={thing.constructId}
        take={take}
        live={false}
        mono
        explained
      />
      <p className="mt-1 text-[12px] text-muted leading-4">
        {thing.idFixed
          ? 'Fixed: changing the label no longer changes it. If this is deployed, another name replaces it and everything in it.'
          : 'Follows the label until you type one here or take the code.'}
      </p>
    </div>
  );
}
