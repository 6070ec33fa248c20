import type { Finding } from '../base/finding.ts';
import { resourceCount } from '../cloudformation/template.ts';
import { writeTemplates } from '../cloudformation/write.ts';
import { compose } from '../compose/compose.ts';
import type { Design, Stack, UsedRange } from '../design/design.ts';
import type {
  AutoScalingGroup,
  BastionHost,
  Call,
  Database,
  ExistingSubnetGroup,
  ExistingVpc,
  FlowLog,
  GatewayEndpoint,
  ImportedSecurityGroup,
  Instance,
  InterfaceEndpoint,
  Listener,
  LoadBalancer,
  NatInstances,
  Peer,
  SecurityGroup,
  SubnetGroup,
  SubnetType,
  Thing,
  Vpc,
  VpnConnection,
} from '../kinds/index.ts';
import { build } from '../network/build.ts';
import type { Network } from '../network/network.ts';
import { type Check, drawingOf } from './check.ts';
import { runChecks } from './index.ts';

/**
 * Designs for tests, in the shortest true form:
 *
 *     drawn(vpc('Orders', { cidr: '10.0.0.0/21' }, publicGroup('Ingress', { cidrMask: 24 })))
 *
 * One stack, `Network`, of three zones; a VPC's id is its label in lower case, a group's that and its own.
 */
export function drawn(...vpcs: readonly (readonly Thing[])[]): Design {
  return {
    schemaVersion: 1,
    name: 'Test',
    stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount: 3 } }],
    things: vpcs.flat(),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

/** The same design with something else said of its stack. */
export function inStack(changes: Partial<Stack>, design: Design): Design {
  return { ...design, stacks: design.stacks.map((stack) => ({ ...stack, ...changes })) };
}

/** The same design with one more stack, `later`, in which nothing stands by itself. */
export function withLaterStack(design: Design): Design {
  const later = { id: 'later', name: 'Later', environment: { type: 'agnostic' } } as const;
  return { ...design, stacks: [...design.stacks, later] };
}

/** The same design with ranges that are used elsewhere, by name. */
export function beside(ranges: Readonly<Record<string, string>>, design: Design): Design {
  const usedRanges = Object.entries(ranges).map(
    ([name, cidr]): UsedRange => ({ id: name.toLowerCase(), name, cidr }),
  );
  return { ...design, usedRanges };
}

/** The same design with connections. */
export function connecting(calls: readonly Call[], design: Design): Design {
  return { ...design, calls };
}

/** Makes what stands in a VPC. */
export type ThingIn = (vpc: Pick<Vpc, 'id'>) => Thing;

export function vpc(
  label: string,
  fields: Partial<Vpc> = {},
  ...inside: readonly ThingIn[]
): readonly Thing[] {
  const own: Vpc = {
    id: label.toLowerCase(),
    kind: 'vpc',
    parent: 'stack',
    label,
    constructId: label,
    layout: 'own',
    ...fields,
  };
  return [own, ...inside.map((thing) => thing(own))];
}

type GroupFields = Partial<SubnetGroup>;

export function publicGroup(label: string, fields: GroupFields = {}): ThingIn {
  return group(label, 'public', fields);
}

export function privateGroup(label: string, fields: GroupFields = {}): ThingIn {
  return group(label, 'private', fields);
}

export function isolatedGroup(label: string, fields: GroupFields = {}): ThingIn {
  return group(label, 'isolated', fields);
}

function group(label: string, subnetType: SubnetType, fields: GroupFields): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'subnet-group',
    parent: id,
    label,
    constructId: label,
    subnetType,
    ...fields,
  });
}

export function securityGroup(label: string, fields: Partial<SecurityGroup> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'security-group',
    parent: id,
    label,
    constructId: label,
    ...fields,
  });
}

/** What stands on the canvas beside the VPCs; its id is its label in lower case. */
function onCanvas(label: string) {
  return { id: label.toLowerCase(), parent: 'stack', label };
}

export function existingGroup(
  label: string,
  fields: Partial<ImportedSecurityGroup> = {},
): readonly ImportedSecurityGroup[] {
  const securityGroupId = 'sg-0123456789abcdef0';
  const own = { ...onCanvas(label), constructId: label, kind: 'imported-security-group' } as const;
  return [{ ...own, securityGroupId, ...fields }];
}

/** A VPC that is there already, in two zones and written out; its id is its label in lower case. */
export function existingVpc(
  label: string,
  fields: Partial<ExistingVpc> = {},
  ...inside: readonly ThingIn[]
): readonly Thing[] {
  const vpc: ExistingVpc = {
    ...onCanvas(label),
    kind: 'existing-vpc',
    constructId: label,
    way: 'attributes',
    vpcId: 'vpc-0123456789abcdef0',
    cidr: '10.99.0.0/16',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    ...fields,
  };
  return [vpc, ...inside.map((thing) => thing(vpc))];
}

/** A group of an existing VPC, isolated and with a subnet in each of two zones, `subnet-0000001a` and `subnet-0000001b`. */
export function existingSubnets(
  label: string,
  fields: Partial<ExistingSubnetGroup> = {},
): (vpc: Pick<ExistingVpc, 'id'>) => ExistingSubnetGroup {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'existing-subnet-group',
    parent: id,
    label,
    constructId: label,
    subnetType: 'isolated',
    subnets: [1, 2].map((zone) => ({
      zone,
      subnetId: `subnet-0000001${zone === 1 ? 'a' : 'b'}`,
      cidr: `10.99.${zone}.0/24`,
    })),
    ...fields,
  });
}

export function internet(label: string, addresses: 'ipv4' | 'ipv6' = 'ipv4'): readonly Peer[] {
  return [{ ...onCanvas(label), kind: 'internet', addresses }];
}

export function ipRange(label: string, cidr: string): readonly Peer[] {
  return [{ ...onCanvas(label), kind: 'ip-range', cidr }];
}

export function ipv6Range(label: string, cidr: string): readonly Peer[] {
  return [{ ...onCanvas(label), kind: 'ipv6-range', cidr }];
}

export function prefixList(label: string, prefixListId = 'pl-0123456789abcdef0'): readonly Peer[] {
  return [{ ...onCanvas(label), kind: 'prefix-list', prefixListId }];
}

export function natInstances(label: string, fields: Partial<NatInstances> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'nat-instances',
    parent: id,
    label,
    constructId: label,
    instanceType: 't4g.nano',
    ...fields,
  });
}

export function instance(label: string, fields: Partial<Instance> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'instance',
    parent: id,
    label,
    constructId: label,
    instanceType: 't3.micro',
    ...fields,
  });
}

export function autoScalingGroup(label: string, fields: Partial<AutoScalingGroup> = {}): ThingIn {
  return (vpc) => ({ ...instance(label)(vpc), kind: 'auto-scaling-group', ...fields }) as AutoScalingGroup;
}

export function bastionHost(label: string, fields: Partial<BastionHost> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'bastion-host',
    parent: id,
    label,
    constructId: label,
    ...fields,
  });
}

export function loadBalancer(label: string, fields: Partial<LoadBalancer> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'load-balancer',
    parent: id,
    label,
    constructId: label,
    ...fields,
  });
}

export function database(label: string, fields: Partial<Database> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'database',
    parent: id,
    label,
    constructId: label,
    engine: 'postgres',
    engineVersion: '16',
    ...fields,
  });
}

export function vpnConnection(label: string, fields: Partial<VpnConnection> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'vpn-connection',
    parent: id,
    label,
    constructId: label,
    ip: '203.0.113.10',
    ...fields,
  });
}

export function interfaceEndpoint(label: string, fields: Partial<InterfaceEndpoint> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'interface-endpoint',
    parent: id,
    label,
    constructId: label,
    service: 'ssm',
    ...fields,
  });
}

export function gatewayEndpoint(label: string, fields: Partial<GatewayEndpoint> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'gateway-endpoint',
    parent: id,
    label,
    constructId: label,
    service: 's3',
    ...fields,
  });
}

export function flowLog(label: string, fields: Partial<FlowLog> = {}): ThingIn {
  return ({ id }) => ({
    id: `${id}-${label.toLowerCase()}`,
    kind: 'flow-log',
    parent: id,
    label,
    constructId: label,
    ...fields,
  });
}

export function listener(label: string, balancer: string, fields: Partial<Listener> = {}): ThingIn {
  return () => ({
    id: `${balancer}-${label.toLowerCase()}`,
    kind: 'listener',
    parent: balancer,
    label,
    constructId: label,
    ...fields,
  });
}

/** What the checks find. */
export function checked(design: Design): readonly Finding[] {
  return checkedIn(design, build(compose(design)).network);
}

/** What one check finds. */
export function foundBy(check: Check, design: Design): readonly Finding[] {
  const { network } = build(compose(design));
  return check(drawingOf(design, network, writeTemplates(network).map(resourceCount)));
}

/** What building and the checks find. */
export function found(design: Design): readonly Finding[] {
  const { network, findings } = build(compose(design));
  return [...findings, ...checkedIn(design, network)];
}

function checkedIn(design: Design, network: Network): readonly Finding[] {
  return runChecks(design, network, writeTemplates(network).map(resourceCount));
}
