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

  test('is not said where lines came or went', () => {
    expect(textEdits('a\nb\nd', 'a\nb\nc\nd')).toBeUndefined();
    expect(textEdits('a\nb\nc\nd', 'a\nd')).toBeUndefined();
    expect(textEdits('', 'a\nb')).toBeUndefined();
  });

  test('makes the other text of as many lines', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'b') }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [before.join('\n'), after.join('\n')];
        expect(applied(old, textEdits(old, now) ?? [])).toBe(now);
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
