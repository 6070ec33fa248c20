import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { parseBlock } from '../net/ipv4.ts';
import { vpcBlockOf } from '../plan/allocate-addresses.ts';
import { type VpcQuestion, vpcContextKey, vpcQuestion } from '../plan/context-keys.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { ImportedPart, Plan, StaticCall, VpcAnswer, VpcAnswerGroup } from '../plan/plan.ts';
import { evaluate, type Names } from './evaluate.ts';
import type { StackScope, Value } from './runtime.ts';
import { booleanOf, fieldOf, textOf, textsOf } from './values.ts';
import type { GroupNetwork, NetworkSubnetType, SubnetNetwork, VpcNetwork, Zone } from './vpc-network.ts';
import { namedZones } from './zones.ts';

/** Of a statement that imports a VPC. */
interface Import {
  readonly call: StaticCall;
  readonly id: string;
  readonly origin: Place;
  /** Where its subnet groups stand in the design. */
  readonly parts: readonly ImportedPart[];
}

interface Run {
  readonly scope: StackScope;
  readonly names: Names;
  readonly findings: Finding[];
}

/** `ec2.Vpc.fromLookup` and `ec2.Vpc.fromVpcAttributes`: a VPC that is there already, of which nothing is created. */
export function importedVpc(
  { call, id, origin, parts }: Import,
  { scope, names, findings }: Run,
): VpcNetwork {
  const known = call.method === 'fromLookup' ? answerTo(call, scope, names) : call;
  if (!known) findings.push(finding('existing-vpc/needs-account', { ...origin, field: 'way' }, { vpc: id }));
  return known
    ? imported(call, known, respellConstructId(id), scope.id, origin, parts)
    : unknownVpc(call, id, scope.id, origin);
}

const imported = memoByIdentity(
  (
    call: StaticCall,
    known: VpcAnswer | StaticCall,
    id: string,
    stackId: string,
    origin: Place,
    parts: readonly ImportedPart[],
  ): VpcNetwork => {
    const looked = 'subnetGroups' in known;
    const { vpcId, cidr, zoneNames, groups } = looked ? ofAnswer(known) : ofAttributes(call, parts);
    const zones = namedZones(zoneNames);
    return {
      ...bareVpc(id, stackId, origin),
      block: vpcBlockOf(cidr),
      zones,
      groups: groups.map((group, index) => groupNetwork(group, zones, parts[index]?.at ?? origin)),
      nameTag: vpcId,
      existing: { vpcId, cidr },
    };
  },
);

/** A look-up that can't be asked has no answer; a finding tells of it. */
const unknownVpc = memoByIdentity(
  (_call: StaticCall, id: string, stackId: string, origin: Place): VpcNetwork => ({
    ...bareVpc(respellConstructId(id), stackId, origin),
    block: vpcBlockOf(undefined),
    zones: [],
    groups: [],
    nameTag: '',
    existing: { vpcId: '', cidr: '' },
  }),
);

type Bare = Omit<VpcNetwork, 'block' | 'zones' | 'groups' | 'nameTag' | 'existing'>;

function bareVpc(id: string, stackId: string, { id: thing }: Place): Bare {
  return {
    origin: { id: thing },
    id,
    stackId,
    logicalId: logicalId(id, 'Resource'),
    reservedZones: 0,
    natGateways: [],
    natInstances: [],
    vpnConnections: [],
    added: [],
    enableDnsSupport: true,
    enableDnsHostnames: true,
    tenancy: 'default',
    restrictsDefaultSecurityGroup: false,
    hasFixedCidrs: true,
    logging: [],
  };
}

/** What is read of an answer, or of lists. */
interface Known {
  readonly vpcId: string;
  readonly cidr: string;
  readonly zoneNames: readonly string[];
  readonly groups: readonly KnownGroup[];
}

interface KnownGroup {
  readonly name: string;
  readonly type: NetworkSubnetType;
  readonly subnets: readonly KnownSubnet[];
}

interface KnownSubnet {
  /** Its construct id below the VPC. */
  readonly id: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly cidr: string;
  readonly routeTableId?: string;
}

function groupNetwork(
  { name, type, subnets }: KnownGroup,
  zones: readonly Zone[],
  origin: Place,
): GroupNetwork {
  return {
    origin,
    name,
    subnetType: type,
    reserved: false,
    subnets: subnets.map(({ id, subnetId, zone: called, cidr, routeTableId }): SubnetNetwork => {
      const zone = zones.find(({ name: own }) => own === called);
      const zoneIndex = zone?.index ?? zones.length;
      const block = parseBlock(cidr);
      return {
        origin: { ...origin, zone: zoneIndex },
        id,
        zoneIndex,
        ...(zone ? { zone } : {}),
        ...(block ? { block } : {}),
        existing: { subnetId, ...(routeTableId === undefined ? {} : { routeTableId }) },
      };
    }),
  };
}

function answerTo(
  call: StaticCall,
  { account, region, context }: StackScope,
  names: Names,
): VpcAnswer | undefined {
  if (account === undefined || region === undefined) return undefined;
  const [, , options] = call.args.map((arg) => evaluate(arg, names));
  const answer = context[vpcContextKey(account, region, questionOf(options))];
  return isAnswer(answer) ? answer : undefined;
}

function isAnswer(value: Plan['context'][string] | undefined): value is VpcAnswer {
  return typeof value === 'object' && 'subnetGroups' in value;
}

function questionOf(options: Value | undefined): VpcQuestion {
  const text = (name: string) => textOf(fieldOf(options, name));
  const tags = fieldOf(options, 'tags');
  return vpcQuestion({
    vpcId: text('vpcId'),
    vpcName: text('vpcName'),
    isDefault: booleanOf(fieldOf(options, 'isDefault')),
    tags:
      tags?.is === 'struct'
        ? Object.entries(tags.fields).map(([key, value]) => [key, textOf(value) ?? ''])
        : [],
    subnetGroupNameTag: text('subnetGroupNameTag'),
  });
}

const answerTypes: Readonly<Record<VpcAnswerGroup['type'], NetworkSubnetType>> = {
  Public: 'public',
  Private: 'private',
  Isolated: 'isolated',
};

function ofAnswer({ vpcId, vpcCidrBlock, availabilityZones, subnetGroups }: VpcAnswer): Known {
  return {
    vpcId,
    cidr: vpcCidrBlock,
    zoneNames: availabilityZones,
    groups: subnetGroups.map(({ name, type, subnets }) => ({
      name,
      type: answerTypes[type],
      subnets: subnets.map(({ availabilityZone, ...subnet }, index) => ({
        ...subnet,
        zone: availabilityZone,
        id: subnetIdIn(name, index),
      })),
    })),
  };
}

function subnetIdIn(group: string, index: number): string {
  return `${respellConstructId(group)}Subnet${index + 1}`;
}

const usualNames = { public: 'Public', private: 'Private', isolated: 'Isolated' } as const;

function ofAttributes(call: StaticCall, parts: readonly ImportedPart[]): Known {
  const [, , props] = call.args.map((arg) => evaluate(arg, new Map()));
  const zoneNames = textsOf(fieldOf(props, 'availabilityZones')) ?? [];
  const types = ['public', 'private', 'isolated'] as const;
  const known = types.flatMap((type) => groupsInLists(type, props));
  return {
    vpcId: textOf(fieldOf(props, 'vpcId')) ?? '',
    cidr: textOf(fieldOf(props, 'vpcCidrBlock')) ?? '',
    zoneNames,
    groups: dealtOut(known, parts, zoneNames),
  };
}

/** The groups of one type as their lists have them. */
interface ListedGroup {
  readonly name: string;
  readonly type: NetworkSubnetType;
  readonly lists: SubnetLists;
}

interface SubnetLists {
  readonly ids: readonly string[];
  readonly routeTables: readonly string[];
  readonly cidrs: readonly string[];
}

function groupsInLists(type: NetworkSubnetType, props: Value | undefined): readonly ListedGroup[] {
  const listOf = (what: string) => textsOf(fieldOf(props, `${type}Subnet${what}`));
  const ids = listOf('Ids');
  if (ids === undefined) return [];
  const names = listOf('Names') ?? [usualNames[type]];
  const lists = { ids, routeTables: listOf('RouteTableIds') ?? [], cidrs: listOf('Ipv4CidrBlocks') ?? [] };
  return names.map((name) => ({ name, type, lists }));
}

/**
 * Group by group, each zone by zone; numbers go on over all groups of a type. Where a group is uneven, which the CDK
 * refuses, its subnets stay in the zones in which they were drawn.
 */
function dealtOut(
  groups: readonly ListedGroup[],
  parts: readonly ImportedPart[],
  zoneNames: readonly string[],
): readonly KnownGroup[] {
  const ends = new Map<SubnetLists, number>();
  return groups.map(({ name, type, lists }, place) => {
    const start = ends.get(lists) ?? 0;
    const zones = parts[place]?.zones ?? zoneNames.map((_, zone) => zone);
    ends.set(lists, start + zones.length);
    return {
      name,
      type,
      subnets: zones.flatMap((zone, number): readonly KnownSubnet[] => {
        const index = start + number;
        const subnetId = lists.ids[index];
        if (subnetId === undefined) return [];
        const routeTableId = lists.routeTables[index];
        return [
          {
            id: subnetIdIn(name, index),
            subnetId,
            zone: zoneNames[zone] ?? '',
            cidr: lists.cidrs[index] ?? '',
            ...(routeTableId === undefined ? {} : { routeTableId }),
          },
        ];
      }),
    };
  });
}
