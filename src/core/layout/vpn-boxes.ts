import type { Id } from '../base/place.ts';
import type { VpnConnection } from '../kinds/index.ts';
import { createdSubnets, learnsRoutes, type VpcNetwork } from '../network/vpc-network.ts';
import type { VpnGatewayNetwork } from '../network/vpn-network.ts';
import type { Box, Point } from './box.ts';
import { type DrawnRow, lineTo, middleOf } from './existing-targets.ts';
import { EXISTING, hasInternetBeside, INTERNET, VPN_GATEWAY } from './sizes.ts';

/** The virtual private gateway of a VPC and its VPN connections, beside it on the left, below one another. */
export interface VpnLayout {
  /** Absent where the VPC has no gateway. */
  readonly gateway?: VpnGatewayLayout;
  readonly connections: readonly VpnConnectionLayout[];
  /** From the gateway down to the last connection, box by box. */
  readonly joints: readonly (readonly Point[])[];
}

export interface VpnGatewayLayout {
  readonly box: Box;
  readonly network: VpnGatewayNetwork;
  /** To each row that learns its routes, through no words. */
  readonly lines: readonly (readonly Point[])[];
}

export interface VpnConnectionLayout {
  readonly id: Id;
  readonly vpcId: Id;
  readonly thing: VpnConnection;
  readonly box: Box;
}

/** Below what exists beside the VPC, and as near as can be to the first row that learns routes. */
export function layoutVpn(
  network: VpcNetwork,
  rows: readonly DrawnRow[],
  connections: readonly VpnConnection[],
  above: readonly Box[],
): VpnLayout | undefined {
  const { vpnGateway } = network;
  if (!vpnGateway && connections.length === 0) return undefined;
  const learning = rows.filter((row) => row.network.subnets.some((subnet) => learnsRoutes(network, subnet)));
  const taken = [...(hasInternetBeside(network) ? [INTERNET] : []), ...above];
  const free = Math.max(0, ...taken.map((box) => endBelow(box) + EXISTING.gap));
  const [first] = learning;
  const top = Math.max(free, first ? middleOf(first) - VPN_GATEWAY / 2 : 0);
  const x = -EXISTING.away - EXISTING.width;
  const gateway = vpnGateway && { x, y: top, width: EXISTING.width, height: VPN_GATEWAY };
  const start = gateway ? endBelow(gateway) + EXISTING.gap : top;
  const boxes = connections.map((thing, index): VpnConnectionLayout => {
    const y = start + index * (EXISTING.height + EXISTING.gap);
    const box = { x, y, width: EXISTING.width, height: EXISTING.height };
    return { id: thing.id, vpcId: thing.parent, thing, box };
  });
  // A line of its own down the gap, behind those of what exists.
  const bus = -EXISTING.away + 12 + (above.length % 4) * 8;
  return {
    ...(vpnGateway && gateway
      ? {
          gateway: {
            box: gateway,
            network: vpnGateway,
            lines: learning.map((row) => lineTo(gateway, bus, middleOf(row))),
          },
        }
      : {}),
    connections: boxes,
    joints: gateway ? jointsOf([gateway, ...boxes.map(({ box }) => box)]) : [],
  };
}

function endBelow({ y, height }: Box): number {
  return y + height;
}

function jointsOf([first, ...others]: readonly Box[]): readonly (readonly Point[])[] {
  const [next] = others;
  if (!first || !next) return [];
  const x = first.x + first.width / 2;
  return [
    [
      { x, y: endBelow(first) },
      { x, y: next.y },
    ],
    ...jointsOf(others),
  ];
}

export function boxesOfVpn({ gateway, connections }: VpnLayout): readonly Box[] {
  return [...(gateway ? [gateway.box] : []), ...connections.map(({ box }) => box)];
}

/** The groups whose rows learn the routes of the gateway. */
export function learningGroups(network: VpcNetwork): readonly Id[] {
  const learning = createdSubnets(network).filter((subnet) => learnsRoutes(network, subnet));
  return [...new Set(learning.map(({ origin }) => origin.id))];
}
