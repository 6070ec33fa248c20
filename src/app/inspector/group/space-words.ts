import {
  formatCount,
  type GroupNetwork,
  isFixedAt,
  type SubnetGroup,
  sizeOf,
  type VpcNetwork,
} from '../../../core/index.ts';

/** What a group takes of its VPC: "3 subnets take 768 of 2,048 addresses." */
export function spaceWords(vpc: VpcNetwork | undefined, group: GroupNetwork | undefined): string {
  if (!vpc || !group) return '';
  const blocks = group.subnets.flatMap(({ block }) => block ?? []);
  const taken = blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  const missing = group.subnets.length - blocks.length;
  const reserved = group.subnets.filter((subnet) => subnet.block && !subnet.created).length;
  const created = blocks.length - reserved;
  const parts = [
    created > 0 ? `${created} ${created === 1 ? 'subnet' : 'subnets'}` : '',
    reserved > 0 ? `${reserved} reserved ${reserved === 1 ? 'CIDR' : 'CIDRs'}` : '',
  ].filter((part) => part !== '');
  const takes = blocks.length === 1 ? 'takes' : 'take';
  const says =
    parts.length === 0
      ? ''
      : `${parts.join(' and ')} ${takes} ${formatCount(taken)} of ${formatCount(sizeOf(vpc.block))} addresses.`;
  const missed = missing === 0 ? '' : `${missing} ${missing === 1 ? 'doesn’t' : 'don’t'} fit.`;
  return [says, missed].filter((part) => part !== '').join(' ');
}

/** " 2 have fixed CIDRs and keep their size.": behind the sentence before; empty where none is fixed. */
export function fixedWords(group: SubnetGroup, built: GroupNetwork | undefined): string {
  const fixed = (built?.subnets ?? []).filter(({ zoneIndex, block }) => isFixedAt(group, zoneIndex, block));
  if (fixed.length === 0) return '';
  return fixed.length === 1
    ? ' 1 has a fixed CIDR and keeps its size.'
    : ` ${fixed.length} have fixed CIDRs and keep their size.`;
}
