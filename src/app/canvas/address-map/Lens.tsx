import {
  type AddressRange,
  addressLens,
  type LensBlock,
  shareAddresses,
  type VpcLayout,
} from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { choose } from '../choose.ts';
import { typeLooks } from '../looks.ts';

export interface LensProps {
  readonly layout: VpcLayout;
  readonly part: AddressRange;
}

/** From what width on there is room for a mask. */
const ROOM_FOR_MASK = 24;
/** And for the word. */
const ROOM_FOR_FREE = 32;

/** A part of the map in which each block is wide enough to be pointed at; to the keyboard the cells say the same. */
export function Lens({ layout, part }: LensProps) {
  return (
    <div aria-hidden className="address-lens absolute inset-x-0 top-full mt-1 h-4">
      {addressLens(layout.network, part, layout.map.width).map((block) => (
        <LensPiece key={block.from} block={block} isMeant={shareAddresses(block, part)} />
      ))}
    </div>
  );
}

function LensPiece({ block, isMeant }: { readonly block: LensBlock; readonly isMeant: boolean }) {
  const { x, width, taken, isLost } = block;
  const { id, zone } = taken?.at ?? {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cell does the same by key
    <span
      data-lens={taken ? `/${taken.block.prefixLength}` : isLost ? 'lost' : 'free'}
      data-box={id}
      data-zone={zone}
      onClick={(event) => {
        if (id === undefined || zone === undefined) return;
        event.stopPropagation();
        choose(id, { zone });
      }}
      style={{ left: x, width: width - 1 }}
      className={classes(
        'nodrag absolute h-full overflow-hidden whitespace-nowrap rounded-xs border text-center font-mono text-[11px] leading-3.5',
        isMeant ? 'text-ink' : 'text-muted',
        taken ? lookOf(taken) : 'border-transparent bg-free',
        isMeant && 'border-ink!',
      )}
    >
      {labelOf(block)}
    </span>
  );
}

function lookOf({ type, reserved }: NonNullable<LensBlock['taken']>): string {
  return reserved ? 'hatched border-control border-dashed' : typeLooks[type].cell;
}

function labelOf({ width, taken, isLost }: LensBlock): string {
  if (!taken) return width >= ROOM_FOR_FREE ? (isLost ? 'lost' : 'free') : '';
  return width >= ROOM_FOR_MASK ? `/${taken.block.prefixLength}` : '';
}
