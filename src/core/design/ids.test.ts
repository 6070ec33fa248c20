import { expect, test } from 'vitest';
import { isId, MAX_ID_LENGTH, MAX_NESTED_ID_LENGTH } from './ids.ts';
import { defaultGroups } from './queries.ts';

test.each(['a', 'vpc-1', 'Vpc_1.b', '1', '0x', 'a'.repeat(MAX_NESTED_ID_LENGTH), 'designs'])(
  '%j is an id',
  (text) => {
    expect(isId(text)).toBe(true);
  },
);

test.each([
  ...['', ' ', 'a b', '-a', '.a', '_a', 'a/b', 'a\n', 'ä', '日本', 'a'.repeat(MAX_NESTED_ID_LENGTH + 1)],
  ...['design', '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
])('%j is none', (text) => {
  expect(isId(text)).toBe(false);
});

test('a limit of its own can be asked', () => {
  expect(isId('abc', 3)).toBe(true);
  expect(isId('abcd', 3)).toBe(false);
});

test('the groups that the longest VPC id gets when they are written out have ids', () => {
  const id = 'v'.repeat(MAX_ID_LENGTH);
  for (const natGateways of [0, 1]) {
    const groups = defaultGroups({
      ...{ id, kind: 'vpc', parent: 's', label: 'V', constructId: 'V', layout: 'default' },
      natGateways,
    });
    expect(groups.map((group) => isId(group.id))).toEqual([true, true]);
  }
});
