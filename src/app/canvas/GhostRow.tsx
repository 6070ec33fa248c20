import type { RowLayout } from '../../core/index.ts';
import { RowView } from './RowView.tsx';

/** A row that isn't there yet. */
export function GhostRow({ row }: { readonly row: RowLayout }) {
  return (
    <div
      className="relative rounded-lg bg-panel shadow-lg"
      style={{ width: row.box.width, height: row.box.height }}
    >
      <RowView row={row} isFirst={false} />
    </div>
  );
}
