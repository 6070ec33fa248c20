import { expect, it } from 'vitest';
import type { Instance } from '../kinds/index.ts';
import { amazonLinux } from './amazon-linux.ts';
import { drawn, foundBy, instance, vpc } from './test-design.ts';

const found = (fields: Partial<Instance>) =>
  foundBy(amazonLinux, drawn(vpc('Orders', {}, instance('Web', fields)))).map(({ code }) => code);
const first = { image: 'amazon-linux' } as const;
const second = { image: 'amazon-linux-2' } as const;

it.each<Partial<Instance>>([
  {},
  { cpuType: 'arm64', edition: 'minimal' },
  { ...first, generation: 'al2023', edition: 'minimal' },
  { image: 'windows' },
  { image: 'ssm-parameter', parameterName: '/my/ami' },
])('nothing is said of %o', (fields) => {
  expect(found(fields)).toEqual([]);
});

it.each<Partial<Instance>>([
  first,
  { ...first, generation: 'amzn', virtualization: 'pv', storage: 's3' },
  { ...first, edition: 'minimal', storage: 'ebs' },
  second,
  { ...second, cpuType: 'arm64' },
  { ...second, storage: 'ebs' },
  { ...first, generation: 'amzn2', edition: 'minimal', storage: 'ebs' },
])('%o gets no updates', (fields) => {
  expect(found(fields)).toEqual(['image/end-of-support']);
});

it.each<Partial<Instance>>([
  { ...first, cpuType: 'arm64' },
  { ...first, edition: 'minimal' },
  { ...first, virtualization: 'pv' },
  { ...first, generation: 'al2022' },
  { ...second, edition: 'minimal', storage: 'ebs' },
  { ...second, cpuType: 'arm64', storage: 'ebs' },
  { ...second, virtualization: 'pv' },
  { ...second, storage: 's3' },
])('%o is not published', (fields) => {
  expect(found(fields)).toEqual(['image/not-published']);
});

it('leaves what the CDK refuses to the finding about that', () => {
  expect(found({ ...first, generation: 'al2023', storage: 'ebs' })).toEqual([]);
});
