import { type Ipv4Block, sizeOf } from '../net/ipv4.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { getAtt, type TemplateValue } from '../plan/template-value.ts';

/** As many blocks as `Fn::Cidr` makes at most. */
const MOST_BLOCKS = 256;
/** By so much longer is the prefix of one of as many blocks. */
const BITS_OF_MOST = 8;

/** The CIDR of a subnet in a block that a pool gives: a part of it, worked out at deployment. */
export function cidrInPool(vpc: VpcNetwork, { address, prefixLength }: Ipv4Block): TemplateValue {
  const offset = address - vpc.block.address;
  return part(getAtt(vpc.logicalId, 'CidrBlock'), {
    prefixLength,
    count: 2 ** (prefixLength - vpc.block.prefixLength),
    index: offset / sizeOf({ address, prefixLength }),
  });
}

interface Part {
  readonly prefixLength: number;
  readonly count: number;
  readonly index: number;
}

/** More blocks than the function makes are made in two steps: large ones first, then parts of one of them. */
function part(whole: TemplateValue, { prefixLength, count, index }: Part): TemplateValue {
  if (count === 1) return whole;
  if (count <= MOST_BLOCKS)
    return { 'Fn::Select': [index, { 'Fn::Cidr': [whole, count, String(32 - prefixLength)] }] };
  const large = part(whole, {
    prefixLength: prefixLength - BITS_OF_MOST,
    count: Math.ceil(count / MOST_BLOCKS),
    index: Math.floor(index / MOST_BLOCKS),
  });
  return part(large, { prefixLength, count: MOST_BLOCKS, index: index % MOST_BLOCKS });
}
