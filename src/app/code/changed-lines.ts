/** More lines than this on both sides of a change are compared roughly. */
const LARGE = 400;

/** The lines of the text after an edit, from 1, that were not there before it. */
export function changedLines(before: string, after: string): readonly number[] {
  if (before === after) return [];
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail += 1;
  }
  const oldPart = old.slice(head, old.length - tail);
  const newPart = now.slice(head, now.length - tail);
  return differing(oldPart, newPart).map((index) => head + index + 1);
}

function differing(old: readonly string[], now: readonly string[]): readonly number[] {
  if (old.length === now.length) return now.flatMap((line, index) => (line === old[index] ? [] : [index]));
  if (old.length > LARGE || now.length > LARGE) {
    const known = new Set(old);
    return now.flatMap((line, index) => (known.has(line) ? [] : [index]));
  }
  return outsideOfLongestCommon(old, now);
}

/** Indices of the new lines that are not part of a longest common subsequence. */
function outsideOfLongestCommon(old: readonly string[], now: readonly string[]): readonly number[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (!line) continue;
      line[column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const changed: number[] = [];
  let row = 0;
  let column = 0;
  while (column < now.length) {
    if (row < old.length && old[row] === now[column]) {
      row += 1;
      column += 1;
    } else if (row < old.length && at(row + 1, column) >= at(row, column + 1)) row += 1;
    else {
      changed.push(column);
      column += 1;
    }
  }
  return changed;
}
