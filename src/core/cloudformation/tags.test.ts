import { expect, it } from 'vitest';
import { renderTags, withNearer } from './tags.ts';

const around = renderTags([{ key: 'team', value: 'network' }], [{ key: 'Name', value: 'Net/Vpc' }]);

it('lets the nearer scope win, and keeps keys in order', () => {
  const nearer = [
    { key: 'Name', value: 'web' },
    { key: 'cost', value: '7' },
  ];
  expect(withNearer(around, nearer)).toEqual([
    { Key: 'cost', Value: '7' },
    { Key: 'Name', Value: 'web' },
    { Key: 'team', Value: 'network' },
  ]);
});

it('is the same list where nothing is nearer', () => {
  expect(withNearer(around, [])).toBe(around);
});
