import { Copy } from 'lucide-react';
import { formatBlock, type RowLayout } from '../../../core/index.ts';
import { copyCidr } from '../actions.ts';
import { usePointing } from './pointed.ts';

/** Copies the CIDR of the subnet that is pointed at; by keyboard Ctrl+C does the same on its cell. */
export function CopyCidr({ row }: { readonly row: RowLayout }) {
  const zone = usePointing(({ pointed }) => (pointed?.group === row.id ? pointed.zone : undefined));
  const cell = row.cells.find((one) => one.zone === zone);
  if (!cell?.subnet.block) return null;
  const { box, hasNat } = cell;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`Copy ${formatBlock(cell.subnet.block)}`}
      data-box={row.id}
      data-zone={cell.zone}
      onClick={(event) => {
        event.stopPropagation();
        copyCidr(row, cell.zone);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      style={{ left: box.x + box.width - (hasNat ? BESIDE_NAT : BESIDE_EDGE), top: box.y + BELOW_CIDR }}
      className="copy-cidr nodrag absolute inline-flex size-6 items-center justify-center rounded-md text-muted hover:bg-panel hover:text-ink"
    >
      <Copy aria-hidden size={13} />
    </button>
  );
}

/** Beside the second line of the cell’s words. */
const BELOW_CIDR = 22;
/** From the right edge of the cell to the left edge of the button. */
const BESIDE_EDGE = 28;
const BESIDE_NAT = 86;
