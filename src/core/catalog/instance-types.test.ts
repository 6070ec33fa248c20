import { InstanceClass, InstanceSize, InstanceType } from 'aws-cdk-lib/aws-ec2';
import { expect, test } from 'vitest';
import {
  instanceArchitecture,
  instanceClasses,
  instanceSizes,
  isInstanceType,
  nearestInstanceType,
} from './instance-types.ts';

const everyType = instanceClasses.flatMap(({ name }) => instanceSizes.map((size) => `${name}.${size}`));

test('the classes are those that the CDK makes types of, but for two that it forgets to translate', () => {
  const types = Object.values(InstanceClass).map((value) =>
    String(InstanceType.of(value, InstanceSize.MICRO)),
  );
  const names = new Set(types.map((type) => type.split('.')[0]));
  expect(names.size).toBe(162);
  const ours = instanceClasses.map(({ name }) => name);
  expect([...names].filter((name) => !ours.includes(name ?? ''))).toEqual([
    'parallel5-extended',
    'parallel5-extended-network',
  ]);
  expect(ours).toHaveLength(160);
  expect(ours).toEqual(ours.toSorted());
});

test('the sizes are those of the CDK', () => {
  expect(instanceSizes).toEqual(Object.values(InstanceSize));
});

test('a class comes in the sizes that there are', () => {
  expect(instanceClasses.find(({ name }) => name === 't4g')).toEqual({
    name: 't4g',
    architecture: 'arm64',
    sizes: ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'],
  });
});

test('nearly every class comes in some size; 1082 types there are, which the validator counted', () => {
  expect(instanceClasses.flatMap(({ sizes }) => sizes)).toHaveLength(1082);
  expect(instanceClasses.filter(({ sizes }) => sizes.length === 0).map(({ name }) => name)).toEqual([
    'trn2u',
    'u7inh-32tb',
    'x2g',
  ]);
});

test('the architecture of every type is what the CDK says', () => {
  expect(everyType).toHaveLength(160 * 29);
  expect(everyType.filter((type) => instanceArchitecture(type) !== architectureOfCdk(type))).toEqual([]);
  expect(instanceClasses.map(({ architecture }) => architecture)).toEqual(
    instanceClasses.map(({ name }) => architectureOfCdk(`${name}.large`)),
  );
});

test.each([
  't3',
  't3.',
  '.micro',
  't3.micro.large',
  'T3.micro',
  ' t3.micro',
  't3.micro\n',
  't3_micro',
  't300.micro',
  't30g.micro',
  'banana.micro',
  'banana1.micro',
  'a1b2.large',
  'a.large',
  '3.large',
  'u-6tb1.metal',
  'x1-g.-',
  'ag1.large',
  'a12z.9',
  '',
  'é1.large',
  't3.mícro',
  'g'.repeat(50_000),
  `t3${'g'.repeat(50_000)}`,
])('what the CDK says of %.20s, which nobody sells, we say', (text) => {
  expect(instanceArchitecture(text)).toBe(architectureOfCdk(text));
});

test.each([
  't3.micro',
  'u-6tb1.metal',
  'u7in-16tb.224xlarge',
  'mac2-m1ultra.metal',
  'm8i.metal-48xl',
  'r8i-flex.large',
])('%s has the form of an instance type', (text) => {
  expect(isInstanceType(text)).toBe(true);
});

test('every type of the catalog has the form of one', () => {
  expect(everyType.filter((type) => !isInstanceType(type))).toEqual([]);
});

test.each([
  '',
  't3',
  't3.',
  '.micro',
  'T3.micro',
  't3.micro ',
  't3 micro',
  'banana',
  'banana.micro',
  't3.micro.large',
  '1'.repeat(100_000),
])('%.20s has not', (text) => {
  expect(isInstanceType(text)).toBe(false);
});

test.each([
  ['t3.mirco', 't3.micro'],
  ['   M7g.Large ', 'm7g.large'],
  ['M7.LARGE', 'm7a.large'],
  ['t3micro', 't3.micro'],
  ['t4.micro', 't4g.micro'],
  ['m5.2xlrage', 'm5.2xlarge'],
  ['c5.8xlarge', 'c5.xlarge'],
  ['m5.micro', 't2.micro'],
  ['u-6tb.metal', 'u-6tb1.metal'],
])('%s was meant to be %s', (text, meant) => {
  expect(nearestInstanceType(text)).toBe(meant);
});

test.each(['', 't3', 'banana', 'nirgendwo.micro', '🙂', 'x'.repeat(100_000)])(
  'nothing is near %.20s',
  (text) => {
    expect(nearestInstanceType(text)).toBeUndefined();
  },
);

function architectureOfCdk(type: string): string | undefined {
  try {
    return new InstanceType(type).architecture;
  } catch {
    return undefined;
  }
}
