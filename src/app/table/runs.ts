/** A stretch of rows, by the first and the last index. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The stretches of rows that are meant. */
export function runsOf<Row>(rows: readonly Row[], isMeant: (row: Row) => boolean): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  rows.forEach((row, index) => {
    if (!isMeant(row)) return;
    const run = runs.at(-1);
    if (run && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}
