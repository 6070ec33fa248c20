import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type {
  CreatedSecurityGroup,
  RuleDirection,
  RulePeer,
  SecurityGroupNetwork,
  SecurityGroupRule,
} from '../network/network.ts';
import { ref, type TemplateValue } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { renderTags } from './tags.ts';
import type { Properties, Resource, ResourceGroup, ResourcePart } from './template.ts';

/** A security group with the rules that are resources of their own, in the order in which they came. */
export const securityGroupResources = memoByIdentity(
  (group: SecurityGroupNetwork, stackTags: readonly Tag[]): ResourceGroup => ({
    resources: [
      ...(group.created ? [groupResource(group, group.created, stackTags)] : []),
      ...group.rules.flatMap((rule) => ruleResource(group, rule)),
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
      VpcId: ref(vpc.logicalId),
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

function ruleResource({ groupId }: SecurityGroupNetwork, rule: SecurityGroupRule): readonly Resource[] {
  const { origin, logicalId, direction } = rule;
  if (logicalId === undefined) return [];
  const properties = { ...ruleProperties(rule), GroupId: groupId };
  return [resource(origin, logicalId, ruleTypes[direction], inOrder(properties))];
}

function ruleProperties({ direction, peer, port, description }: SecurityGroupRule): Properties {
  return inOrder(
    withValue({
      ...peerProperties(peer, direction),
      Description: description,
      FromPort: port.from,
      IpProtocol: port.protocol,
      ToPort: port.to,
    }),
  );
}

function peerProperties(peer: RulePeer, direction: RuleDirection): Properties {
  const isSource = direction === 'ingress';
  switch (peer.is) {
    case 'ipv4':
      return { CidrIp: peer.cidr };
    case 'ipv6':
      return { CidrIpv6: peer.cidr };
    case 'prefix-list':
      return { [isSource ? 'SourcePrefixListId' : 'DestinationPrefixListId']: peer.id };
    case 'foreign-group':
      if (!isSource) return { DestinationSecurityGroupId: peer.id };
      return {
        SourceSecurityGroupId: peer.id,
        ...(peer.owner === undefined ? {} : { SourceSecurityGroupOwnerId: peer.owner }),
      };
    case 'group':
      return { [isSource ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId']: peer.groupId };
  }
}

/** Rules have their properties in alphabetical order. */
function inOrder(properties: Properties): Properties {
  const sorted: [string, TemplateValue][] = Object.entries(properties).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return Object.fromEntries(sorted);
}
