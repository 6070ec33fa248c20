import { X } from 'lucide-react';
import type { VpcLayout } from '../../core/index.ts';
import { classes } from '../ui/classes.ts';
import { AddZone } from './AddZone.tsx';
import { removeZoneOf } from './actions.ts';
import { placeOf } from './place.ts';
import { isRemovable } from './plans.ts';

/** The lanes of the zones with their names, and the button for one more. */
export function ZoneHeads({ layout }: { readonly layout: VpcLayout }) {
  const { vpc, columns } = layout;
  return (
    <>
      {columns.map(({ zone, name, reserved, head, lane }) => (
        <div
          key={zone}
          style={placeOf(lane)}
          className={classes('zone rounded-lg', reserved ? 'hatched' : 'bg-lane')}
        >
          <div
            style={{ height: head.height }}
            className="flex items-center gap-1.5 pr-1 pl-2.5 font-semibold text-[12px]"
          >
            <span className="zone-name truncate">{name}</span>
            {reserved && <span className="words-near truncate font-normal text-muted">space only</span>}
            {isRemovable(layout, zone) && (
              <button
                type="button"
                aria-label={`Remove ${name} from ${vpc.label}`}
                onClick={(event) => {
                  event.stopPropagation();
                  removeZoneOf(layout, zone);
                }}
                className="zone-remove relative ml-auto inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-free hover:text-ink"
              >
                <X aria-hidden size={14} />
              </button>
            )}
          </div>
        </div>
      ))}
      <AddZone layout={layout} />
    </>
  );
}
