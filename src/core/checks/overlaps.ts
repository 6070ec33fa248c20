import { type Finding, finding } from '../base/finding.ts';
import { existingVpcsOf } from '../design/queries.ts';
import { formatBlock, type Ipv4Block, networkOf, overlap, parseBlock } from '../net/ipv4.ts';
import type { Check } from './check.ts';

/**
 * VPCs that share addresses with a VPC before them, and with ranges used elsewhere. One finding a VPC and sort, about
 * the first that it meets: moving the VPC settles them all. Those that exist already count as the first, since they
 * can't be moved.
 */
export const overlaps: Check = ({ design, vpcs }) => {
  const ranges = design.usedRanges.flatMap(({ name, cidr }) => blockOf(name, cidr) ?? []);
  const all = [
    ...existingVpcsOf(design).flatMap((vpc) => {
      const named = blockOf(vpc.label, vpc.cidr);
      return named ? [{ id: vpc.id, ...named }] : [];
    }),
    // IPAM gives each VPC a block that no other has.
    ...vpcs.flatMap(({ vpc, built }) =>
      built.ipam ? [] : [{ id: vpc.id, name: vpc.label, block: built.block }],
    ),
  ];
  return all.flatMap(({ id, name, block }, index) => {
    const at = { id, field: 'cidr' };
    const facts = { vpc: name, cidr: formatBlock(block) };
    const found: Finding[] = [];
    const other = all.find((before, position) => position < index && overlap(before.block, block));
    if (other) {
      const otherFacts = { other: other.name, otherCidr: formatBlock(other.block) };
      found.push(finding('vpc/overlaps', at, { ...facts, ...otherFacts }));
    }
    const range = ranges.find((used) => overlap(used.block, block));
    if (range) {
      const rangeFacts = { range: range.name, rangeCidr: formatBlock(range.block) };
      found.push(finding('vpc/overlaps-range', at, { ...facts, ...rangeFacts }));
    }
    return found;
  });
};

interface NamedBlock {
  readonly name: string;
  readonly block: Ipv4Block;
}

function blockOf(name: string, cidr: string): NamedBlock | undefined {
  const block = parseBlock(cidr);
  return block && { name, block: networkOf(block) };
}
