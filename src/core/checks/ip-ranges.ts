import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Thing } from '../kinds/index.ts';
import { formatBlock, hasHostBits, networkOf, parseBlock } from '../net/ipv4.ts';
import { formatIpv6Block, hasIpv6HostBits, ipv6NetworkOf, parseIpv6Block } from '../net/ipv6.ts';
import type { Check } from './check.ts';

/** IP ranges that are written with host bits: AWS takes the whole block, which may be more than was meant. */
export const ipRanges: Check = ({ design }) => design.things.flatMap((thing) => ofThing(thing));

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  const network = networkMeant(thing);
  if (network === undefined || !('cidr' in thing)) return [];
  const facts = { range: thing.label, cidr: thing.cidr ?? '', network };
  return [finding('ip-range/host-bits', { id: thing.id, field: 'cidr' }, facts)];
});

/** What AWS makes of it, where that is something else. */
function networkMeant(thing: Thing): string | undefined {
  if (thing.kind === 'ip-range') {
    const block = parseBlock(thing.cidr);
    return block && hasHostBits(block) ? formatBlock(networkOf(block)) : undefined;
  }
  if (thing.kind === 'ipv6-range') {
    const block = parseIpv6Block(thing.cidr);
    return block && hasIpv6HostBits(block) ? formatIpv6Block(ipv6NetworkOf(block)) : undefined;
  }
  return undefined;
}
