import { describe, expect, test } from 'vitest';
import { chordWords, isPressed, type Pressed } from './chords.ts';

function press(key: string, held: Partial<Pressed> = {}): Pressed {
  return {
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  };
}

describe('a chord', () => {
  test.each([
    ['Ctrl elsewhere', press('z', { ctrlKey: true }), false, true],
    ['Cmd on a Mac', press('z', { metaKey: true }), true, true],
    ['not Ctrl on a Mac', press('z', { ctrlKey: true }), true, false],
    ['not with Shift', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
    [
      'not with Alt: that is how some keyboards type',
      press('z', { ctrlKey: true, altKey: true }),
      false,
      false,
    ],
    ['not the bare letter', press('z'), false, false],
    [
      'by the place of the key where letters are others',
      press('я', { ctrlKey: true, code: 'KeyZ' }),
      false,
      true,
    ],
    ['by the letter where keys stand elsewhere', press('z', { ctrlKey: true, code: 'KeyY' }), false, true],
  ])('%s', (_, event, isMac, expected) => {
    expect(isPressed({ key: 'z' }, event, isMac)).toBe(expected);
  });

  test.each([
    ['a bare key', { key: 'F2', bare: true }, press('F2', { code: 'F2' }), true],
    ['no bare key with Ctrl', { key: 'Delete', bare: true }, press('Delete', { ctrlKey: true }), false],
    ['Alt and a key', { key: 'ArrowUp', alt: true }, press('ArrowUp', { altKey: true }), true],
    ['not the key without Alt', { key: 'ArrowUp', alt: true }, press('ArrowUp'), false],
    [
      'not Alt with Ctrl',
      { key: 'ArrowUp', alt: true },
      press('ArrowUp', { altKey: true, ctrlKey: true }),
      false,
    ],
  ] as const)('may be without Ctrl: %s', (_, chord, event, expected) => {
    expect(isPressed(chord, event, false)).toBe(expected);
  });

  test('is read as the keyboard shows it', () => {
    expect(chordWords({ key: 'z', shift: true }, false)).toBe('Ctrl+Shift+Z');
    expect(chordWords({ key: 'z', shift: true }, true)).toBe('⇧⌘Z');
    expect(chordWords({ key: 'ArrowUp', alt: true }, false)).toBe('Alt+↑');
    expect(chordWords({ key: 'ArrowUp', alt: true }, true)).toBe('⌥↑');
    expect(chordWords({ key: 'Delete', bare: true }, false)).toBe('Del');
    expect(chordWords({ key: 'F2', bare: true }, true)).toBe('F2');
  });
});
