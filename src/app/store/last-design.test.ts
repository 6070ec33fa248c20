import { expect, test } from 'vitest';
import { serializeDesign } from '../../core/index.ts';
import { emptyDesign } from './empty-design.ts';
import { pickLast } from './last-design.ts';

function saved(name: string, savedAt: number) {
  const text = serializeDesign({ ...emptyDesign(), name });
  return { key: name, name, savedAt, text, drafts: { 'vpc.label': 'half-ty' } };
}

test('nothing saved: nothing to open', () => {
  expect(pickLast([undefined, null])).toEqual({});
});

test('the newest is opened, with what was half-typed', () => {
  const { saved: picked, design, damaged } = pickLast([saved('old', 1), saved('new', 2)]);
  expect([picked?.key, picked?.drafts, design?.name]).toEqual(['new', { 'vpc.label': 'half-ty' }, 'new']);
  expect(damaged).toBeUndefined();
});

test('what is damaged is offered, and the one that is whole opened', () => {
  const { saved: picked, damaged } = pickLast([{ ...saved('new', 2), text: '{"cut' }, saved('old', 1)]);
  expect(picked?.key).toBe('old');
  expect(damaged?.text).toBe('{"cut');
});

test.each([[[1, 2]], ['{"key"'], [42], [{ key: 'x' }], [{ key: 'x', text: 7 }]])(
  'a record %j is offered as it is',
  (record) => {
    const { saved: picked, damaged } = pickLast([record]);
    expect(picked).toBeUndefined();
    expect(damaged?.text).toBeTypeOf('string');
  },
);

test('drafts that are no texts are left out', () => {
  const { saved: picked } = pickLast([{ ...saved('x', 1), drafts: { a: 'text', b: 3 } }]);
  expect(picked?.drafts).toEqual({ a: 'text' });
});
