import { type AutoScalingGroup, autoScalingGroup } from './auto-scaling-group.ts';
import { type BastionHost, bastionHost } from './bastion-host.ts';
import { concerns } from './concerns.ts';
import { database } from './database.ts';
import { type ExistingSubnetGroup, existingSubnetGroup } from './existing-subnet-group.ts';
import { type ExistingVpc, existingVpc } from './existing-vpc.ts';
import { flowLog } from './flow-log.ts';
import { gatewayEndpoint } from './gateway-endpoint.ts';
import { type ImportedSecurityGroup, importedSecurityGroup } from './imported-security-group.ts';
import { type Instance, instance } from './instance.ts';
import { interfaceEndpoint } from './interface-endpoint.ts';
import type { Kind, ThingOf } from './kind.ts';
import { type Listener, listener } from './listener.ts';
import { loadBalancer } from './load-balancer.ts';
import { type NatInstances, natInstances } from './nat-instances.ts';
import type { AnyOutput, OutputValue } from './outputs.ts';
import type { ownStackFields } from './own-stack.ts';
import { foreignSecurityGroup, internet, ipRange, ipv6Range, type Peer, prefixList } from './peers.ts';
import { type SecurityGroup, securityGroup } from './security-group.ts';
import { type SubnetGroup, subnetGroup } from './subnet-group.ts';
import { type Vpc, vpc } from './vpc.ts';
import { vpnConnection } from './vpn-connection.ts';

/** All that can stand on the canvas. A new kind is a file here and a line in this registry. */
export const kinds = {
  vpc,
  'subnet-group': subnetGroup,
  'security-group': securityGroup,
  'imported-security-group': importedSecurityGroup,
  instance,
  'bastion-host': bastionHost,
  'auto-scaling-group': autoScalingGroup,
  'load-balancer': loadBalancer,
  listener,
  database,
  'nat-instances': natInstances,
  'vpn-connection': vpnConnection,
  'interface-endpoint': interfaceEndpoint,
  'gateway-endpoint': gatewayEndpoint,
  'flow-log': flowLog,
  'existing-vpc': existingVpc,
  'existing-subnet-group': existingSubnetGroup,
  internet,
  'ip-range': ipRange,
  'ipv6-range': ipv6Range,
  'prefix-list': prefixList,
  'foreign-security-group': foreignSecurityGroup,
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** Is the name in code unique within the thing that it stands in, rather than in the stack? */
export function isNamedWithinParent(kind: KindName): boolean {
  const described: Kind = kinds[kind];
  return described.namedWithinParent ?? false;
}

/** The kinds of things that a thing of this kind may stand in; none for what stands in a stack. */
export function parentsOf(kind: KindName): readonly string[] {
  const { parent, mayStandIn }: Kind = kinds[kind];
  return [parent, mayStandIn].filter((one) => one !== undefined);
}

export type Thing = { [K in KindName]: ThingOf<(typeof kinds)[K]> }[KindName];

export { type Call, callFields, type Verb, type VerbShape, verbShapes, verbs } from './call.ts';
export type { ImportedSecurityGroup } from './imported-security-group.ts';
/** A thing that makes a construct of its own, under a name in code. */
export type ConstructThing = Extract<Thing, { readonly constructId: string }>;

export function hasConstruct(thing: Thing): thing is ConstructThing {
  return 'constructId' in thing;
}

/** Was its code taken already, so that its name in code stays as it is? */
export function isFixed(thing: Thing): boolean {
  return hasConstruct(thing) && thing.idFixed === true;
}

export function isPeer(thing: Thing): thing is Peer {
  const kind: Kind = kinds[thing.kind];
  return kind.connects === 'peer';
}

/** Is it a group itself, which others may carry? */
export function isSecurityGroup(thing: Thing): thing is SecurityGroup | ImportedSecurityGroup {
  return thing.kind === 'security-group' || thing.kind === 'imported-security-group';
}

type KindsThatMayStandElsewhere = {
  [K in KindName]: (typeof kinds)[K]['fields'] extends typeof ownStackFields ? K : never;
}[KindName];

/** Is it made with its VPC, rather than in it, so that another stack may make it? */
export function mayStandElsewhere(
  thing: Thing,
): thing is Extract<Thing, { readonly kind: KindsThatMayStandElsewhere }> {
  return 'stack' in kinds[thing.kind].fields;
}

/** A VPC that workloads may stand in: one of the stack, or one that is there already. */
export type AnyVpc = Vpc | ExistingVpc;

/** The subnets of such a VPC that go by one name. */
export type AnySubnetGroup = SubnetGroup | ExistingSubnetGroup;

export function isAnyVpc(thing: Thing): thing is AnyVpc {
  return thing.kind === 'vpc' || thing.kind === 'existing-vpc';
}

export function isAnySubnetGroup(thing: Thing): thing is AnySubnetGroup {
  return thing.kind === 'subnet-group' || thing.kind === 'existing-subnet-group';
}

type TaggableKinds = {
  [K in KindName]: (typeof kinds)[K]['fields'] extends { readonly tags: object } ? K : never;
}[KindName];

/** What can have tags of its own. */
export type TaggableThing = Extract<Thing, { readonly kind: TaggableKinds }>;

export function isTaggable(thing: Thing): thing is TaggableThing {
  return 'tags' in kinds[thing.kind].fields;
}

type KindsWithOutputs = {
  [K in KindName]: (typeof kinds)[K]['fields'] extends { readonly outputs: object } ? K : never;
}[KindName];

/** What the stack can hand out values of. */
export type OutputThing = Extract<Thing, { readonly kind: KindsWithOutputs }>;

/** May outputs be said of it? */
export function canHandOut(thing: Thing): thing is OutputThing {
  return 'outputs' in kinds[thing.kind].fields;
}

/** What the stack can hand out values of as its construct has them. */
export type ConstructOutputThing = Exclude<OutputThing, Vpc>;

/** What can be handed out of it. */
export function outputValuesOf({ kind }: ConstructOutputThing): readonly OutputValue[] {
  return kinds[kind].fields.outputs.fields.of.options;
}

const noOutputs: readonly AnyOutput[] = [];

/** What is handed out of a thing, as far as it stands in the code. */
export function outputsOver(thing: Thing): readonly AnyOutput[] {
  return canHandOut(thing) && concerns(thing, 'outputs') ? (thing.outputs ?? noOutputs) : noOutputs;
}

/** Does it come with a role, as machines do? */
export function hasRole(thing: Thing): thing is Machine {
  return thing.kind === 'instance' || thing.kind === 'auto-scaling-group';
}

/** What starts from a machine image. */
export type Machine = Instance | AutoScalingGroup;

/** Does it come with a role, and with a volume of which something may be said? */
export function isMachine(thing: Thing): thing is Machine | BastionHost {
  return hasRole(thing) || thing.kind === 'bastion-host';
}

/** May connections be called on it? */
export function hasSecurityGroups(thing: Thing): thing is Connectable {
  const kind: Kind = kinds[thing.kind];
  return kind.connects === 'security-groups';
}

/** Does it carry security groups, rather than being one, and stand where it says, rather than where its VPC does? */
export function isWorkload(
  thing: Thing,
): thing is Exclude<Connectable, SecurityGroup | ImportedSecurityGroup | NatInstances> {
  return hasSecurityGroups(thing) && !isSecurityGroup(thing) && thing.kind !== 'nat-instances';
}

/** Is it drawn as a part of the box that it stands in? */
export function isPart(thing: Thing): thing is Listener {
  const kind: Kind = kinds[thing.kind];
  return kind.connects !== undefined && kind.parent !== undefined && kind.parent !== 'vpc';
}

type KindsThatConnect = {
  [K in KindName]: (typeof kinds)[K] extends { readonly connects: 'security-groups' } ? K : never;
}[KindName];

/** A thing on which connections may be called. */
export type Connectable = Extract<Thing, { readonly kind: KindsThatConnect }>;

export type { VpnAlarm } from './alarm.ts';
export type { AutoScalingGroup } from './auto-scaling-group.ts';
export { BASTION_TYPE, type BastionHost } from './bastion-host.ts';
export { concerns } from './concerns.ts';
export { type Database, engineLabel } from './database.ts';
export { defaultPortOf, hasDefaultPort, portOfProtocol } from './default-port.ts';
export { verbOfDefaultPort, verbOfSaidPort } from './default-port-verbs.ts';
export type { ExistingSubnet, ExistingSubnetGroup } from './existing-subnet-group.ts';
export type { ExistingVpc } from './existing-vpc.ts';
export type { FlowLog } from './flow-log.ts';
export { type GatewayEndpoint, gatewayServiceLabel, standsInVpcProps } from './gateway-endpoint.ts';
export type { Instance } from './instance.ts';
export {
  hasPrivateDns,
  type InterfaceEndpoint,
  isAwsService,
  isFullServiceName,
  portOfEndpoint,
  sessionServices,
} from './interface-endpoint.ts';
export {
  commonFields,
  constructFields,
  fieldsOf,
  type Kind,
  type SharedFields,
  sharedFields,
  type ThingOf,
} from './kind.ts';
export type { Listener } from './listener.ts';
export { fieldsOfAction, isEncrypted } from './listener.ts';
export type { LoadBalancer } from './load-balancer.ts';
export { machineImageFields } from './machine-image.ts';
export { hasRegionalNat, requestedNat } from './nat.ts';
export type { NatInstances } from './nat-instances.ts';
export { type AnyOutput, type OutputValue, outputFields } from './outputs.ts';
export { ownStackFields } from './own-stack.ts';
export type { Peer } from './peers.ts';
export { numbersOfForm, type PortForm, portForms } from './ports.ts';
export { runsWindows } from './runs-windows.ts';
export type { SecurityGroup } from './security-group.ts';
export { stackFields } from './stack.ts';
export type { GroupRoute, SubnetGroup, SubnetType } from './subnet-group.ts';
export { isDualStack, type Output, type Propagation, usesIpam, type Vpc } from './vpc.ts';
export { isGivenWithVpc, routingOf, type VpnConnection } from './vpn-connection.ts';
