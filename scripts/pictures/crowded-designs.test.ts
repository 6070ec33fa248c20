import { expect, test } from 'vitest';
import { longNames, longVpcs, smallSubnets } from '../../e2e/crowded-designs.ts';
import { derive, isAccepted, parseDesignValue } from '../../src/core/index.ts';

test.each([longNames, smallSubnets, longVpcs])('%o can be opened', (design) => {
  expect(parseDesignValue(design()).ok).toBe(true);
});

test('the names are as long as they say', () => {
  const names = [longNames, longVpcs].flatMap((design) => design().things.map(({ label }) => label));
  expect(names.filter((name) => name.length < 40)).toEqual([]);
});

test('only the narrow VPC is too small', () => {
  expect([longNames, smallSubnets, longVpcs].map((design) => isAccepted(derive(design())))).toEqual([
    true,
    true,
    false,
  ]);
});
