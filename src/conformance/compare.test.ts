import { expect, test } from 'vitest';
import { compareTemplates } from './compare.ts';

test('properties have no order', () => {
  expect(compareTemplates({ A: { b: 1, c: 2 } }, { A: { c: 2, b: 1 } })).toBeUndefined();
});

test('lists have an order', () => {
  expect(compareTemplates({ A: [1, 2] }, { A: [2, 1] })).toEqual({ path: 'A[0]', ours: '1', theirs: '2' });
});

test.each(['Resources', 'Outputs'])('%s have an order', (section) => {
  const found = compareTemplates({ [section]: { a: {}, b: {} } }, { [section]: { b: {}, a: {} } });
  expect(found).toEqual({ path: `order of ${section}, from 0`, ours: '"a"', theirs: '"b"' });
});

test('something that only one side has is a difference', () => {
  expect(compareTemplates({}, { Outputs: {} })).toEqual({ path: 'Outputs', ours: 'nothing', theirs: '{}' });
  expect(compareTemplates({ Outputs: {} }, {})).toEqual({ path: 'Outputs', ours: '{}', theirs: 'nothing' });
});

test('a key that every object seems to have is looked for in the template', () => {
  expect(compareTemplates({}, { constructor: 1 })?.path).toBe('constructor');
});
