import type { Design } from '../../core/design/design.ts';
import type { Output, SubnetGroup } from '../../core/kinds/index.ts';
import { editGroup, editStack, editVpc, replaceThing, writtenGroups } from './edits.ts';

/** One thing done wrong to a design, the number choosing among the ways; it may happen to do no harm. */
export type Fault = (design: Design, choice: number) => Design;

/** Faults that need to know what a VPC is; those of fields by themselves are drawn from the descriptions. */
export const faults: Readonly<Record<string, Fault>> = {
  'groups of the same name': (design, choice) =>
    withTwin(design, choice, (group) => ({ ...group, id: `${group.id}-twin` })),
  'groups of the same name, one reserved': (design, choice) =>
    withTwin(design, choice, (group) => ({
      ...group,
      id: `${group.id}-twin`,
      reserved: group.reserved !== true,
    })),
  'groups that differ in punctuation': (design, choice) =>
    withTwin(design, choice, (group) => ({
      ...group,
      id: `${group.id}-twin`,
      constructId: `${group.constructId}-`,
    })),
  'groups that do not fit': (design, choice) =>
    editGroup(design, choice, (group) => ({ ...group, cidrMask: 16 + (choice % 3) })),
  'a small VPC': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: `10.0.0.0/${25 + (choice % 4)}` })),
  'a VPC of a size that AWS refuses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, unusualBlocks) })),
  'host bits': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, blocksWithHostBits) })),
  'a range that AWS refuses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, refusedRanges) })),
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
  'zones that the stack does not have': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({
      ...vpc,
      availabilityZones: [pick(choice, oddZones)],
    })),
  'zones by number and by name': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      maxAzs: 2,
      availabilityZones: ['us-east-1a', 'us-east-1b'],
    })),
  'the same zone twice': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({
      ...vpc,
      availabilityZones: [
        ...(vpc.availabilityZones ?? ['us-east-1a']),
        vpc.availabilityZones?.[0] ?? 'us-east-1a',
      ],
    })),
  'no zone by name': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({ ...vpc, availabilityZones: [] })),
  'host names without DNS': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, enableDnsSupport: false, enableDnsHostnames: true })),
  'DNS switched off alone': (design, choice) =>
    editVpc(design, choice, ({ enableDnsHostnames: _, ...vpc }) => ({ ...vpc, enableDnsSupport: false })),
  'outputs of any group': (design, choice) =>
    editVpc(design, choice, (vpc) => {
      const groups = design.things.filter(({ parent }) => parent === vpc.id).map(({ id }) => id);
      const of = pick(choice, ['subnet-ids', 'route-table-ids'] as const);
      return {
        ...vpc,
        outputs: [...groups, 'nowhere', undefined].map((group, index) => output(of, index, group)),
      };
    }),
  'output of NAT addresses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, outputs: [output('nat-addresses', 0, undefined)] })),
  'clashing output ids': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: pick(choice, clashes).map((constructId) => ({ of: 'vpc-id', constructId })),
    })),
  'VPC and output of the same id': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, outputs: [{ of: 'vpc-id', constructId: vpc.constructId }] })),
  'VPCs of the same id': (design, choice) =>
    editVpc(
      editVpc(design, 0, (vpc) => ({ ...vpc, constructId: 'Same' })),
      1 + choice,
      (vpc) => ({ ...vpc, constructId: 'Same' }),
    ),
  'a reserved id': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, constructId: pick(choice, reservedIds) })),
  'a reserved id of an output': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: [{ of: 'vpc-id', constructId: pick(choice, reservedIds) }],
    })),
  'the same export twice': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: [0, 1].map((index) => ({ ...output('vpc-id', index), exportName: 'same' })),
    })),
  'the same tag twice': (design) =>
    editStack(design, (stack) => ({
      ...stack,
      tags: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    })),
  'an unknown region': (design) =>
    editStack(design, (stack) => ({ ...stack, environment: { type: 'region', region: 'moon-1' } })),
  'an odd number of zones': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { type: 'agnostic', zoneCount: pick(choice, [0, 7, -1]) },
    })),
  'zones of another region': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { ...account, zones: pick(choice, oddZoneLists) },
    })),
  'an account that is none': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { ...account, account: pick(choice, ['1', 'abc', '']) },
    })),
  'no VPC': (design) => ({ ...design, things: [] }),
  'more than a stack may hold': (design, choice) => multiplied(design, 4 + (choice % 5)),
};

type NonEmpty<T> = readonly [T, ...(readonly T[])];

function pick<T>(choice: number, [first, ...others]: NonEmpty<T>): T {
  return [first, ...others][choice % (others.length + 1)] ?? first;
}

const account = {
  type: 'account',
  account: '123456789012',
  region: 'eu-central-1',
  zones: ['eu-central-1a'],
} as const;
const unusualBlocks = [
  '10.0.0.0/15',
  '10.0.0.0/8',
  '10.0.0.0/29',
  '10.0.0.0/30',
  '10.0.0.0/32',
  '0.0.0.0/0',
] as const;
const blocksWithHostBits = ['10.0.1.7/16', '10.0.0.1/24', '10.0.0.8/28', '255.255.255.255/16'] as const;
const refusedRanges = [
  '127.0.0.0/16',
  '169.254.0.0/16',
  '224.0.0.0/16',
  '240.0.0.0/20',
  '0.0.0.0/16',
] as const;
const oddZones = ['nonsense', 'us-east-1z', 'eu-west-3a', 'moon-1a', ''] as const;
const oddZoneLists: NonEmpty<readonly string[]> = [
  ['us-east-1a'],
  [],
  ['eu-central-1a', 'eu-central-1a'],
  ['nonsense'],
];
const clashes: NonEmpty<readonly string[]> = [
  ['a-b', 'ab'],
  ['a/b', 'a--b'],
  ['ab', 'ab'],
  ['a b', 'a_b'],
] as const;
const reservedIds = [
  ...([
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'CheckBootstrapVersion',
    'BootstrapVersion',
  ] as const),
  ...(['Default', 'Resource', 'Custom::VpcRestrictDefaultSGCustomResourceProvider', 'Exports'] as const),
] as const;

function output(of: Output['of'], index: number, group?: string): Output {
  const constructId = `FaultyOutput${index}`;
  return group === undefined ? { of, constructId } : { of, constructId, group };
}

function withTwin(design: Design, choice: number, twin: (group: SubnetGroup) => SubnetGroup): Design {
  const groups = writtenGroups(design);
  const chosen = groups[choice % groups.length];
  return chosen ? replaceThing(design, chosen, chosen, twin(chosen)) : design;
}

function mapGroups(design: Design, edit: (group: SubnetGroup) => SubnetGroup): Design {
  const things = design.things.map((thing) => (thing.kind === 'subnet-group' ? edit(thing) : thing));
  return { ...design, things };
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

/** The same things several times over, under ids of their own. */
function multiplied(design: Design, times: number): Design {
  const things = Array.from({ length: times }, (_, copy) => {
    const known = new Set(design.things.map(({ id }) => id));
    return design.things.map((thing) => {
      const parent = known.has(thing.parent) ? `${thing.parent}-${copy}` : thing.parent;
      const own = { ...thing, id: `${thing.id}-${copy}`, parent };
      if (own.kind !== 'vpc') return own;
      const { outputs: _, natSubnetGroup: __, ...vpc } = own;
      return { ...vpc, constructId: `${vpc.constructId}-${copy}` };
    });
  });
  return { ...design, things: things.flat() };
}
