/** A part of a text, by offsets, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What makes one text of another, line by line; undefined where lines came or went: after such edits Monaco can throw
 * "Token length and text length do not match!".
 */
export function textEdits(before: string, after: string): readonly TextEdit[] | undefined {
  const old = before.split('\n');
  const now = after.split('\n');
  return old.length === now.length ? lineEdits(old, now) : undefined;
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
