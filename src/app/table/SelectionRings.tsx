import { ROW_HEIGHT } from './measures.ts';
import type { Run } from './runs.ts';

/** A ring round each stretch of selected rows. */
export function SelectionRings({
  runs,
  above,
}: {
  readonly runs: readonly Run[];
  /** The height of what stands above the first row. */
  readonly above: number;
}) {
  return runs.map(({ first, last }) => (
    <div
      key={first}
      aria-hidden
      className="pointer-events-none absolute inset-x-1 z-[5] rounded-md border-2 border-accent"
      style={{ top: above + first * ROW_HEIGHT - 1, height: (last - first + 1) * ROW_HEIGHT + 1 }}
    />
  ));
}
