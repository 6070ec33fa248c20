import type { Design } from '../../core/design/design.ts';
import { vpcById } from '../../core/design/queries.ts';
import type { GroupRoute, NatInstances, SubnetGroup, Vpc } from '../../core/kinds/index.ts';
import { editGroup, replaceThing, writtenGroups } from '../random/edits.ts';
import { type Fault, pick } from '../random/faults/fault.ts';
import { aVpc, everyGroup, groups, indexOfVpc, vpcs, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const groupFaults: FaultsWithFixes<'group' | 'fixed-cidr' | 'route' | 'nat'> = {
  'group/does-not-fit': groups((choice) => ({ cidrMask: 16 + (choice % 6) })),
  'group/share-does-not-fit': (design, choice) =>
    editGroup(
      vpcs(() => ({ cidr: '10.0.0.0/28' }))(design, choice),
      choice,
      ({ cidrMask: _, ...group }) => group,
    ),
  'group/no-room': groups((choice) => ({
    cidrMask: pick(choice, [16, 17]),
    fixedCidrs: [{ zone: 1, cidr: '10.0.0.0/28' }],
  })),
  'fixed-cidr/host-bits': fixing((cidr) => [{ zone: 1, cidr: cidr.replace(/\.0\//, '.7/') }]),
  'fixed-cidr/size': fixing((cidr, choice) => [
    { zone: 1, cidr: cidr.replace(/\d+$/, pick(choice, ['29', '32', '30'])) },
  ]),
  'fixed-cidr/outside': fixing(() => [{ zone: 1, cidr: '203.0.113.0/28' }]),
  'fixed-cidr/overlap': fixing((cidr) => [
    { zone: 1, cidr },
    { zone: 2, cidr },
  ]),
  'fixed-cidr/twice': fixing((cidr) => [
    { zone: 1, cidr },
    { zone: 1, cidr },
  ]),
  'fixed-cidr/no-such-zone': fixing((cidr, choice) => [{ zone: 40 + (choice % 9), cidr }]),
  'route/host-bits': routing('10.200.0.1/16'),
  'route/inside-vpc': (design, choice) =>
    editGroup(design, choice, (group) => ({
      ...group,
      routes: [toTransit(vpcById(design, group.parent)?.cidr ?? '10.0.0.0/16')],
    })),
  'route/destination-twice': routing('203.0.113.0/24', '203.0.113.7/24'),
  'route/default-taken': (design, choice) =>
    vpcs(() => ({ createInternetGateway: true }))(
      everyGroup(design, (group) => ({ ...group, subnetType: 'public', routes: [toTransit('0.0.0.0/0')] })),
      choice,
    ),
  'route/without-ipv6': routing('2001:db8:9::/48'),
  'route/reserved-group': groups(() => ({ reserved: true, routes: [toTransit('203.0.113.0/24')] })),
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
  'nat/not-used': (design, choice) =>
    vpcs(() => (choice % 2 === 0 ? { natGateways: 2 } : { natGatewayType: 'regional' }))(
      firstPublic(design, 'isolated'),
      choice,
    ),
  'nat/instances-not-made': (design, choice) =>
    vpcs(() =>
      pick<Partial<Vpc>>(choice, [
        { natGatewayType: 'regional' },
        { natGateways: 0 },
        { createInternetGateway: false },
      ]),
    )(withNatInstances()(design, choice), choice),
  'nat/former-image': withNatInstances({ generation: 'v1' }),
  'nat/no-credits': withNatInstances({ instanceType: 'm5.large', creditSpecification: 'standard' }),
  'nat/instances-without-address': withNatInstances({ associatePublicIpAddress: false }),
  'nat/instances-open': withNatInstances(),
};

/** The first group of each VPC is public, and none of it reserved; the others are of another type. */
function firstPublic(design: Design, others: SubnetGroup['subnetType']): Design {
  const first = new Set<string>();
  return everyGroup(design, ({ reserved, ...group }) => {
    const isFirst = !first.has(group.parent);
    first.add(group.parent);
    if (isFirst) return { ...group, subnetType: 'public' };
    return { ...group, ...(reserved ? { reserved } : {}), subnetType: others };
  });
}

/** NAT instances in a VPC with a public and a private group, which has no others. */
function withNatInstances(fields: Partial<NatInstances> = {}): Fault {
  return (design, choice) => {
    const vpc = aVpc(design, choice);
    if (!vpc) return design;
    const typed = firstPublic(design, 'private');
    const instances: NatInstances = {
      id: 'faulty-nat',
      kind: 'nat-instances',
      parent: vpc.id,
      label: 'Faulty',
      constructId: 'FaultyNat',
      instanceType: 't4g.nano',
      ...fields,
    };
    const others = typed.things.filter((thing) => thing.kind !== 'nat-instances' || thing.parent !== vpc.id);
    return vpcs(() => ({ natGateways: 1, createInternetGateway: true, natGatewayType: 'zonal' }))(
      { ...typed, things: [...others, instances] },
      choice,
    );
  };
}

function toTransit(destination: string): GroupRoute {
  return { destination, target: 'tgw-0123456789abcdef0' };
}

function routing(...destinations: readonly string[]) {
  return groups(() => ({ reserved: false, routes: destinations.map(toTransit) }));
}

/** CIDRs that one of the groups fixes, in the first /28 of its VPC. */
function fixing(
  fixed: (cidr: string, choice: number) => NonNullable<SubnetGroup['fixedCidrs']>,
): (design: Design, choice: number) => Design {
  return (design, choice) =>
    editGroup(design, choice, (group) => {
      const address = vpcById(design, group.parent)?.cidr?.split('/')[0] ?? '10.0.0.0';
      return { ...group, fixedCidrs: fixed(`${address}/28`, choice) };
    });
}
