import { isOwnVpc, isZoneRemovable, stackById, usualZoneWords, type VpcLayout } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { classes } from '../../ui/classes.ts';
import { MiddleCut } from '../../ui/MiddleCut.tsx';
import { placeOf } from '../place.ts';
import { AddZone } from './AddZone.tsx';
import { RemoveZone } from './RemoveZone.tsx';

/** The lanes of the zones with their names, and the button for one more. */
export function ZoneHeads({ layout }: { readonly layout: VpcLayout }) {
  const usual = usualZoneWords(stackById(useDesign(), layout.vpc.parent)?.environment, layout.network);
  return (
    <>
      {layout.columns.map((column) => (
        <div
          key={column.zone}
          style={placeOf(column.lane)}
          className={classes('zone rounded-lg', column.reserved ? 'hatched' : 'bg-lane')}
        >
          <div
            style={{ height: column.head.height }}
            className="relative flex items-center gap-1.5 pr-1 pl-2.5 font-semibold text-[12px]"
          >
            <span className="zone-name shrink-0">{column.name}</span>
            <span className="words-near min-w-0 flex-1 font-normal text-[11px] text-muted">
              <MiddleCut text={column.reserved ? 'space only' : (usual[column.zone] ?? '')} ending={2} />
            </span>
            {isOwnVpc(layout) && isZoneRemovable(layout, column.zone) && (
              <RemoveZone layout={layout} column={column} />
            )}
          </div>
        </div>
      ))}
      {isOwnVpc(layout) && <AddZone layout={layout} />}
    </>
  );
}
