import { ArrowLeftRight, Pin } from 'lucide-react';
import {
  type CellLayout,
  countWords,
  formatBlock,
  ipv6Words,
  isFixedAt,
  isOwnRow,
  isRelative,
  ROW_HEIGHT,
  type RowLayout,
} from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { useImpactOn } from '../store/preview.ts';
import { classes } from '../ui/classes.ts';
import { CellPreview } from './CellPreview.tsx';
import { CidrField } from './CidrField.tsx';
import { typeCidr, useCanvas } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusIdOf } from './focus.ts';
import { typeLooks } from './looks.ts';
import { placeOf } from './place.ts';
import { CELL_TIP, litPart, usePointing } from './pointing/pointed.ts';

/** Of a character of the monospaced face, in its size. */
const MONO_ADVANCE = 0.61;

/** Below this width a CIDR of 18 characters needs 12 px. */
const ROOMY = 160;

export interface CellProps {
  readonly row: RowLayout;
  readonly cell: CellLayout;
}

/** A subnet: its CIDR, louder than anything else, how many addresses can be used, and its NAT gateway. */
export function Cell({ row, cell }: CellProps) {
  const { zone, state, box } = cell;
  const impact = useImpactOn(row.id, zone);
  const isSelected = useEditor(({ selection }) => selection.zone === zone && selection.ids.includes(row.id));
  const hasTabStop = useCanvas(({ places }) => {
    const place = places[row.vpcId];
    return place?.group === row.id && place.zone === zone;
  });
  const isTold = usePointing(({ told }) => told?.group === row.id && told.zone === zone);
  const lit = usePointing((state) => litPart(state, row.id, zone));
  const isTyping = useCanvas(({ typingCidr }) => typingCidr?.group === row.id && typingCidr.zone === zone);
  const isFixed = isOwnRow(row) && isFixedAt(row.group, zone, cell.subnet.block);
  const isRoomy = box.width >= ROOMY;
  if (isTyping && isOwnRow(row))
    return (
      <div style={placeOf(box)} className="cell rounded-lg border border-accent bg-panel p-1">
        <CidrField row={row} cell={cell} />
      </div>
    );
  return (
    <button
      type="button"
      id={cell.line === 0 ? focusIdOf(row.id, zone) : undefined}
      data-box={row.id}
      data-zone={zone}
      data-lit={lit}
      tabIndex={hasTabStop ? 0 : -1}
      aria-label={cellName(row, cell, isFixed)}
      aria-describedby={isTold ? CELL_TIP : undefined}
      aria-pressed={isSelected}
      style={placeOf(box)}
      onClick={(event) => {
        event.stopPropagation();
        choose(row.id, event.shiftKey ? { adding: true } : { zone });
      }}
      onDoubleClick={() => isOwnRow(row) && mayTypeCidr(cell) && typeCidr(row.id, zone)}
      className={classes(
        'cell flex flex-col rounded-lg border text-left',
        // Words stand at the top where boxes stand below them.
        row.box.height > ROW_HEIGHT ? 'justify-start pt-1.25' : 'justify-center',
        isRoomy ? 'px-2.5' : 'px-1.5',
        isSelected && 'is-selected',
        state === 'created' && typeLooks[row.group.subnetType].cell,
        state === 'existing' && `${typeLooks[row.group.subnetType].cell} existing border-dashed`,
        state === 'reserved' && 'hatched border-control border-dashed',
        state === 'no-space' && 'border-error border-dashed bg-panel text-error',
      )}
    >
      {impact ? (
        <CellPreview impact={impact} isRoomy={isRoomy} />
      ) : (
        <CellWords row={row} cell={cell} isRoomy={isRoomy} isFixed={isFixed} />
      )}
    </button>
  );
}

/** Not in a block that a pool gives: nobody knows it yet. */
function mayTypeCidr({ subnet }: CellLayout): boolean {
  return !subnet.block || !isRelative(subnet.block);
}

interface CellWordsProps extends CellProps {
  readonly isRoomy: boolean;
  readonly isFixed: boolean;
}

function CellWords({ row, cell, isRoomy, isFixed }: CellWordsProps) {
  const { subnet, state, hasNat, box } = cell;
  const cidr = subnet.block ? formatBlock(subnet.block) : 'doesn’t fit';
  const ipv6 = ipv6Words(cell);
  const hasRoom = ipv6 !== '' && (!hasNat || box.width >= ROOM_BESIDE_NAT);
  return (
    <>
      <span
        className={classes(
          'cell-cidr block whitespace-nowrap leading-5',
          state === 'no-space' ? 'font-medium' : 'font-[650] font-mono',
        )}
        style={{ fontSize: cidrSize(row, cell, isRoomy) }}
      >
        {cidr}
      </span>
      <span className="cell-fine flex h-4 items-center justify-between gap-1 text-[12px] text-muted leading-4">
        {/* One line is in sight: where there is no room for both, the second wraps away. */}
        <span className="flex h-4 flex-wrap gap-x-2 overflow-hidden whitespace-nowrap">
          <span className="max-w-full truncate">{subnet.existing?.subnetId ?? countWords(row, cell)}</span>
          {hasRoom && <span className="font-mono text-[11px]">{ipv6}</span>}
        </span>
        {isFixed && <Pin aria-hidden size={11} className="mr-auto shrink-0" />}
        {hasNat && (
          <span className="nat-chip inline-flex h-4.5 shrink-0 items-center gap-1 rounded-full border border-control bg-panel px-1.5 font-medium text-[11px] text-ink">
            {isRoomy && <ArrowLeftRight aria-hidden size={11} />}
            NAT
          </span>
        )}
      </span>
    </>
  );
}

/** From this width on both kinds of addresses have room beside the chip of a NAT gateway. */
const ROOM_BESIDE_NAT = 210;

/** Near by as usual; from afar as large as it must be to be read, and as all of the VPC fit into their cells. */
function cidrSize({ longestCidr }: RowLayout, { box }: CellLayout, isRoomy: boolean): string {
  const most = Math.floor((box.width - 14) / (longestCidr * MONO_ADVANCE));
  return `max(${isRoomy ? 13 : 12}px, min(${most}px, 11px * var(--unzoom, 1)))`;
}

function cellName(row: RowLayout, cell: CellLayout, isFixed: boolean): string {
  const { subnet, zoneName, state, hasNat } = cell;
  return [
    subnet.existing?.subnetId ?? subnet.id,
    zoneName,
    ...(subnet.block ? [formatBlock(subnet.block)] : ['doesn’t fit']),
    ...(countWords(row, cell) === '' ? [] : [countWords(row, cell)]),
    ...(ipv6Words(cell) === '' ? [] : [`IPv6 ${ipv6Words(cell)}`]),
    ...(state === 'reserved' ? ['only reserved'] : []),
    ...(state === 'existing' ? ['exists already'] : []),
    ...(isFixed ? ['fixed'] : []),
    ...(hasNat ? ['carries a NAT gateway'] : []),
  ].join(', ');
}
