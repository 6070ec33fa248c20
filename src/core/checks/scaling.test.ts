import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { AutoScalingGroup } from '../kinds/index.ts';
import { desiredNumbers } from './scaling.ts';
import { autoScalingGroup, drawn, foundBy, vpc } from './test-design.ts';

const found = (fields: Partial<AutoScalingGroup>) =>
  foundBy(desiredNumbers, drawn(vpc('Orders', {}, autoScalingGroup('Web', fields))));

it.each([
  [
    { minCapacity: 2, maxCapacity: 4, desiredCapacity: 3 },
    { desired: 3, least: 2, most: 4 },
  ],
  [{ desiredCapacity: 3 }, { desired: 3, least: 1, most: 3 }],
])('%o is set again by each deployment', (fields, facts) => {
  const at = { id: 'orders-web', field: 'desiredCapacity' };
  expect(found(fields)).toEqual([finding('scaling/reset', at, { name: 'Web', ...facts })]);
});

it.each<Partial<AutoScalingGroup>>([
  { minCapacity: 2, maxCapacity: 4 },
  { desiredCapacity: 1 },
  { minCapacity: 3, maxCapacity: 3, desiredCapacity: 3 },
  { minCapacity: 2, maxCapacity: 4, desiredCapacity: 5 },
  { minCapacity: 2, maxCapacity: 4, desiredCapacity: 1 },
])('nothing is said of %o', (fields) => {
  expect(found(fields)).toEqual([]);
});
