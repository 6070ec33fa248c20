import { count, formatCount } from '../base/phrases.ts';
import { formatBlock, type Ipv4Block, sizeOf } from '../net/ipv4.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import type { SubnetRow, SubnetStatus } from './subnet-rows.ts';

/** How the addresses of a VPC are used; all but `subnets`, `unplaced` and `flowLogs` are numbers of addresses. */
export interface VpcSummary {
  readonly block: Ipv4Block;
  readonly total: number;
  readonly inSubnets: number;
  readonly subnets: number;
  readonly reserved: number;
  readonly lostToAlignment: number;
  readonly free: number;
  /** The first of the largest ones; absent where nothing is free. */
  readonly largestFree?: Ipv4Block;
  /** Subnets, created or reserved, that don't fit. */
  readonly unplaced: number;
  readonly flowLogs: number;
}

export function vpcSummary(block: Ipv4Block, rows: readonly SubnetRow[], flowLogs = 0): VpcSummary {
  const sum = (wanted: SubnetStatus) =>
    rows.reduce((total, row) => total + (row.status === wanted && row.block ? sizeOf(row.block) : 0), 0);
  const [largestFree] = rows
    .flatMap((row) => (row.status === 'free' && row.block ? row.block : []))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return {
    block,
    total: sizeOf(block),
    inSubnets: sum('created') + sum('existing'),
    subnets: rows.filter(({ status, block: own }) => own && (status === 'created' || status === 'existing'))
      .length,
    reserved: sum('reserved'),
    lostToAlignment: sum('alignment_gap'),
    free: sum('free'),
    ...(largestFree ? { largestFree } : {}),
    unplaced: rows.filter((row) => !row.block).length,
    flowLogs,
  };
}

/** The footer of a VPC's table. */
export function summaryText(summary: VpcSummary): string {
  const { block, total, inSubnets, subnets, reserved, lostToAlignment, free } = summary;
  const { largestFree, unplaced, flowLogs } = summary;
  const share = ((inSubnets / total) * 100).toFixed(1);
  return [
    vpcCidrText(block),
    `${formatCount(total)} addresses`,
    `${formatCount(inSubnets)} in ${count(subnets, 'subnet')} (${share} %)`,
    `${formatCount(reserved)} reserved`,
    ...(lostToAlignment > 0 ? [`${formatCount(lostToAlignment)} lost to alignment`] : []),
    `${formatCount(free)} free`,
    ...(largestFree ? [`largest free block ${formatBlock(largestFree)}`] : []),
    ...(unplaced > 0 ? [`${count(unplaced, 'subnet')} ${unplaced === 1 ? 'doesn’t' : 'don’t'} fit`] : []),
    ...(flowLogs > 0 ? [count(flowLogs, 'flow log')] : []),
  ].join(' · ');
}

/** The same in short, where something else stands beside it. */
export function shortSummaryText({ block, total, inSubnets, free }: VpcSummary): string {
  return `${vpcCidrText(block)}: ${formatCount(inSubnets)} of ${formatCount(total)} in subnets, ${formatCount(free)} free`;
}
