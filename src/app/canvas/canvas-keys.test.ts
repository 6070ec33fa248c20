import { expect, it } from 'vitest';
import { deedOf } from './canvas-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: 'Delete' }, { do: 'remove' }],
  [{ key: 'Backspace' }, { do: 'remove' }],
  [{ key: 'F2' }, { do: 'rename' }],
  [{ key: 'd', ctrlKey: true }, { do: 'duplicate' }],
  [{ key: 'd', metaKey: true }, { do: 'duplicate' }],
  [{ key: 'd' }, undefined],
  [{ key: 'd', ctrlKey: true, shiftKey: true }, undefined],
  [{ key: 'c', ctrlKey: true }, { do: 'copy' }],
  [
    { key: 'ArrowUp', altKey: true },
    { do: 'move-row', by: -1 },
  ],
  [
    { key: 'ArrowDown', altKey: true },
    { do: 'move-row', by: 1 },
  ],
  [{ key: 'ArrowLeft', altKey: true }, undefined],
  [{ key: 'ArrowLeft' }, { do: 'go', direction: 'left' }],
  [{ key: 'End' }, { do: 'go', direction: 'row-end' }],
  [{ key: 'ArrowLeft', shiftKey: true }, undefined],
  [{ key: 'z', ctrlKey: true }, undefined],
])('%o asks for %o', (keys, deed) => {
  expect(deedOf({ ...none, ...keys })).toEqual(deed);
});
