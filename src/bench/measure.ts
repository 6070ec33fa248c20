/** The median time of some work in milliseconds, after a few runs that warm it up; each run gets a fresh input. */
export function medianOf<Input>(runs: number, work: (input: Input) => unknown, input?: () => Input): number {
  const times: number[] = [];
  const warmUp = Math.max(2, Math.floor(runs / 4));
  for (let run = -warmUp; run < runs; run += 1) {
    const given = input ? input() : (undefined as Input);
    const start = performance.now();
    work(given);
    const time = performance.now() - start;
    if (run >= 0) times.push(time);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
