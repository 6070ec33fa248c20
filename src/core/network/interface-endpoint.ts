import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import {
  endpointServiceByConstant,
  fullNameOfService,
  REGION,
  USUAL_PORT,
} from '../catalog/endpoint-services.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import { getAtt, join, ref, type TemplateValue } from '../plan/template-value.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import { allowFrom, type Connections } from './connections.ts';
import { keepWorkload } from './keep.ts';
import { groupIdsOf, groupOf, type MachineSurroundings } from './machine.ts';
import { finishGroup, groupAt, type MadeGroup } from './made-groups.ts';
import type { InterfaceEndpointNetwork } from './network.ts';
import { type PolicyStatement, policyDocument } from './policy-document.ts';
import { portMethods } from './ports.ts';
import type { Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import { type SelectedSubnet, selectSubnets } from './select-subnets.ts';
import { booleanOf, fieldOf, textOf } from './values.ts';
import { subnetIdOf, type VpcNetwork } from './vpc-network.ts';

/** An interface endpoint as its statement makes it; later ones may still add tags, rules and policy. */
export interface InterfaceEndpointDraft {
  /** The expression that makes it. */
  readonly subject: object;
  readonly ownGroup?: MadeGroup;
  readonly groups: GroupDraft[];
  readonly subnets: readonly SelectedSubnet[];
  readonly connections: Connections;
  readonly policy: PolicyStatement[];
  readonly region: string | undefined;
  readonly parts: Omit<InterfaceEndpointNetwork, 'tags' | 'ownGroup' | 'groupIds' | 'subnets' | 'policy'>;
}

/** `vpc.addInterfaceEndpoint(id, options)`: it stands in one subnet of each zone. */
export function interfaceEndpointDraft(
  subject: object,
  vpc: VpcNetwork,
  [id, options]: readonly Value[],
  origin: Place,
  { scope, report }: Pick<MachineSurroundings, 'scope' | 'report'>,
): InterfaceEndpointDraft {
  const name = textOf(id) ?? '';
  const path = [vpc.id, respellConstructId(name)];
  const { serviceName, port, hasPrivateDns } = serviceOf(fieldOf(options, 'service'), scope.region);
  const given = groupsIn(fieldOf(options, 'securityGroups'));
  const ownGroup =
    given.length === 0
      ? groupAt([...path, 'SecurityGroup'], {
          subject,
          origin,
          scope,
          vpc,
          description: undefined,
          name: undefined,
          allowAllOutbound: true,
        })
      : undefined;
  const groups = ownGroup ? [ownGroup.draft] : given;
  const tcp = portMethods.tcp?.(port);
  const connections = { name: path.join('/'), groups, ...(tcp ? { defaultPort: tcp } : {}) };
  if (tcp && booleanOf(fieldOf(options, 'open')) !== false)
    allowFrom(connections, addressesOf(vpc), tcp, {
      origin: { ...origin, field: 'open' },
      stackId: scope.id,
      description: undefined,
      report,
    });
  return {
    subject,
    ...(ownGroup ? { ownGroup } : {}),
    groups,
    connections,
    subnets: firstOfEachZone(
      selectSubnets({
        vpc,
        selection: fieldOf(options, 'subnets'),
        name,
        at: { ...origin, field: 'subnetGroup' },
        report,
      }),
    ),
    policy: [],
    region: scope.region,
    parts: {
      is: 'interface-endpoint',
      origin,
      path,
      stackId: scope.id,
      vpc,
      logicalId: logicalId(...path, 'Resource'),
      serviceName,
      port,
      privateDns: booleanOf(fieldOf(options, 'privateDnsEnabled')) ?? hasPrivateDns,
    },
  };
}

interface Service {
  readonly serviceName: TemplateValue;
  readonly port: number;
  /** What the CDK turns on where nothing is said. */
  readonly hasPrivateDns: boolean;
}

function serviceOf(value: Value | undefined, region: string | undefined): Service {
  if (value?.is === 'object' && value.object.type === 'endpoint-service') {
    const { name, port } = value.object;
    // The CDK takes 0 for nothing.
    return { serviceName: name, port: port || USUAL_PORT, hasPrivateDns: false };
  }
  const known = value?.is === 'member' ? endpointServiceByConstant(value.name) : undefined;
  return {
    serviceName: inRegion(fullNameOfService(known?.name ?? '', region), region),
    port: known?.port ?? USUAL_PORT,
    hasPrivateDns: true,
  };
}

/** A name with a sign for the region, in that region, or in whichever the stack is deployed to. */
export function inRegion(name: string, region: string | undefined): TemplateValue {
  const [before = '', ...after] = name.split(REGION);
  if (after.length === 0 || region !== undefined) return [before, ...after].join(region);
  return join('', [before, ref('AWS::Region'), after.join('')]);
}

/** All addresses of a VPC, as the template speaks of them. */
function addressesOf({ block, logicalId: id, existing }: VpcNetwork): Connections {
  if (existing) return { name: existing.cidr, groups: [], peer: { is: 'ipv4', cidr: existing.cidr } };
  const cidr = vpcCidrText(block);
  return {
    name: cidr,
    groups: [],
    peer: { is: 'ipv4', cidr, reference: getAtt(id, 'CidrBlock') },
  };
}

function groupsIn(given: Value | undefined): GroupDraft[] {
  return (given?.is === 'list' ? given.items : []).flatMap((value) => groupOf(value) ?? []);
}

function firstOfEachZone(subnets: readonly SelectedSubnet[]): readonly SelectedSubnet[] {
  const zones = subnets.map(({ subnet }) => subnet.zoneIndex);
  return subnets.filter(({ subnet }, index) => zones.indexOf(subnet.zoneIndex) === index);
}

export function finishInterfaceEndpoint(
  { subject, parts, ownGroup, groups, subnets, policy, region }: InterfaceEndpointDraft,
  tags: readonly Tag[],
): InterfaceEndpointNetwork {
  const document = policyDocument(policy, region);
  return keepWorkload(subject, {
    ...parts,
    tags,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, parts.stackId, tags) } : {}),
    groupIds: groupIdsOf(groups),
    subnets: subnets.map(({ subnet }) => ({
      subnetId: subnetIdOf(subnet),
      origin: subnet.origin,
    })),
    ...(document === undefined ? {} : { policy: document }),
  });
}
