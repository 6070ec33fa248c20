import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { NatInstances } from '../kinds/index.ts';
import { drawn, foundBy, natInstances, privateGroup, publicGroup, vpc } from './test-design.ts';
import { workloadTags } from './workload-tags.ts';

const named = (generation?: NatInstances['generation']) => {
  const fields = generation === undefined ? {} : { generation };
  const groups = [publicGroup('Ingress'), privateGroup('Application')];
  return foundBy(
    workloadTags,
    drawn(vpc('Orders', { vpcName: 'Orders (new)' }, ...groups, natInstances('Nat', fields))),
  );
};

it('finds the name of a VPC that the role of its former NAT instances would have', () => {
  const at = { id: 'orders', field: 'vpcName' };
  const facts = { name: 'Orders', key: 'Name', value: 'Orders (new)' };
  expect(named('v1')).toEqual([finding('tag/not-for-workloads', at, facts)]);
});

it('says nothing of today’s, of which each has a role of its own', () => {
  expect(named()).toEqual([]);
});
