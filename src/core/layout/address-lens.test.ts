import { describe, expect, it } from 'vitest';
import { formatBlock, parseBlock } from '../net/ipv4.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { addressLens, LEAST_LENS_BLOCK } from './address-lens.ts';
import { sampleVpc } from './sample-layout.ts';

function lens(network: VpcNetwork, cidr: string, width: number) {
  const part = parseBlock(cidr);
  if (!part) throw new Error(cidr);
  const size = 2 ** (32 - part.prefixLength);
  return addressLens(network, { from: part.address, to: part.address + size }, width);
}

const names = (blocks: ReturnType<typeof lens>) =>
  blocks.map(({ taken }) => (taken ? formatBlock(taken.block) : 'free'));

describe('addressLens', () => {
  const founding = sampleVpc({ groups: ['public /24', 'private /24', 'isolated /28'] }).network;
  const crowded = sampleVpc({
    vpc: { cidr: '10.0.0.0/16' },
    groups: Array.from({ length: 20 }, () => 'isolated /28' as const),
  }).network;

  it('shows all where there is room for all, each wide enough, without a gap', () => {
    const blocks = lens(founding, '10.0.6.0/28', 384);
    expect(names(blocks)).toEqual([
      ...['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24', '10.0.4.0/24', '10.0.5.0/24'],
      ...['10.0.6.0/28', '10.0.6.16/28', '10.0.6.32/28', 'free'],
    ]);
    for (const { width } of blocks) expect(width).toBeGreaterThanOrEqual(LEAST_LENS_BLOCK);
    for (const [index, { x }] of blocks.entries()) {
      const before = blocks[index - 1];
      expect(x).toBeCloseTo(before ? before.x + before.width : 0);
    }
    const last = blocks.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(384);
  });

  it('shows the neighbours of the part where there is no room for all', () => {
    const blocks = lens(crowded, '10.0.1.128/28', 65);
    expect(names(blocks)).toEqual([
      '10.0.1.96/28',
      '10.0.1.112/28',
      '10.0.1.128/28',
      '10.0.1.144/28',
      '10.0.1.160/28',
    ]);
    for (const { width } of blocks) expect(width).toBe(LEAST_LENS_BLOCK);
  });

  it('tells what is lost to alignment from what is free at the end', () => {
    const { network } = sampleVpc({ groups: ['isolated /28', 'public /24'] });
    const gaps = lens(network, '10.0.0.0/28', 384).filter(({ taken }) => !taken);
    expect(gaps.map(({ isLost }) => isLost ?? false)).toEqual([true, false]);
  });

  it('stays within the VPC at both ends', () => {
    expect(names(lens(crowded, '10.0.0.0/28', 40))).toEqual(['10.0.0.0/28', '10.0.0.16/28', '10.0.0.32/28']);
    expect(names(lens(crowded, '10.0.128.0/17', 40))).toEqual(['10.0.3.160/28', '10.0.3.176/28', 'free']);
  });
});
