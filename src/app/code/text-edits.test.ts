import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextEdit, textEdits } from './text-edits.ts';

describe('what makes one text of another', () => {
  test('is nothing for the same text', () => {
    expect(textEdits('a\nb', 'a\nb')).toEqual([]);
  });

  test('is each line that differs, where none came or went', () => {
    expect(textEdits('web\nstays\nweb', 'webs\nstays\nwebs')).toEqual([
      { start: 0, end: 3, text: 'webs' },
      { start: 10, end: 13, text: 'webs' },
    ]);
  });

  test('is what lies between beginning and end, where lines came or went', () => {
    expect(textEdits('a\nb\nd', 'a\nb\nc\nd')).toEqual([{ start: 4, end: 4, text: 'c\n' }]);
    expect(textEdits('a\nb\nc\nd', 'a\nd')).toEqual([{ start: 2, end: 6, text: '' }]);
    expect(textEdits('', 'a\nb')).toEqual([{ start: 0, end: 0, text: 'a\nb' }]);
  });

  test('makes the other text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, textEdits(before, after))).toBe(after);
      }),
    );
  });
});

function applied(before: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    before,
  );
}
