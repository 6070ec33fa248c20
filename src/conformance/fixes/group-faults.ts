import type { SubnetGroup } from '../../core/kinds/index.ts';
import { editGroup, replaceThing, writtenGroups } from '../random/edits.ts';
import { pick } from '../random/faults/fault.ts';
import { everyGroup, groups, indexOfVpc, vpcs, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const groupFaults: FaultsWithFixes<'group' | 'nat'> = {
  'group/does-not-fit': groups((choice) => ({ cidrMask: 16 + (choice % 6) })),
  'group/share-does-not-fit': (design, choice) =>
    editGroup(
      vpcs(() => ({ cidr: '10.0.0.0/28' }))(design, choice),
      choice,
      ({ cidrMask: _, ...group }) => group,
    ),
  'group/mask-out-of-range': groups((choice) => ({ cidrMask: pick(choice, [8, 15, 29, 32]) })),
  'group/duplicate-name': (design, choice) => {
    const all = writtenGroups(design);
    const group = all[choice % all.length];
    return group
      ? replaceThing(design, group, group, { ...group, id: `${group.id}-twin`, reserved: true })
      : design;
  },
  'group/public-ip-not-public': groups((choice) => ({
    mapPublicIpOnLaunch: choice % 2 === 0,
    subnetType: choice % 3 === 0 ? 'isolated' : 'private',
  })),
  'nat/no-public-subnets': (design, choice) =>
    vpcs(() => ({ natGateways: 1 }))(
      everyGroup(design, (group) => ({ ...group, subnetType: choice % 2 === 0 ? 'private' : 'isolated' })),
      choice,
    ),
  'nat/group-not-public': (design, choice) => {
    const all = writtenGroups(design);
    const group = all[choice % all.length];
    if (!group) return design;
    const { reserved: _, ...rest } = withoutPublicIp(group);
    const isolated: SubnetGroup = { ...rest, subnetType: 'isolated' };
    const other: SubnetGroup = { ...rest, id: 'out', constructId: 'Out', subnetType: 'public' };
    return vpcs(() => ({ natSubnetGroup: group.id, natGateways: 1, createInternetGateway: true }))(
      replaceThing(design, group, isolated, other),
      indexOfVpc(design, group.parent),
    );
  },
  'nat/group-without-subnets': vpcs(() => ({ natSubnetGroup: 'gone', natGateways: 1 })),
  'nat/too-few-allocations': vpcs((choice) => ({
    natEipAllocationIds: choice % 2 === 0 ? [] : ['eipalloc-12345678'],
    natGateways: 3,
  })),
  'nat/allocation-twice': vpcs(() => ({
    natEipAllocationIds: Array(6).fill('eipalloc-12345678'),
    natGateways: 3,
  })),
  'nat/none-for-private': (design, choice) =>
    vpcs(() => (choice % 2 === 0 ? { natGateways: 0 } : { createInternetGateway: false }))(
      everyGroup(design, (group, index) => ({
        ...group,
        subnetType: index % 2 === choice % 2 ? 'private' : 'public',
      })),
      choice,
    ),
  'nat/one-for-many-zones': vpcs(() => ({ natGateways: 1 })),
};
