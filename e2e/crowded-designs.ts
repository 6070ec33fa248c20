// Designs with more in them than is comfortable: for pictures, and for tests of what must not be cut.

import type { Design, SubnetType, Thing } from '../src/core/index.ts';

interface Group {
  readonly name: string;
  readonly type: SubnetType;
  /** The prefix length of each of its subnets. */
  readonly mask: number;
  readonly reserved?: true;
}

interface Vpc {
  readonly name: string;
  readonly cidr: string;
  readonly zones: number;
  readonly groups: readonly Group[];
}

const longGroups: readonly Group[] = [
  { name: 'PublicIngressForCustomersOfAllOurCountries', type: 'public', mask: 24 },
  { name: 'PublicEgressForPartnersWithFixedAddresses', type: 'public', mask: 26 },
  { name: 'Order processing and invoicing, all customers', type: 'private', mask: 20 },
  { name: 'BackgroundWorkersOfTheDepartmentOfLogistics', type: 'private', mask: 21 },
  { name: 'Build agents and everything else that deploys', type: 'private', mask: 22 },
  { name: 'RelationalDatabasesOfOrdersAndOfCustomerData', type: 'isolated', mask: 24 },
  { name: 'Caches, queues and whatever else forgets soon', type: 'isolated', mask: 25 },
  { name: 'SpaceKeptForTheWarehouseThatMovesNextYear', type: 'private', mask: 22, reserved: true },
];

/** Eight groups on six zones, every name of forty letters and more. */
export function longNames(): Design {
  return designOf('A network for everything that the order department runs', [
    {
      name: 'ProductionNetworkOfTheOrderDepartmentInFrankfurt',
      cidr: '10.128.0.0/16',
      zones: 6,
      groups: longGroups,
    },
  ]);
}

/** A large VPC in which nearly all is free: five groups of the smallest subnets there are, and one of /20. */
export function smallSubnets(): Design {
  const small = ['Ingress', 'Egress', 'Endpoints', 'Resolvers', 'Database'].map(
    (name, index): Group => ({ name, type: index < 2 ? 'public' : 'isolated', mask: 28 }),
  );
  const groups: readonly Group[] = [...small, { name: 'Application', type: 'private', mask: 20 }];
  return designOf('small-subnets', [{ name: 'Shared', cidr: '172.16.0.0/16', zones: 6, groups }]);
}

/** Two VPCs beside each other with long names: a wide one, and a narrow one too small for its last group. */
export function longVpcs(): Design {
  return designOf('two-long-vpcs', [
    {
      name: 'ProductionNetworkOfTheOrderDepartmentInFrankfurt',
      cidr: '10.100.0.0/16',
      zones: 4,
      groups: longGroups.slice(0, 6),
    },
    {
      name: 'StagingNetworkOfTheOrderDepartmentInFrankfurt',
      cidr: '10.101.0.0/18',
      zones: 2,
      groups: longGroups.slice(2, 8),
    },
  ]);
}

/** VPCs side by side in one stack that counts on six zones in any region. */
function designOf(name: string, vpcs: readonly Vpc[]): Design {
  return {
    schemaVersion: 1,
    name,
    stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount: 6 } }],
    things: vpcs.flatMap(thingsOf),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

function thingsOf({ name, cidr, zones, groups }: Vpc, index: number): readonly Thing[] {
  const id = `vpc-${index + 1}`;
  const vpc: Thing = {
    id,
    kind: 'vpc',
    parent: 'stack',
    label: name,
    constructId: inCode(name),
    layout: 'own',
    cidr,
    maxAzs: zones,
  };
  return [vpc, ...groups.map((group, place) => groupOf(group, id, place))];
}

function groupOf({ name, type, mask, reserved }: Group, parent: string, place: number): Thing {
  return {
    id: `${parent}-group-${place + 1}`,
    kind: 'subnet-group',
    parent,
    label: name,
    constructId: inCode(name),
    subnetType: type,
    cidrMask: mask,
    ...(reserved && { reserved }),
  };
}

/** A name as an identifier: the letters of its words. */
function inCode(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(.)/g, (_, first: string) => first.toUpperCase());
}
