import { memoByIdentity } from '../base/memo.ts';
import { idInStack, mapReferences, readStackReference } from '../plan/stack-reference.ts';
import { getAtt, ref, type TemplateValue } from '../plan/template-value.ts';
import type { Connections } from './connections.ts';
import type { RulePeer, RulePort } from './rule-network.ts';
import { type LibraryObject, object, type Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import type { StackRun } from './stack-run.ts';
import type { CreatedSubnet, GroupNetwork, VpcNetwork } from './vpc-network.ts';

/** What a stack made, as the code of another stack speaks of it. */
export function seenFromOutside({
  scope,
  names,
  ownNames,
}: StackRun): readonly (readonly [name: string, value: Value])[] {
  return [...ownNames].flatMap((name) => {
    const value = names.get(name);
    return value?.is === 'object' ? [[name, object(objectFrom(value.object, scope.id))] as const] : [];
  });
}

/** Rules that are added from outside are added to the thing itself, so what it collects is shared. */
const objectFrom = memoByIdentity((of: LibraryObject, stackId: string): LibraryObject => {
  if (of.type === 'vpc') return { ...of, vpc: vpcFrom(of.vpc) };
  if (!('connections' in of)) return of;
  const connections = connectionsFrom(of.connections, stackId);
  return of.type === 'security-group'
    ? { ...of, group: groupFrom(of.group), connections }
    : { ...of, connections };
});

const vpcFrom = memoByIdentity((vpc: VpcNetwork): VpcNetwork => {
  const outside = (logicalId: string) => idInStack(vpc.stackId, logicalId);
  const subnetFrom = (created: CreatedSubnet): CreatedSubnet => {
    const { subnet, routeTable, association, defaultRoute } = created.logicalIds;
    const logicalIds = {
      ...created.logicalIds,
      subnet: outside(subnet),
      routeTable: outside(routeTable),
      association: outside(association),
      defaultRoute: outside(defaultRoute),
    };
    const { ipv6 } = created;
    if (!ipv6 || ipv6.defaultRoute.to === 'none') return { ...created, logicalIds };
    const route = { ...ipv6.defaultRoute, logicalId: outside(ipv6.defaultRoute.logicalId) };
    return { ...created, logicalIds, ipv6: { ...ipv6, defaultRoute: route } };
  };
  const groups = vpc.groups.map(
    (group): GroupNetwork => ({
      ...group,
      subnets: group.subnets.map((subnet) =>
        subnet.created ? { ...subnet, created: subnetFrom(subnet.created) } : subnet,
      ),
    }),
  );
  return { ...vpc, logicalId: outside(vpc.logicalId), groups };
});

const connectionsFrom = memoByIdentity((connections: Connections, stackId: string): Connections => {
  const { peer, defaultPort } = connections;
  return {
    ...connections,
    groups: connections.groups.map(groupFrom),
    ...(peer ? { peer: peerFrom(peer, stackId) } : {}),
    ...(defaultPort ? { defaultPort: portFrom(defaultPort, stackId) } : {}),
  };
});

const groupFrom = memoByIdentity((group: GroupDraft): GroupDraft => {
  const { stackId, groupId, peer } = group;
  return { ...group, groupId: valueFrom(groupId, stackId), peer: peerFrom(peer, stackId) };
});

const peerFrom = memoByIdentity((peer: RulePeer, stackId: string): RulePeer => {
  if (peer.is === 'group') return { ...peer, groupId: valueFrom(peer.groupId, stackId) };
  if (peer.is !== 'ipv4' || peer.reference === undefined) return peer;
  return { ...peer, reference: valueFrom(peer.reference, stackId) };
});

const portFrom = memoByIdentity((port: RulePort, stackId: string): RulePort => {
  const { from, to } = port;
  return {
    ...port,
    ...(from === undefined ? {} : { from: valueFrom(from, stackId) }),
    ...(to === undefined ? {} : { to: valueFrom(to, stackId) }),
  };
});

/** What a still earlier stack made is seen from outside already. */
function valueFrom(value: TemplateValue, stackId: string): TemplateValue {
  return mapReferences(value, (logicalId, attribute) => {
    const outside = readStackReference(logicalId) ? logicalId : idInStack(stackId, logicalId);
    return attribute === undefined ? ref(outside) : getAtt(outside, attribute);
  });
}
