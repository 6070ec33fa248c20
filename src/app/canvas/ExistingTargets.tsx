import { destinationWords, targetWords, type VpcLayout } from '../../core/index.ts';
import { select } from '../store/selection.ts';
import { EndpointBox } from './EndpointBox.tsx';
import { placeOf } from './place.ts';

/** What its routes lead to beside a VPC: gateway endpoints, and what exists, where a click chooses the groups that have them. */
export function ExistingTargets({ layout: { endpoints, existing } }: { readonly layout: VpcLayout }) {
  if (endpoints.length + existing.length === 0) return null;
  return (
    <>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        width="1"
        height="1"
      >
        {[...endpoints, ...existing].flatMap(({ box, lines }) =>
          lines.map((line) => (
            <polyline
              key={`${box.y} ${line.at(-1)?.y}`}
              points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
              className="fill-none stroke-control"
            />
          )),
        )}
      </svg>
      {endpoints.map((endpoint) => (
        <EndpointBox key={endpoint.id} endpoint={endpoint} />
      ))}
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
          <span className="name-afar font-medium text-[12px] leading-4">{targetWords(target)}</span>
          <span className="words-near font-mono text-[11px] leading-4">{target.id}</span>
          <span className="words-near truncate font-mono text-[11px] text-muted leading-4">
            {destinationWords(destinations)}
          </span>
        </button>
      ))}
    </>
  );
}
