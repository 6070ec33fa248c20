import type { Place } from '../base/place.ts';
import type { Ipv4Address, Ipv4Block } from '../net/ipv4.ts';
import type { NetworkSubnetType, VpcNetwork } from '../network/vpc-network.ts';

/** A stretch of addresses, the end not included. */
export interface AddressRange {
  readonly from: Ipv4Address;
  readonly to: Ipv4Address;
}

/** What one subnet, or the space kept for one, takes of its VPC's block. */
export interface MapBlock {
  readonly block: Ipv4Block;
  /** The group and the zone. */
  readonly at: Place;
  readonly type: NetworkSubnetType;
  readonly reserved: boolean;
}

/** By address, those that don't fit left out. */
export function mapBlocks(vpc: VpcNetwork): readonly MapBlock[] {
  return vpc.groups
    .flatMap((group) =>
      group.subnets.flatMap(({ origin, block, created }): readonly MapBlock[] =>
        block ? [{ block, at: origin, type: group.subnetType, reserved: !created }] : [],
      ),
    )
    .toSorted((one, other) => one.block.address - other.block.address);
}
