import { grouped } from '../base/grouped.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { boundedZones } from '../catalog/zone-bound.ts';
import {
  type AnySubnetGroup,
  type AnyVpc,
  type Call,
  concerns,
  defaultPortOf,
  type ExistingSubnetGroup,
  type ExistingVpc,
  hasRegionalNat,
  isAnyVpc,
  isFixed,
  isPart,
  type NatInstances,
  requestedNat,
  type SubnetGroup,
  type Thing,
  type Vpc,
  type VpnConnection,
  verbShapes,
} from '../kinds/index.ts';
import { formatBlock, type Ipv4Block } from '../net/ipv4.ts';
import { DEFAULT_ZONE_COUNT, type Design, type Environment, type Stack } from './design.ts';

/** Questions that a design answers by itself. */

export function vpcsOf(design: Design): readonly Vpc[] {
  return design.things.filter((thing) => thing.kind === 'vpc');
}

const noCalls: readonly Call[] = [];

/** The connections of a design, in order. */
export function callsOf(design: Pick<Design, 'calls'>): readonly Call[] {
  return design.calls ?? noCalls;
}

export function callById(design: Pick<Design, 'calls'>, id: Id): Call | undefined {
  return callsById(callsOf(design)).get(id);
}

/** Asked for each rule of each security group, so the connections are walked once. */
const callsById = memoByIdentity(
  (calls: readonly Call[]): ReadonlyMap<Id, Call> => new Map(calls.map((call) => [call.id, call])),
);

/** The number of the default port that a connection means, where the thing that it means has one. */
export function defaultPortOfCall(
  design: Pick<Design, 'things'>,
  { verb, on, other }: Call,
): number | undefined {
  const { port } = verbShapes[verb];
  const owner = port === 'own' ? on : other;
  const thing = port === 'said' || owner === undefined ? undefined : thingById(design, owner);
  return thing && defaultPortOf(thing);
}

export function vpcById(design: Pick<Design, 'things'>, id: Id): Vpc | undefined {
  const thing = thingById(design, id);
  return thing?.kind === 'vpc' ? thing : undefined;
}

/** A VPC that workloads may stand in: one of the stack, or one that is there already. */
export function anyVpcById(design: Pick<Design, 'things'>, id: Id): AnyVpc | undefined {
  const thing = thingById(design, id);
  return thing && isAnyVpc(thing) ? thing : undefined;
}

export function thingById({ things }: Pick<Design, 'things'>, id: Id): Thing | undefined {
  return thingsById(things).get(id);
}

/** What the end of a connection is called: a listener with its load balancer, which is where the arrow ends. */
export function nameOfEnd(design: Pick<Design, 'things'>, id: Id): string | undefined {
  const thing = thingById(design, id);
  if (!thing || !isPart(thing)) return thing?.label;
  return `${thing.label} of ${nameOfEnd(design, thing.parent)}`;
}

/** Asked for each end of each connection, so the things are walked once. */
const thingsById = memoByIdentity(
  (things: readonly Thing[]): ReadonlyMap<Id, Thing> => new Map(things.map((thing) => [thing.id, thing])),
);

/** The same, or a VPC that is there already. */
export function anyVpcOf(design: Pick<Design, 'things'>, thing: Thing): AnyVpc | undefined {
  if (isAnyVpc(thing)) return thing;
  const outer = thingById(design, thing.parent);
  return outer && anyVpcOf(design, outer);
}

/** The VPC that something is or stands in, at whatever depth; none for what stands on the canvas. */
export function vpcOf(design: Design, thing: Thing): Vpc | undefined {
  if (thing.kind === 'vpc') return thing;
  const outer = thingById(design, thing.parent);
  return outer && vpcOf(design, outer);
}

export function stackById({ stacks }: Pick<Design, 'stacks'>, id: Id): Stack | undefined {
  return stacksById(stacks).get(id);
}

/** Asked for each thing that names its stack. */
const stacksById = memoByIdentity(
  (stacks: readonly Stack[]): ReadonlyMap<Id, Stack> => new Map(stacks.map((stack) => [stack.id, stack])),
);

/** The region that a thing is deployed to; none where its stack may go to any. */
export function regionOf(design: Design, thing: Thing): string | undefined {
  const environment = stackById(design, stackIdOf(design, thing))?.environment;
  return environment && environment.type !== 'agnostic' ? environment.region : undefined;
}

/** The id of the stack that a thing belongs to, at whatever depth it stands: the one that it names, or that of what it stands in. */
export function stackIdOf(design: Pick<Design, 'things' | 'stacks'>, { parent, stack }: InStack): Id {
  if (stack !== undefined && stackById(design, stack)) return stack;
  const outer = thingById(design, parent);
  return outer ? stackIdOf(design, outer) : parent;
}

interface InStack {
  readonly parent: Id;
  readonly stack?: Id;
}

/** The security groups that a workload was given, by id; a listener answers behind those of its load balancer. */
export function groupsCarriedBy(design: Pick<Design, 'things'>, thing: Thing): readonly Id[] {
  const carrier = thing.kind === 'listener' ? thingById(design, thing.parent) : thing;
  return carrier && 'securityGroups' in carrier ? (carrier.securityGroups ?? []) : [];
}

/** The groups that a VPC has, in order: the written ones, or those that the CDK would make by itself. */
export function groupsOf(design: Design, vpc: Vpc): readonly SubnetGroup[] {
  return vpc.layout === 'default' ? defaultGroups(vpc) : (groupsByVpc(design.things).get(vpc.id) ?? noGroups);
}

const noGroups: readonly SubnetGroup[] = [];

/** The subnet groups of an existing VPC, in order. */
export function existingGroupsOf(
  { things }: Pick<Design, 'things'>,
  { id }: Pick<ExistingVpc, 'id'>,
): readonly ExistingSubnetGroup[] {
  return existingGroupsByVpc(things).get(id) ?? noExistingGroups;
}

const noExistingGroups: readonly ExistingSubnetGroup[] = [];

const existingGroupsByVpc = memoByIdentity(
  (things: readonly Thing[]): ReadonlyMap<Id, readonly ExistingSubnetGroup[]> =>
    grouped(
      things.filter((thing) => thing.kind === 'existing-subnet-group'),
      ({ parent }) => parent,
    ),
);

/** The subnet groups of a VPC, be it one of the stack or one that is there already. */
export function anyGroupsOf(design: Design, vpc: AnyVpc): readonly AnySubnetGroup[] {
  return vpc.kind === 'vpc' ? groupsOf(design, vpc) : existingGroupsOf(design, vpc);
}

/** The group of this id, be it of the stack's VPCs or of one that is there already. */
export function anyGroupById(design: Design, id: Id): AnySubnetGroup | undefined {
  const thing = thingById(design, id);
  return thing?.kind === 'existing-subnet-group' ? thing : groupById(design, id);
}

/** The existing VPCs of a design, in order. */
export function existingVpcsOf({ things }: Pick<Design, 'things'>): readonly ExistingVpc[] {
  return things.filter((thing) => thing.kind === 'existing-vpc');
}

/** Asked for each VPC in turn, so the things are walked once. */
const groupsByVpc = memoByIdentity(
  (things: readonly Thing[]): ReadonlyMap<Id, readonly SubnetGroup[]> =>
    grouped(
      things.filter((thing) => thing.kind === 'subnet-group'),
      ({ parent }) => parent,
    ),
);

/** The VPN connections of a VPC, in order. */
export function vpnConnectionsOf(design: Pick<Design, 'things'>, vpc: AnyVpc): readonly VpnConnection[] {
  return connectionsByVpc(design.things).get(vpc.id) ?? noConnections;
}

const noConnections: readonly VpnConnection[] = [];

const connectionsByVpc = memoByIdentity(
  (things: readonly Thing[]): ReadonlyMap<Id, readonly VpnConnection[]> =>
    grouped(
      things.filter((thing) => thing.kind === 'vpn-connection'),
      ({ parent }) => parent,
    ),
);

/** What stands in each thing, and in each stack. */
export const thingsByParent = memoByIdentity(
  (things: readonly Thing[]): ReadonlyMap<Id, readonly Thing[]> => grouped(things, ({ parent }) => parent),
);

/** A thing, or a stack, with all that stands in it, at any depth. */
export function familyOf(things: readonly Thing[], id: Id): ReadonlySet<Id> {
  const family = new Set([id]);
  // What is added on the way is walked as well.
  for (const member of family) for (const thing of things) if (thing.parent === member) family.add(thing.id);
  return family;
}

/** The CIDR that a group fixes for its subnet in a zone, counted from 0; of two the first. */
export function fixedCidrOf({ fixedCidrs = [] }: SubnetGroup, zone: number): string | undefined {
  return fixedCidrs.find((one) => one.zone === zone + 1)?.cidr;
}

/** Does the subnet of a group in a zone, counted from 0, have its block because it was fixed? */
export function isFixedAt(group: SubnetGroup, zone: number, block: Ipv4Block | undefined): boolean {
  return block !== undefined && fixedCidrOf(group, zone) === formatBlock(block);
}

/** The group of this id, written or the CDK's own. */
export function groupById(design: Design, id: Id): SubnetGroup | undefined {
  return vpcsOf(design)
    .flatMap((vpc) => groupsOf(design, vpc))
    .find((group) => group.id === id);
}

/**
 * Was the code of a group taken already? Then its name in code is fixed, and what it builds may be deployed; whether it
 * is, nobody here can know. The CDK's own groups go with their VPC.
 */
export function isExported(design: Design, group: SubnetGroup): boolean {
  const known = thingById(design, group.id) ?? thingById(design, group.parent);
  return known !== undefined && isFixed(known);
}

/** The CDK's own groups, under the ids that they keep when they are written out. */
export const defaultGroups = memoByIdentity((vpc: Vpc): readonly SubnetGroup[] => [
  defaultGroup(vpc, 'Public', 'public'),
  requestedNat(vpc) === 0
    ? defaultGroup(vpc, 'Isolated', 'isolated')
    : defaultGroup(vpc, 'Private', 'private'),
]);

function defaultGroup(vpc: Vpc, name: string, subnetType: SubnetGroup['subnetType']): SubnetGroup {
  return {
    id: `${vpc.id}-${name.toLowerCase()}`,
    kind: 'subnet-group',
    parent: vpc.id,
    label: name,
    constructId: name,
    subnetType,
  };
}

/** How many zones a stack offers to its VPCs. */
export function zoneCountOf(environment: Environment): number {
  return environment.type === 'account'
    ? environment.zones.length
    : boundedZones(environment.zoneCount ?? DEFAULT_ZONE_COUNT);
}

/** What the CDK takes where a VPC says nothing. */
const DEFAULT_MAX_AZS = 3;

/** How many zones a VPC spreads over, those reserved for later not counted. */
export function zoneCountOfVpc(vpc: AnyVpc, environment: Environment): number {
  if (vpc.kind === 'existing-vpc') return vpc.availabilityZones.length;
  return vpc.availabilityZones?.length ?? Math.min(vpc.maxAzs ?? DEFAULT_MAX_AZS, zoneCountOf(environment));
}

/** The NAT instances that take a VPC's private subnets out: the first that stand in it, unless its gateway is regional. */
export function natInstancesOf(design: Pick<Design, 'things'>, vpc: Vpc): NatInstances | undefined {
  if (hasRegionalNat(vpc)) return undefined;
  return design.things.find(
    (thing): thing is NatInstances => thing.kind === 'nat-instances' && thing.parent === vpc.id,
  );
}

/** Does a field of a VPC matter, beside what its NAT instances take the place of? */
export function concernsVpc(design: Design, vpc: Vpc, name: string): boolean {
  const isOfGateways = ['natGatewayType', 'natEipAllocationIds', 'natMaxDrainDuration'].includes(name);
  return concerns(vpc, name) && !(isOfGateways && natInstancesOf(design, vpc));
}
