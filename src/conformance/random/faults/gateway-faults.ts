import type { Design } from '../../../core/design/design.ts';
import { callsOf, vpcById, vpcsOf } from '../../../core/design/queries.ts';
import type { Call, NatInstances, SubnetGroup } from '../../../core/kinds/index.ts';
import { editVpc, mapGroups, writtenGroups } from '../edits.ts';
import type { Faults } from './fault.ts';

export const gatewayFaults: Faults = {
  'private without public': (design) => mapGroups(design, (group) => retyped(group, 'public', 'private')),
  'public only reserved': (design) =>
    mapGroups(design, (group) => (group.subnetType === 'public' ? { ...group, reserved: true } : group)),
  'NAT with isolated groups only': (design, choice) =>
    editVpc(
      mapGroups(design, (group) => ({ ...retyped(group, group.subnetType, 'isolated') })),
      choice,
      (vpc) => ({
        ...vpc,
        natGateways: 1,
      }),
    ),
  'NAT in any group': (design, choice) => {
    const groups = writtenGroups(design);
    const group = groups[choice % groups.length];
    return group ? editById(design, group.parent, { natSubnetGroup: group.id }) : design;
  },
  'NAT in a group that is not there': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, natSubnetGroup: 'nowhere' })),
  'too few elastic IPs': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, natEipAllocationIds: ['eipalloc-0123456789abcdef0'] })),
  'an elastic IP twice': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      natEipAllocationIds: Array(6).fill('eipalloc-0123456789abcdef0'),
    })),
  'NAT instances beside a regional gateway': (design, choice) => {
    const broken = withNatInstances(design, choice, {});
    return editVpc(broken, choice, (vpc) => ({ ...vpc, natGatewayType: 'regional' }));
  },
  'NAT instances where there is no NAT': (design, choice) => {
    const broken = withNatInstances(design, choice, {});
    return editVpc(broken, choice, (vpc) => ({ ...vpc, natGateways: 0 }));
  },
  'CPU credits of NAT instances without any': (design, choice) =>
    withNatInstances(design, choice, { instanceType: 'm5.large', creditSpecification: 'standard' }),
  'a route within the VPC': (design) =>
    mapGroups(design, (group) => routed(group, vpcById(design, group.parent)?.cidr ?? '10.0.0.0/16')),
  'two routes to one destination': (design) =>
    mapGroups(design, (group) => routed(group, '203.0.113.0/24', '203.0.113.9/24')),
  'a second default route': (design) => mapGroups(design, (group) => routed(group, '0.0.0.0/0', '::/0')),
  'host names without DNS': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, enableDnsSupport: false, enableDnsHostnames: true })),
  'DNS switched off alone': (design, choice) =>
    editVpc(design, choice, ({ enableDnsHostnames: _, ...vpc }) => ({ ...vpc, enableDnsSupport: false })),
};

/** With a connection, by which the CDK finds out whether they are made. */
function withNatInstances(design: Design, choice: number, fields: Partial<NatInstances>): Design {
  const vpcs = vpcsOf(design);
  const vpc = vpcs[choice % vpcs.length];
  if (!vpc) return design;
  const instances: NatInstances = {
    id: 'more-nat',
    kind: 'nat-instances',
    parent: vpc.id,
    label: 'More NAT',
    constructId: 'MoreNat',
    instanceType: 't3.nano',
    ...fields,
  };
  const call: Call = { id: 'more-nat-call', verb: 'allowFromAnyIpv4', on: 'more-nat', port: 'allTcp' };
  const others = design.things.filter((thing) => thing.kind !== 'nat-instances' || thing.parent !== vpc.id);
  const kept = new Set(others.map(({ id }) => id));
  const calls = callsOf(design).filter(({ on, other }) => kept.has(on) && (!other || kept.has(other)));
  return { ...design, things: [...others, instances], calls: [...calls, call] };
}

function routed(group: SubnetGroup, ...destinations: readonly string[]): SubnetGroup {
  const target = 'tgw-0123456789abcdef0';
  return { ...group, routes: destinations.map((destination) => ({ destination, target })) };
}

function retyped(
  group: SubnetGroup,
  from: SubnetGroup['subnetType'],
  to: SubnetGroup['subnetType'],
): SubnetGroup {
  const { mapPublicIpOnLaunch: _, ...rest } = group;
  return group.subnetType === from ? { ...rest, subnetType: to } : group;
}

function editById(design: Design, id: string, change: { readonly natSubnetGroup: string }): Design {
  const things = design.things.map((thing) =>
    thing.id === id && thing.kind === 'vpc' ? { ...thing, ...change } : thing,
  );
  return { ...design, things };
}
