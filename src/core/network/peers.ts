import type { RulePeer } from './rule-network.ts';

/** `ec2.Peer`: its static methods by name. */
export const peerMethods: Readonly<Record<string, (...texts: readonly string[]) => RulePeer>> = {
  anyIpv4: () => anyIpv4,
  anyIpv6: () => anyIpv6,
  ipv4: (cidr = '') => ({ is: 'ipv4', cidr }),
  ipv6: (cidr = '') => ({ is: 'ipv6', cidr }),
  prefixList: (id = '') => ({ is: 'prefix-list', id }),
  securityGroupId: (id = '', owner) => ({
    is: 'foreign-group',
    id,
    ...(owner === undefined ? {} : { owner }),
  }),
};

export const anyIpv4: RulePeer = { is: 'ipv4', cidr: '0.0.0.0/0' };
export const anyIpv6: RulePeer = { is: 'ipv6', cidr: '::/0' };

/** How ids and descriptions of rules call a peer. */
export function peerText(peer: RulePeer): string {
  switch (peer.is) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'prefix-list':
    case 'foreign-group':
      return peer.id;
    case 'group':
      return peer.uniqueId;
  }
}

/** Is it known by a reference alone, whatever people know? */
export function isIndirect(peer: RulePeer): boolean {
  return peer.is === 'ipv4' && peer.reference !== undefined;
}

/** Rules for these can stand in the group itself; others need the other side to be there first. */
export function canStandInGroup(peer: RulePeer): boolean {
  return peer.is === 'ipv4' || peer.is === 'ipv6' || peer.is === 'foreign-group';
}
