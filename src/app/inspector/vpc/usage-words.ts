import { createdSubnets, formatCount, sizeOf, type VpcNetwork } from '../../../core/index.ts';

/** "65,536 addresses, 61 % in subnets" */
export function usageWords(vpc: VpcNetwork): string {
  const total = sizeOf(vpc.block);
  const used = createdSubnets(vpc).reduce((sum, { block }) => sum + (block ? sizeOf(block) : 0), 0);
  return `${formatCount(total)} addresses, ${percent(used, total)} in subnets`;
}

/** Whole percents; what is not nothing and not all never looks like it. */
function percent(part: number, whole: number): string {
  const share = (part / whole) * 100;
  if (part > 0 && share < 1) return 'under 1 %';
  if (part < whole && share > 99) return '99 %';
  return `${Math.round(share)} %`;
}
