import { memoByIdentity } from '../base/memo.ts';
import type { Peer } from '../kinds/index.ts';
import { literal, staticCall } from '../plan/expressions.ts';
import type { StaticCall } from '../plan/plan.ts';

/** A peer, said where it is spoken of. */
export const peerExpression = memoByIdentity((peer: Peer): StaticCall => {
  const { id } = peer;
  const peerOf = (method: string, ...args: readonly (readonly [field: string, value: string])[]) =>
    staticCall(
      'aws_ec2.Peer',
      method,
      ...args.map(([field, value]) => ({ ...literal(value), origin: { id, field } })),
    );
  switch (peer.kind) {
    case 'internet':
      return peerOf(peer.addresses === 'ipv4' ? 'anyIpv4' : 'anyIpv6');
    case 'ip-range':
      return peerOf('ipv4', ['cidr', peer.cidr]);
    case 'ipv6-range':
      return peerOf('ipv6', ['cidr', peer.cidr]);
    case 'prefix-list':
      return peerOf('prefixList', ['prefixListId', peer.prefixListId]);
    case 'foreign-security-group': {
      const { ownerAccount } = peer;
      const owner = ownerAccount === undefined ? [] : [['ownerAccount', ownerAccount] as const];
      return peerOf('securityGroupId', ['securityGroupId', peer.securityGroupId], ...owner);
    }
  }
});
