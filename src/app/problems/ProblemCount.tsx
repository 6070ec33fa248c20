import { useDerived } from '../store/hooks.ts';
import { countWords, problemCounts } from './problem-list.ts';

/** How much there is to solve, beside the word on the tab; notes alone don't shout. */
export function ProblemCount() {
  const { design, findings } = useDerived();
  const counts = problemCounts(design, findings);
  const words = countWords(counts);
  const urgent = counts.error + counts.warning;
  const total = urgent + counts.note;
  if (total === 0) return null;
  return (
    <>
      <span className="sr-only">({words})</span>
      <span
        aria-hidden
        title={words}
        className={`ml-1.5 inline-block min-w-4 rounded-full px-1 text-center text-[11px] leading-4 ${look(counts)}`}
      >
        {urgent > 0 ? urgent : total}
      </span>
    </>
  );
}

function look(counts: { readonly error: number; readonly warning: number }): string {
  if (counts.error > 0) return 'bg-error font-semibold text-panel';
  if (counts.warning > 0) return 'bg-warning font-semibold text-panel';
  return 'bg-free text-ink';
}
