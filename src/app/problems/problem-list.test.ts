import { expect, test } from 'vitest';
import { type Design, derive, parseDesignValue } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { countWords, placeName, problemCounts, problemGroups } from './problem-list.ts';

function starter(name: string): Design {
  const parsed = parseDesignValue(starters.find((one) => one.name === name)?.design);
  if (!parsed.ok) throw new Error(name);
  return parsed.value.design;
}

const founding = starter('founding');
const empty: Design = { ...founding, things: [], usedRanges: [] };

function withCidr(cidr: string): Design {
  return {
    ...founding,
    things: founding.things.map((thing) => (thing.kind === 'vpc' ? { ...thing, cidr } : thing)),
  };
}

test('an empty canvas has no problems, though its stack could not be deployed', () => {
  expect(derive(empty).findings).not.toEqual([]);
  expect(problemGroups(empty, derive(empty).findings)).toEqual([]);
});

test('the gravest come first', () => {
  const design = withCidr('8.8.0.0/22');
  const groups = problemGroups(design, derive(design).findings);
  expect(groups.map(({ severity }) => severity)).toEqual(
    ['error', 'warning', 'note'].filter((one) => groups.some(({ severity }) => severity === one)),
  );
  expect(groups[0]?.severity).toBe('error');
});

test('keys tell equal findings apart', () => {
  const { findings } = derive(withCidr('10.0.0.0/22'));
  const groups = problemGroups(founding, [...findings, ...findings]);
  const keys = groups.flatMap(({ problems }) => problems.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('counts are said in words', () => {
  expect(countWords({ error: 2, warning: 1, note: 0 })).toBe('2 errors, 1 warning');
  expect(problemCounts(empty, derive(empty).findings)).toEqual({ error: 0, warning: 0, note: 0 });
});

test('a place is called by its label, and by its zone', () => {
  const group = founding.things.find(({ kind }) => kind === 'subnet-group');
  expect(placeName(founding, { id: group?.id ?? '', zone: 1 })).toBe(`${group?.label}, AZ 2`);
  expect(placeName(founding, { id: founding.stacks[0]?.id ?? '' })).toBe(founding.stacks[0]?.name);
  expect(placeName(founding, { id: 'nowhere' })).toBeUndefined();
});
