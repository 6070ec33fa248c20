/** A part of a text, by offsets, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What makes one text of another: line by line where none came or went, else all between what both begin and end with. */
export function textEdits(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const old = before.split('\n');
  const now = after.split('\n');
  return old.length === now.length ? lineEdits(old, now) : [middleEdit(before, after)];
}

function lineEdits(old: readonly string[], now: readonly string[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  old.forEach((line, index) => {
    const text = now[index] ?? '';
    if (line !== text) edits.push({ start, end: start + line.length, text });
    start += line.length + 1;
  });
  return edits;
}

function middleEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}
