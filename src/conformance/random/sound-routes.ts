import type { GroupRoute, SubnetType } from '../../core/kinds/index.ts';
import { formatBlock, networkOf, overlap, parseBlock } from '../../core/net/ipv4.ts';
import { vpcBlockOf } from '../../core/plan/allocate-addresses.ts';
import type { DrawnVpc } from './sound-vpc.ts';

/** Of the routes that were drawn those that can be: one for each destination, outside of the VPC. */
export function soundRoutes({ vpc, groups }: DrawnVpc): DrawnVpc {
  const block = vpcBlockOf(vpc.cidr);
  const isPossible = ({ destination }: GroupRoute, subnetType: SubnetType) => {
    if (destination.endsWith('/0')) return subnetType === 'isolated';
    const given = parseBlock(destination);
    if (!given) return true;
    return given.prefixLength < block.prefixLength || !overlap(block, given);
  };
  return {
    vpc,
    groups: groups.map(({ routes, ...group }) => {
      const possible = (routes ?? []).filter((route) => isPossible(route, group.subnetType));
      const own = possible.filter(
        (route, index) => possible.findIndex((other) => keyOf(other) === keyOf(route)) === index,
      );
      return own.length > 0 ? { ...group, routes: own } : group;
    }),
  };
}

function keyOf({ destination }: GroupRoute): string {
  const given = parseBlock(destination);
  return given ? formatBlock(networkOf(given)) : destination;
}
