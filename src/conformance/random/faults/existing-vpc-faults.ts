import type { Design } from '../../../core/design/design.ts';
import type { ExistingSubnetGroup, ExistingVpc, Thing } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { type Faults, pick } from './fault.ts';

export const existingVpcFaults: Faults = {
  'a look-up without an account': (design) => beside(anywhere(design), { way: 'lookup', byId: true }),
  'a look-up that asks for any VPC': (design) => beside(design, { way: 'lookup' }),
  'one look-up with two answers': (design, choice) => twoAnswers(design, choice),
  'a look-up by one tag twice': (design) =>
    beside(design, {
      way: 'lookup',
      filterTags: [
        { key: 'team', value: 'orders' },
        { key: 'team', value: 'billing' },
      ],
    }),
  'an existing VPC without zones': (design) => beside(design, { availabilityZones: [] }),
  'an existing VPC with a zone twice': (design) =>
    beside(design, { availabilityZones: [zones[0], zones[0]] }),
  'a subnet in a zone that there is not': (design, choice) =>
    beside(design, { way: pick(choice, ['attributes', 'lookup']), byId: true }, [
      { subnets: [...even, { zone: 3, subnetId: subnetId(9), cidr: '10.99.9.0/24' }] },
    ]),
  'an uneven group, written out': (design, choice) => beside(design, {}, [{ subnets: uneven(choice) }]),
  'route tables of some subnets': (design) =>
    beside(design, {}, [
      { subnets: even.map((one, index) => (index === 0 ? one : { ...one, routeTableId: 'rtb-01234567' })) },
    ]),
  'one existing subnet twice': (design, choice) =>
    beside(design, { way: pick(choice, ['attributes', 'lookup']), byId: true }, [
      { subnets: even },
      { subnetType: 'isolated', subnets: even },
    ]),
  'a workload in a zone without a subnet': (design, choice) => outOfZones(design, choice),
  'two existing groups of one name': (design, choice) =>
    beside(design, { way: pick(choice, ['attributes', 'lookup']), byId: true }, [
      { subnets: even },
      { constructId: 'Public', subnetType: pick(choice >> 1, ['public', 'private']), subnets: other },
    ]),
};

const zones = ['eu-central-1a', 'eu-central-1b'] as const;

function subnetId(number: number): string {
  return `subnet-0000000${number}`;
}

const even = [1, 2].map((zone) => ({ zone, subnetId: subnetId(zone), cidr: `10.99.${zone}.0/24` }));
const other = [1, 2].map((zone) => ({ zone, subnetId: subnetId(zone + 2), cidr: `10.99.${zone + 2}.0/24` }));

/** One too few, one too many, or two in one zone. */
export function uneven(choice: number): NonNullable<ExistingSubnetGroup['subnets']> {
  const extra = { zone: 1, subnetId: subnetId(9), cidr: '10.99.9.0/24' };
  return pick(choice, [even.slice(0, 1), [...even, extra], [...even.slice(0, 1), extra]]);
}

type GroupFields = Partial<Omit<ExistingSubnetGroup, 'id' | 'kind' | 'parent'>>;

/** The design with one more VPC that exists already; public, even and written out unless something else is said. */
export function beside(
  design: Design,
  fields: Partial<ExistingVpc>,
  groups: readonly GroupFields[] = [{ subnets: even }],
): Design {
  const [stack] = design.stacks;
  if (!stack) return design;
  const id = freeId(design, 'existing');
  const vpc: ExistingVpc = {
    id,
    kind: 'existing-vpc',
    parent: stack.id,
    label: id,
    constructId: `The${id}`,
    way: 'attributes',
    vpcId: 'vpc-0123abcd',
    cidr: '10.99.0.0/16',
    availabilityZones: zones,
    ...fields,
  };
  const inside = groups.map((group, index): ExistingSubnetGroup => {
    const constructId = index === 0 ? 'Public' : `Group${index}`;
    const own = { id: `${id}-${index}`, kind: 'existing-subnet-group', parent: id } as const;
    return { ...own, label: constructId, constructId, subnetType: 'public', ...group };
  });
  return { ...design, things: [...design.things, vpc, ...inside] };
}

/** Of one subnet in the first zone, kept to the second. */
export function outOfZones(design: Design, choice: number): Design {
  const around = beside(inAccount(design), { way: 'lookup', byId: true }, [{ subnets: even.slice(0, 1) }]);
  const vpc = around.things.findLast((thing) => thing.kind === 'existing-vpc');
  if (!vpc) return design;
  const id = freeId(around, 'stray');
  const named = {
    id,
    parent: vpc.id,
    label: id,
    constructId: `The${id}`,
    subnetGroup: `${vpc.id}-0`,
    zones: [2],
  };
  const thing = pick<Thing>(choice, [
    { ...named, kind: 'instance', instanceType: 't3.micro' },
    { ...named, kind: 'auto-scaling-group', instanceType: 't3.micro' },
  ]);
  return { ...around, things: [...around.things, thing] };
}

/** Look-ups by one name that came to different VPCs. */
export function twoAnswers(design: Design, choice: number): Design {
  const name = { way: 'lookup', vpcName: pick(choice, ['shared', 'core network']) } as const;
  return beside(beside(inAccount(design), name), { ...name, vpcId: 'vpc-fedcba98' });
}

function anywhere(design: Design): Design {
  return {
    ...design,
    stacks: design.stacks.map((stack) => ({ ...stack, environment: { type: 'agnostic' } })),
  };
}

/** Where it is not in one yet. */
export function inAccount(design: Design): Design {
  const environment = {
    type: 'account',
    account: '123456789012',
    region: 'eu-central-1',
    zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
  } as const;
  const stacks = design.stacks.map((stack) =>
    stack.environment.type === 'account' ? stack : { ...stack, environment },
  );
  return { ...design, stacks };
}
