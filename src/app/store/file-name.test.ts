import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  ['orders-network', 'orders-network'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a:b|c?.json', 'a-b-c-.json'],
  ['Bestellungen für Köln', 'Bestellungen für Köln'],
  [' … ', '…'],
  ['..', 'design'],
  ['', 'design'],
  ['x\u0000\u202Ey', 'x-y'],
])('%j becomes the file %j', (name, expected) => {
  expect(fileNameOf(name)).toBe(expected);
});

test('cuts a name that is too long', () => {
  expect([...fileNameOf('🌐'.repeat(200))]).toHaveLength(80);
});
