import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FindingCode } from '../../core/base/finding.ts';
import { entries } from '../../core/findings/entries.ts';
import { faultsWithFixes } from './index.ts';

it('is known how each finding with fixes is brought about', () => {
  const codes = Object.keys(entries) as FindingCode[];
  const withFixes = codes.filter((code) => entries[code].fixes !== undefined);
  const known = Object.values(faultsWithFixes).flatMap((faults) => Object.keys(faults));
  expect(known.sort()).toEqual(withFixes.sort());
});

it('has a test for each table', () => {
  const tests = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    name.endsWith('-fixes.law.test.ts'),
  );
  expect(tests.sort()).toEqual(
    Object.keys(faultsWithFixes)
      .map((name) => `${name}-fixes.law.test.ts`)
      .sort(),
  );
});
