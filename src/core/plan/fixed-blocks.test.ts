import { expect, it } from 'vitest';
import { type Ipv4Block, parseBlock } from '../net/ipv4.ts';
import { judgeFixedBlocks } from './fixed-blocks.ts';

function block(text: string): Ipv4Block {
  const parsed = parseBlock(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

it('judges each block, and of two that overlap the second', () => {
  const blocks = [
    '10.0.0.5/24',
    '10.0.0.0/29',
    '10.1.0.0/24',
    '10.0.4.0/23',
    '10.0.5.0/24',
    '10.0.5.0/24',
    '10.0.6.0/24',
  ];
  expect(judgeFixedBlocks(block('10.0.0.0/20'), blocks.map(block))).toEqual([
    { is: 'host-bits' },
    { is: 'size' },
    { is: 'outside' },
    { is: 'possible' },
    { is: 'overlap', other: 3 },
    // What can't be had takes nothing away from others.
    { is: 'overlap', other: 3 },
    { is: 'possible' },
  ]);
});

it('lets a block be had that only one overlaps which can’t', () => {
  const blocks = ['10.0.0.0/8', '10.0.1.0/24'].map(block);
  expect(judgeFixedBlocks(block('10.0.0.0/16'), blocks)).toEqual([{ is: 'size' }, { is: 'possible' }]);
});
