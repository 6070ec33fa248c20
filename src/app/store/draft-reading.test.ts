import { describe, expect, it } from 'vitest';
import { readRequired, readText } from './draft-reading.ts';

describe('readText', () => {
  it('takes an optional text back when it is emptied', () => {
    expect(readText({ label: 'Note' })(' ')).toEqual({ is: 'value', value: undefined, text: '' });
  });

  it('keeps a text as it was typed, whatever its limits say', () => {
    expect(readText({ label: 'Name', required: true })(' a\u0007 ')).toMatchObject({ value: ' a\u0007 ' });
  });

  it('refuses an empty text where there must be one', () => {
    expect(readText({ label: 'Name', required: true })('')).toEqual({
      is: 'refused',
      says: 'Name can’t be empty.',
    });
    expect(readRequired('Name')('  ').is).toBe('refused');
  });
});
