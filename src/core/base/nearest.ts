/**
 * The candidate that a person may have meant by a text: the one with the fewest typing slips (a letter too many, too
 * few, wrong, or two swapped; case aside), the first of several. `undefined` where none is near.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const allowed = Math.min(allowedSlips(candidate), fewest - 1);
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const slips = countSlips(text.toLowerCase(), candidate.toLowerCase());
    if (slips <= allowed) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** One in three letters may be wrong; beyond that it is another word. */
function allowedSlips(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3));
}

/** The optimal string alignment distance, row by row. */
function countSlips(one: string, other: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const differs = one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1;
      const isSwap =
        one.charAt(i - 1) === other.charAt(j - 2) &&
        one.charAt(i - 2) === other.charAt(j - 1) &&
        i > 1 &&
        j > 1;
      row[j] = Math.min(
        at(previous, j) + 1,
        at(row, j - 1) + 1,
        at(previous, j - 1) + differs,
        isSwap ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforePrevious, previous] = [previous, row];
  }
  return at(previous, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
