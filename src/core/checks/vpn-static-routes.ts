import { type Finding, finding } from '../base/finding.ts';
import { routingOf, type VpnConnection } from '../kinds/index.ts';
import { formatBlock, hasHostBits, holdsBlock, networkOf, parseBlock } from '../net/ipv4.ts';
import { digitsOf } from '../network/vpn.ts';
import type { DrawnVpc } from './check.ts';

/**
 * The static routes of a connection: at least one, each once, none that the VPC’s own local route is always before.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function staticRouteFindings(connection: VpnConnection, { vpc, built }: DrawnVpc): readonly Finding[] {
  const { id, label: name, staticRoutes = [] } = connection;
  if (routingOf(connection) !== 'static') return [];
  if (staticRoutes.length === 0)
    return [finding('vpn/no-static-routes', { id, field: 'staticRoutes' }, { name })];
  const taken = new Map<string, string>();
  return staticRoutes.flatMap((destination, item): readonly Finding[] => {
    const at = { id, field: 'staticRoutes', item };
    const digits = digitsOf(destination);
    const other = taken.get(digits);
    if (other !== undefined) return [finding('vpn/routes-alike', at, { name, destination, other })];
    taken.set(digits, destination);
    const block = parseBlock(destination);
    if (!block) return [];
    const network = networkOf(block);
    if (hasHostBits(block))
      return [finding('vpn/route-host-bits', at, { name, destination, network: formatBlock(network) })];
    const facts = { name, destination, vpc: vpc.label, vpcCidr: formatBlock(built.block) };
    return holdsBlock(built.block, network) ? [finding('vpn/route-inside-vpc', at, facts)] : [];
  });
}
