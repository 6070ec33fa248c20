import { describe, expect, it, test } from 'vitest';
import { formatBlock, type Ipv4Block, parseBlock } from '../net/ipv4.ts';
import { allocateAddresses } from './allocate-addresses.ts';

function block(text: string): Ipv4Block {
  const parsed = parseBlock(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** Of requests as `24`, `share` or a block that is fixed. */
function allocated(vpc: string, ...requests: readonly (number | 'share' | string)[]): readonly string[] {
  const fixed = requests.flatMap((one, index) =>
    typeof one === 'string' && one !== 'share' ? [[index, block(one)] as const] : [],
  );
  const { blocks } = allocateAddresses(
    block(vpc),
    requests.map((one) => (typeof one === 'number' ? one : undefined)),
    new Map(fixed),
  );
  return blocks.map((one) => (one ? formatBlock(one) : 'none'));
}

describe('around fixed blocks', () => {
  test.each<[string, readonly (number | string)[], readonly string[]]>([
    [
      'the rest is placed in order',
      [24, '10.0.1.0/24', 24, 24],
      ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24'],
    ],
    [
      'aligned, behind one that lies in the way',
      ['10.0.0.16/28', 26, 28],
      ['10.0.0.16/28', '10.0.0.64/26', '10.0.0.128/28'],
    ],
    [
      'behind several, in whatever order they are given',
      ['10.0.2.0/24', 23, '10.0.0.0/25', 25],
      ['10.0.2.0/24', '10.0.4.0/23', '10.0.0.0/25', '10.0.6.0/25'],
    ],
    ['beside one that fills all', ['10.0.0.0/20', 28], ['10.0.0.0/20', 'none']],
  ])('%s', (_, requests, expected) => {
    expect(allocated('10.0.0.0/20', ...requests)).toEqual(expected);
  });

  it('shares evenly what is left of the block', () => {
    expect(allocated('10.0.0.0/22', '10.0.0.0/23', 'share', 'share')).toEqual([
      '10.0.0.0/23',
      '10.0.2.0/24',
      '10.0.3.0/24',
    ]);
  });

  it('makes all shares smaller where pieces are', () => {
    // Of 768 addresses an even share would be two /24, and there are not two of them in one piece.
    expect(allocated('10.0.0.0/22', '10.0.1.128/25', '10.0.3.0/25', 'share', 'share', 'share')).toEqual([
      '10.0.1.128/25',
      '10.0.3.0/25',
      '10.0.0.0/25',
      '10.0.0.128/25',
      '10.0.1.0/25',
    ]);
  });
});
