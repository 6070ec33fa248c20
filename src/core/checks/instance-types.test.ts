import { expect, it, test } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Instance } from '../kinds/index.ts';
import { instanceTypes } from './instance-types.ts';
import { drawn, foundBy, inStack, instance, privateGroup, vpc } from './test-design.ts';

const at = { id: 'v-web', field: 'instanceType' };
const found = (fields: Partial<Instance>, region?: string) => {
  const design = drawn(vpc('V', {}, privateGroup('App'), instance('Web', fields)));
  return foundBy(
    instanceTypes,
    region === undefined ? design : inStack({ environment: { type: 'region', region } }, design),
  );
};

it('names the type that may have been meant', () => {
  const facts = { name: 'Web', type: 't3.mikro', nearest: 't3.micro' };
  expect(found({ instanceType: 't3.mikro' })).toEqual([finding('machine/unknown-type', at, facts)]);
});

test.each([
  ['m5.large', 'mx-central-1'],
  ['t2.micro', 'eu-south-2'],
  ['c6i.metal', 'ap-southeast-4'],
])('%s is not offered in %s', (type, region) => {
  expect(found({ instanceType: type })).toEqual([]);
  expect(found({ instanceType: type }, region)).toEqual([
    finding('machine/not-in-region', at, { name: 'Web', type, region }),
  ]);
});

test.each([
  ['a type that most regions have', 't3.micro', 'mx-central-1'],
  ['any type, in a region that the validator doesn’t know', 'm3.medium', 'us-iso-east-1'],
])('says nothing of %s', (_, type, region) => {
  expect(found({ instanceType: type }, region)).toEqual([]);
});
