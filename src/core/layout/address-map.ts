import type { Id } from '../base/place.ts';
import { endOf, sizeOf } from '../net/ipv4.ts';
import type { NetworkSubnetType, VpcNetwork } from '../network/vpc-network.ts';
import { type AddressRange, type MapBlock, mapBlocks } from './map-blocks.ts';

/**
 * A VPC's block as a bar, strictly to scale. Neighbours that are too narrow to be told apart become one segment:
 *
 *     ├────────┼────────┼────────┤█│           │
 *      /24      /24      /24      3 × /28   free
 */
export interface MapSegment extends AddressRange {
  readonly x: number;
  readonly width: number;
  readonly groups: readonly Id[];
  /** `mixed` where blocks of several types share the segment. */
  readonly type: NetworkSubnetType | 'mixed';
  readonly reserved: boolean;
  /** How many blocks it stands for. */
  readonly count: number;
  /** "3 × /28" or "18 CIDRs, /25 to /28", where it stands for several. */
  readonly label?: string;
}

const NARROW = 3;

export function addressMap(vpc: VpcNetwork, width: number): readonly MapSegment[] {
  const scale = width / sizeOf(vpc.block);
  const runs: MapBlock[][] = [];
  for (const block of mapBlocks(vpc)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last && endOf(last.block) === block.block.address && isNarrow(last) && isNarrow(block);
    if (run && joins) run.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => segment(run, vpc.block.address, scale));

  function isNarrow({ block }: MapBlock): boolean {
    return sizeOf(block) * scale < NARROW;
  }
}

function segment(run: readonly MapBlock[], start: number, scale: number): MapSegment {
  const [first] = run;
  const last = run.at(-1) ?? first;
  if (!first || !last)
    return { x: 0, width: 0, from: start, to: start, groups: [], type: 'mixed', reserved: false, count: 0 };
  const masks = run.map(({ block }) => block.prefixLength);
  return {
    x: (first.block.address - start) * scale,
    width: (endOf(last.block) - first.block.address) * scale,
    groups: [...new Set(run.map(({ at }) => at.id))],
    from: first.block.address,
    to: endOf(last.block),
    type: run.every(({ type }) => type === first.type) ? first.type : 'mixed',
    reserved: run.every(({ reserved }) => reserved),
    count: run.length,
    ...(run.length > 1 ? { label: runLabel(masks) } : {}),
  };
}

function runLabel(masks: readonly number[]): string {
  const shortest = Math.min(...masks);
  const longest = Math.max(...masks);
  return shortest === longest
    ? `${masks.length} × /${shortest}`
    : `${masks.length} CIDRs, /${shortest} to /${longest}`;
}
