import { type Finding, finding } from '../base/finding.ts';
import { formatBlock, type Ipv4Block, networkOf, overlap, parseBlock } from '../net/ipv4.ts';
import type { Check } from './check.ts';

/**
 * VPCs that share addresses with a VPC before them, and with ranges used elsewhere. One finding a VPC and sort, about
 * the first that it meets: moving the VPC settles them all.
 */
export const overlaps: Check = ({ design, vpcs }) => {
  const ranges = design.usedRanges.flatMap(({ name, cidr }) => {
    const block = parseBlock(cidr);
    return block ? [{ name, block: networkOf(block) }] : [];
  });
  return vpcs.flatMap(({ vpc, built }, index) => {
    const { block, ipam } = built;
    // IPAM gives each VPC a block that no other has.
    if (ipam) return [];
    const at = { id: vpc.id, field: 'cidr' };
    const facts = { vpc: vpc.label, cidr: formatBlock(block) };
    const found: Finding[] = [];
    const other = vpcs.find((before, position) => position < index && overlap(before.built.block, block));
    if (other) {
      const otherFacts = { other: other.vpc.label, otherCidr: formatBlock(other.built.block) };
      found.push(finding('vpc/overlaps', at, { ...facts, ...otherFacts }));
    }
    const range = ranges.find((used: { readonly block: Ipv4Block }) => overlap(used.block, block));
    if (range) {
      const rangeFacts = { range: range.name, rangeCidr: formatBlock(range.block) };
      found.push(finding('vpc/overlaps-range', at, { ...facts, ...rangeFacts }));
    }
    return found;
  });
};
