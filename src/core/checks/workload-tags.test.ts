import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { NatInstances } from '../kinds/index.ts';
import { drawn, foundBy, natInstances, privateGroup, publicGroup, vpc } from './test-design.ts';
import { workloadTags } from './workload-tags.ts';

const tags = [
  { key: 'team', value: 'network' },
  { key: 'cost', value: 'a, b' },
];

it('finds tags of the group that NAT instances stand in, which their roles can not have', () => {
  const inside = [publicGroup('Web', { tags }), publicGroup('Edge', { tags }), privateGroup('App', { tags })];
  const nat = natInstances('Nat');
  const placed = drawn(vpc('V', { natSubnetGroup: 'v-edge' }, ...inside, nat));
  expect(foundBy(workloadTags, placed)).toEqual([
    finding(
      'tag/not-for-workloads',
      { id: 'v-edge', field: 'tags', item: 1 },
      { name: 'Edge', key: 'cost', value: 'a, b' },
    ),
  ]);
  expect(foundBy(workloadTags, drawn(vpc('V', {}, ...inside)))).toEqual([]);
});

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

it('finds tags of NAT instances, but of those that can not have any', () => {
  const inside = (generation: 'v1' | 'v2') =>
    drawn(vpc('V', {}, publicGroup('Web'), privateGroup('App'), natInstances('Nat', { generation, tags })));
  expect(foundBy(workloadTags, inside('v2')).map(({ at }) => at)).toEqual([
    { id: 'v-nat', field: 'tags', item: 1 },
  ]);
  expect(foundBy(workloadTags, inside('v1'))).toEqual([]);
});
