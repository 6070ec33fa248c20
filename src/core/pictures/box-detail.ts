import type { Id } from '../base/place.ts';
import type { Connectable, Peer } from '../kinds/index.ts';
import type { Network } from '../network/network.ts';

const NO_ID = 'no ID yet';

/** What a box at which arrows end says beneath its name: which addresses or ID it means, or its rules. */
export function boxDetail(network: Network, thing: Connectable | Peer): string {
  return peerDetail(thing) || ruleWords(network, thing.id);
}

/** Which addresses or ID are meant; empty for what the design makes itself. */
export function peerDetail(thing: Connectable | Peer): string {
  switch (thing.kind) {
    case 'internet':
      return thing.addresses === 'ipv6' ? 'any IPv6, ::/0' : 'any IPv4, 0.0.0.0/0';
    case 'ip-range':
    case 'ipv6-range':
      return thing.cidr;
    case 'prefix-list':
      return thing.prefixListId || NO_ID;
    case 'foreign-security-group':
    case 'imported-security-group':
      return thing.securityGroupId || NO_ID;
    default:
      return '';
  }
}

/** "2 in · all out": the rules that were asked for. */
function ruleWords({ stacks }: Network, id: Id): string {
  const group = stacks.flatMap(({ securityGroups }) => securityGroups).find(({ origin }) => origin.id === id);
  if (!group) return '';
  const asked = group.rules.filter(({ origin }) => origin.id !== id);
  const [inbound, outbound] = ['ingress', 'egress'].map(
    (direction) => asked.filter((rule) => rule.direction === direction).length,
  );
  return `${inbound} in · ${group.created?.allowAllOutbound ? 'all' : outbound} out`;
}
