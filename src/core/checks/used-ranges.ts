import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { UsedRange } from '../design/design.ts';
import { formatBlock, hasHostBits, networkOf, parseBlock } from '../net/ipv4.ts';
import type { Check } from './check.ts';

/** Ranges used elsewhere that are written with host bits: the whole block is meant, which may surprise. */
export const usedRanges: Check = ({ design }) => design.usedRanges.flatMap((range) => ofRange(range));

const ofRange = memoByIdentity(({ id, name, cidr }: UsedRange): readonly Finding[] => {
  const block = parseBlock(cidr);
  if (!block || !hasHostBits(block)) return [];
  const facts = { range: name, cidr, network: formatBlock(networkOf(block)) };
  return [finding('range/host-bits', { id, field: 'cidr' }, facts)];
});

/** Ranges that are listed before under another name. One within another is listed on purpose. */
export const repeatedRanges: Check = ({ design }) => {
  const names = new Map<string, string>();
  return design.usedRanges.flatMap(({ id, name, cidr }) => {
    const block = parseBlock(cidr);
    if (!block) return [];
    const network = formatBlock(networkOf(block));
    const other = names.get(network);
    if (other === undefined) names.set(network, name);
    return other === undefined
      ? []
      : [finding('range/twice', { id, field: 'cidr' }, { range: name, cidr: network, other })];
  });
};
