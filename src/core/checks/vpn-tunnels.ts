import { type Finding, finding, type InsideCidrFault } from '../base/finding.ts';
import type { VpnConnection } from '../kinds/index.ts';
import { formatBlock, hasHostBits, holdsBlock, type Ipv4Block, networkOf, parseBlock } from '../net/ipv4.ts';

/**
 * The CIDRs inside of tunnels: a /30 of 169.254.0.0/16 that Amazon doesn’t keep, and each once at a gateway.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
 */
export function tunnelFindings(connections: readonly VpnConnection[]): readonly Finding[] {
  const owners = new Map<string, string>();
  return connections.flatMap(({ id, label: name, tunnelOptions = [] }) =>
    tunnelOptions.flatMap(({ tunnelInsideCidr: cidr }, item): readonly Finding[] => {
      const block = cidr === undefined ? undefined : parseBlock(cidr);
      if (cidr === undefined || !block) return [];
      const at = { id, field: 'tunnelOptions', item };
      const facts = { name, tunnel: item + 1, cidr };
      const because = faultOf(block);
      const key = formatBlock(networkOf(block));
      const other = owners.get(key);
      if (other === undefined) owners.set(key, name);
      return [
        ...(because ? [finding('vpn/inside-cidr', at, { ...facts, because })] : []),
        ...(other === undefined ? [] : [finding('vpn/inside-cidr-twice', at, { ...facts, other })]),
      ];
    }),
  );
}

const LINK_LOCAL: Ipv4Block = { address: 0xa9fe0000, prefixLength: 16 };
const INSIDE_PREFIX = 30;

/** What Amazon keeps; https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html */
const reserved: ReadonlySet<string> = new Set([
  '169.254.0.0/30',
  '169.254.1.0/30',
  '169.254.2.0/30',
  '169.254.3.0/30',
  '169.254.4.0/30',
  '169.254.5.0/30',
  '169.254.169.252/30',
]);

function faultOf(block: Ipv4Block): InsideCidrFault | undefined {
  if (!holdsBlock(LINK_LOCAL, networkOf(block))) return 'outside';
  if (block.prefixLength !== INSIDE_PREFIX) return 'size';
  if (reserved.has(formatBlock(networkOf(block)))) return 'reserved';
  return hasHostBits(block) ? 'host-bits' : undefined;
}
