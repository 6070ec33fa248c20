import type { Connectable, Derived, Id, Peer } from '../../../core/index.ts';

const NO_ID = 'no ID yet';

/** What a box says beneath its name. */
export function boxDetail(derived: Derived, thing: Connectable | Peer): string {
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
      return ruleWords(derived, thing.id);
  }
}

/** "2 in · all out": the rules that were asked for. */
function ruleWords({ network }: Derived, id: Id): string {
  const group = network.stacks
    .flatMap(({ securityGroups }) => securityGroups)
    .find(({ origin }) => origin.id === id);
  if (!group) return '';
  const asked = group.rules.filter(({ origin }) => origin.id !== id);
  const [inbound, outbound] = ['ingress', 'egress'].map(
    (direction) => asked.filter((rule) => rule.direction === direction).length,
  );
  return `${inbound} in · ${group.created?.allowAllOutbound ? 'all' : outbound} out`;
}
