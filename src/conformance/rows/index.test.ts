import { expect, test } from 'vitest';
import { severities } from '../../core/base/finding.ts';
import { valueFault } from '../../core/design/field-value.ts';
import { struct } from '../../core/plan/expressions.ts';
import type { Expression, Plan } from '../../core/plan/plan.ts';
import { runPlan } from '../interpreter.ts';
import { pairedCodes, pairs } from '../pairs.ts';
import { isStricter, stricterCodes } from '../stricter.ts';
import { rows } from './index.ts';
import type { CountedBy, Row } from './row.ts';

test('lists everything once', () => {
  const names = rows.map(({ met, what }) => `${met}: ${what}`);
  expect(names).toEqual([...new Set(names)]);
});

test('what is counted is counted somewhere: paired with an error, stricter, or no error at all', () => {
  expect(rows.flatMap(countedBy).filter((by) => !isCounted(by))).toEqual([]);
});

test('every code that random designs are rejected by has a row', () => {
  const named = new Set<CountedBy>(rows.flatMap(countedBy));
  const codes = [...pairedCodes, ...stricterCodes];
  expect(codes.filter((code) => !named.has(code))).toEqual([]);
});

const refused = rows.filter((row) => row.status === 'refused');

test.each(refused)('$what: the field refuses it', ({ field, value }) => {
  expect(valueFault(field, value)).toBeTypeOf('string');
});

test.each(refused)('$what: the library says what we measured', ({ vpc, library }) => {
  const answer = runPlan(planOf(vpc));
  if (library === 'accepts') return expect(answer.ok).toBe(true);
  expect(answer).toEqual({
    ok: false,
    error: { name: library.name, message: expect.stringMatching(library.message) },
  });
});

function countedBy(row: Row): readonly CountedBy[] {
  return row.status === 'counted' ? row.by : [];
}

function isCounted(by: CountedBy): boolean {
  if (by === 'agreement' || by === 'validator') return true;
  return by in pairs || isStricter(by) || severities[by] !== 'error';
}

function planOf(vpc: Expression): Plan {
  const origin = { id: 'vpc' };
  const stack = {
    origin,
    id: 'S',
    props: struct('StackProps', []),
    statements: [{ origin, expression: vpc }],
  };
  return { title: 'Refused', context: {}, stacks: [stack] };
}
