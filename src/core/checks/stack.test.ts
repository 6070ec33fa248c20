import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { compose } from '../compose/compose.ts';
import type { Output } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { runChecks } from './index.ts';
import { outputCount } from './stack.ts';
import { bastionHost, checked, drawn, foundBy, isolatedGroup, vpc } from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });

describe('the size of a stack', () => {
  const design = drawn(vpc('Orders', {}, group));
  const withCount = (resources: number) => runChecks(design, build(compose(design)).network, [resources]);

  it('says nothing as long as there is room', () => {
    expect(withCount(399)).toEqual([]);
  });

  it.each([400, 500])('says at %d resources that there is little', (resources) => {
    const facts = { stack: 'Network', resources, limit: 500 };
    expect(withCount(resources)).toEqual([finding('stack/near-limit', { id: 'stack' }, facts)]);
  });

  it('finds more resources than CloudFormation takes', () => {
    const facts = { stack: 'Network', resources: 501, limit: 500 };
    expect(withCount(501)).toEqual([finding('stack/over-limit', { id: 'stack' }, facts)]);
  });

  it('counts what is in the template', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      vpc(
        `V${index}`,
        { cidr: `10.${index}.0.0/16` },
        ...Array.from({ length: 7 }, (_, row) => isolatedGroup(`G${row}`)),
      ),
    );
    // Each VPC and, for each of its 21 subnets, a subnet, a route table and what ties them.
    const facts = { stack: 'Network', resources: 448, limit: 500 };
    expect(checked(drawn(...many))).toEqual([finding('stack/near-limit', { id: 'stack' }, facts)]);
  });
});

it('finds a stack without a VPC', () => {
  expect(checked(drawn())).toEqual([finding('stack/empty', { id: 'stack' }, { stack: 'Network' })]);
});

it('finds more outputs than CloudFormation takes', () => {
  const outputs = (count: number, stem: string): readonly Output[] =>
    Array.from({ length: count }, (_, index) => ({ of: 'vpc-id', constructId: `${stem}${index}` }));
  const four = (last: number) =>
    drawn(
      ...['A', 'B', 'C', 'D'].map((label, index) =>
        vpc(label, { cidr: `10.${index}.0.0/16`, outputs: outputs(index < 3 ? 50 : last, label) }, group),
      ),
    );
  expect(checked(four(50))).toEqual([]);
  const guarded = drawn(
    ...['A', 'B', 'C', 'D'].map((label, index) =>
      vpc(
        label,
        { cidr: `10.${index}.0.0/16`, outputs: outputs(50, label) },
        group,
        bastionHost(`${label}b`),
      ),
    ),
  );
  // A bastion host has one by itself.
  expect(foundBy(outputCount, guarded)).toEqual([
    finding('stack/too-many-outputs', { id: 'stack' }, { stack: 'Network', outputs: 204, limit: 200 }),
  ]);
  expect(checked(four(51))).toEqual([
    finding('stack/too-many-outputs', { id: 'stack' }, { stack: 'Network', outputs: 201, limit: 200 }),
  ]);
});
