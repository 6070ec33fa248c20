import { expect, it } from 'vitest';
import type { Finding } from '../../core/index.ts';
import { problemsOf, problemWords } from './problems-of.ts';

const findings: readonly Finding[] = [
  { code: 'vpc/public-range', severity: 'warning', at: { id: 'group' }, facts: { vpc: 'Vpc', cidr: '' } },
  { code: 'vpc/no-subnets', severity: 'note', at: { id: 'vpc' }, facts: { vpc: 'Vpc' } },
  { code: 'id/taken', severity: 'error', at: { id: 'vpc', field: 'x' }, facts: { id: 'a', other: 'b' } },
  {
    code: 'vpc/public-range',
    severity: 'warning',
    at: { id: 'vpc' },
    facts: { vpc: 'Vpc', cidr: '8.0.0.0/16' },
  },
];

it('counts the errors and warnings of boxes, and no notes', () => {
  expect(problemsOf(findings, ['vpc', 'group'])).toEqual({ errors: 1, warnings: 2 });
  expect(problemsOf(findings, ['other'])).toEqual({ errors: 0, warnings: 0 });
});

it('says them in words', () => {
  expect(problemWords({ errors: 2, warnings: 1 })).toBe('2 errors, 1 warning');
  expect(problemWords({ errors: 0, warnings: 0 })).toBe('');
});
