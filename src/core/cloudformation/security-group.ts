import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { CreatedSecurityGroup, SecurityGroupNetwork } from '../network/network.ts';
import type { RuleDirection, RulePeer, SecurityGroupRule } from '../network/rule-network.ts';
import { isResource } from '../network/security-group.ts';
import { vpcIdOf } from '../network/vpc-network.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { renderTags } from './tags.ts';
import type { Properties, Resource, ResourceGroup, ResourcePart } from './template.ts';

/** A security group with the rules that are resources of their own, in the order in which they came. */
export const securityGroupResources = memoByIdentity(
  (group: SecurityGroupNetwork, stackTags: readonly Tag[]): ResourceGroup => ({
    resources: [
      ...(group.created ? [groupResource(group, group.created, stackTags)] : []),
      ...ruleResources(group),
    ],
  }),
);

function groupResource(
  { origin, rules }: SecurityGroupNetwork,
  { logicalId, vpc, description, name, tags }: CreatedSecurityGroup,
  stackTags: readonly Tag[],
): Resource {
  const rendered = renderTags(stackTags, tags);
  const inline = (direction: RuleDirection) =>
    rules
      .filter((rule) => rule.direction === direction && rule.logicalId === undefined)
      .map((rule): ResourcePart => ({ origin: rule.origin, item: ruleProperties(rule) }));
  const [egress, ingress] = [inline('egress'), inline('ingress')];
  const written = resource(
    origin,
    logicalId,
    'AWS::EC2::SecurityGroup',
    withValue({
      GroupDescription: description,
      GroupName: name,
      SecurityGroupEgress: listOf(egress),
      SecurityGroupIngress: listOf(ingress),
      Tags: rendered.length === 0 ? undefined : rendered,
      VpcId: vpcIdOf(vpc),
    }),
  );
  // The rule that every group has is the group's own.
  return { ...written, parts: [...egress, ...ingress].filter((part) => part.origin.id !== origin.id) };
}

function listOf(parts: readonly ResourcePart[]): readonly Properties[] | undefined {
  return parts.length === 0 ? undefined : parts.map(({ item }) => item);
}

const ruleTypes = {
  ingress: 'AWS::EC2::SecurityGroupIngress',
  egress: 'AWS::EC2::SecurityGroupEgress',
} as const;

function ruleResources({ rules, remoteRules, groupId }: SecurityGroupNetwork): readonly Resource[] {
  const own = rules.filter(isResource);
  if (remoteRules.length === 0) return own.flatMap((rule) => ruleResource(rule, groupId));
  const remoteAt = (behind: number) =>
    remoteRules
      .filter((remote) => remote.behind === behind)
      .flatMap((remote) => ruleResource(remote.rule, remote.groupId));
  return [
    ...remoteAt(0),
    ...own.flatMap((rule, index) => [...ruleResource(rule, groupId), ...remoteAt(index + 1)]),
  ];
}

function ruleResource(rule: SecurityGroupRule, groupId: TemplateValue): readonly Resource[] {
  const { origin, logicalId, direction } = rule;
  if (logicalId === undefined) return [];
  return [resource(origin, logicalId, ruleTypes[direction], ruleProperties(rule, groupId))];
}

/** In alphabetical order, as rules have them; written one by one, since sorting those of each rule is slow. */
function ruleProperties(
  { direction, peer, port, description, descriptionValue = description }: SecurityGroupRule,
  groupId?: TemplateValue,
): Properties {
  const properties: Record<string, TemplateValue> = {};
  const isSource = direction === 'ingress';
  if (peer.is === 'ipv4') properties.CidrIp = peer.reference ?? peer.cidr;
  if (peer.is === 'ipv6') properties.CidrIpv6 = peer.cidr;
  properties.Description = descriptionValue;
  if (!isSource) sayGroup(properties, 'Destination', peer);
  if (port.from !== undefined) properties.FromPort = port.from;
  if (groupId !== undefined) properties.GroupId = groupId;
  properties.IpProtocol = port.protocol;
  if (isSource) sayGroup(properties, 'Source', peer);
  if (port.to !== undefined) properties.ToPort = port.to;
  return properties;
}

/** The other end, where it is no block of addresses. */
function sayGroup(
  properties: Record<string, TemplateValue>,
  side: 'Source' | 'Destination',
  peer: RulePeer,
): void {
  switch (peer.is) {
    case 'ipv4':
    case 'ipv6':
      break;
    case 'prefix-list':
      properties[`${side}PrefixListId`] = peer.id;
      break;
    case 'foreign-group':
      properties[`${side}SecurityGroupId`] = peer.id;
      if (side === 'Source' && peer.owner !== undefined) properties.SourceSecurityGroupOwnerId = peer.owner;
      break;
    case 'group':
      properties[`${side}SecurityGroupId`] = peer.groupId;
      break;
  }
}
