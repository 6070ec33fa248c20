import { finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { thingById } from '../design/queries.ts';
import type { Check, Drawing } from './check.ts';

/** Security groups in dual stack that let everything out over IPv4 and say nothing of IPv6. */
export const ipv6Outbound: Check = memoByIdentity(({ design, network }: Drawing) =>
  network.stacks.flatMap(({ securityGroups }) =>
    securityGroups.flatMap(({ created, origin, rules }) => {
      const thing = thingById(design, origin.id);
      if (!created?.vpc.ipv6 || !created.allowAllOutbound || thing?.kind !== 'security-group') return [];
      const isSaid = thing.allowAllIpv6Outbound !== undefined;
      const hasRule = rules.some(({ direction, peer }) => direction === 'egress' && peer.is === 'ipv6');
      if (isSaid || hasRule) return [];
      const vpc = thingById(design, created.vpc.origin.id);
      const facts = { group: thing.label, vpc: vpc?.label ?? created.vpc.id };
      return [finding('ipv6/no-outbound', { id: thing.id, field: 'allowAllIpv6Outbound' }, facts)];
    }),
  ),
);
