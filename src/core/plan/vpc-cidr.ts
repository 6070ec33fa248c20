import { formatBlock, type Ipv4Block, isRelative } from '../net/ipv4.ts';

/** The block of a VPC: its CIDR, or what is known of it before IPAM gives one. */
export function vpcCidrText(block: Ipv4Block): string {
  return isRelative(block) ? `IPAM /${block.prefixLength}` : formatBlock(block);
}
