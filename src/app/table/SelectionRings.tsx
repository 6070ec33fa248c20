import type { SubnetRow } from '../../core/index.ts';
import type { Selection } from '../store/editor.ts';
import { HEAD_HEIGHT, ROW_HEIGHT, TITLE_HEIGHT } from './measures.ts';
import { selectedRuns } from './selected-rows.ts';

/** A ring round each stretch of selected rows. */
export function SelectionRings({
  rows,
  selection,
  isTitled,
}: {
  readonly rows: readonly SubnetRow[];
  readonly selection: Selection;
  readonly isTitled: boolean;
}) {
  const above = HEAD_HEIGHT + (isTitled ? TITLE_HEIGHT : 0);
  return selectedRuns(rows, selection).map(({ first, last }) => (
    <div
      key={first}
      aria-hidden
      className="pointer-events-none absolute inset-x-1 z-[5] rounded-md border-2 border-accent"
      style={{ top: above + first * ROW_HEIGHT - 1, height: (last - first + 1) * ROW_HEIGHT + 1 }}
    />
  ));
}
