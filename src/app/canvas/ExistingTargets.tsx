import { destinationWords, type ExistingLayout, targetWords } from '../../core/index.ts';
import { select } from '../store/selection.ts';
import { placeOf } from './place.ts';

/** What exists beside a VPC and its routes lead to; a click chooses the groups that have them. */
export function ExistingTargets({ existing }: { readonly existing: readonly ExistingLayout[] }) {
  if (existing.length === 0) return null;
  return (
    <>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        width="1"
        height="1"
      >
        {existing.flatMap(({ target, lines }) =>
          lines.map((line) => (
            <polyline
              key={`${target.id} ${line.at(-1)?.y}`}
              points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
              className="fill-none stroke-control"
            />
          )),
        )}
      </svg>
      {existing.map(({ target, box, destinations, groups }) => (
        <button
          key={target.id}
          type="button"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            select(...groups);
          }}
          style={placeOf(box)}
          className="existing-target flex flex-col justify-center rounded-lg border border-control bg-panel px-2.5 text-left hover:border-accent"
        >
          <span className="words-near font-medium text-[12px] leading-4">{targetWords(target)}</span>
          <span className="words-near font-mono text-[11px] leading-4">{target.id}</span>
          <span className="words-near truncate font-mono text-[11px] text-muted leading-4">
            {destinationWords(destinations)}
          </span>
        </button>
      ))}
    </>
  );
}
