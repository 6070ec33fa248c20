import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { vpnConnectionsOf } from '../design/queries.ts';
import { isGivenWithVpc, routingOf, type VpnConnection } from '../kinds/index.ts';
import { parseAddress } from '../net/ipv4.ts';
import { isPrivate } from '../net/private-space.ts';
import type { Check, DrawnVpc } from './check.ts';
import { staticRouteFindings } from './vpn-static-routes.ts';
import { tunnelFindings } from './vpn-tunnels.ts';

/**
 * VPN connections, and what a VPC says of its virtual private gateway; what the CDK refuses the network tells.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html
 */
export const vpn: Check = ({ design, vpcs }) =>
  vpcs.flatMap((drawn) => ofVpc(drawn, ...vpnConnectionsOf(design, drawn.vpc)));

const ofVpc = memoByIdentity(
  (drawn: DrawnVpc, ...connections: readonly VpnConnection[]): readonly Finding[] => [
    ...propagationFindings(drawn),
    ...asnOfGateway(drawn),
    ...switchedOff(drawn, connections),
    ...takenOver(drawn, connections),
    ...connections.flatMap((connection) => [
      ...addressFindings(connection),
      ...sameAsn(connection, drawn),
      ...staticRouteFindings(connection, drawn),
    ]),
    ...tunnelFindings(connections),
  ],
);

/** Only a gateway that the VPC’s own props ask for is given them. */
function propagationFindings({ vpc, built }: DrawnVpc): readonly Finding[] {
  const { id, label, vpnRoutePropagation = [] } = vpc;
  if (vpnRoutePropagation.length === 0) return [];
  if (built.vpnGateway && built.vpnGateway.madeBy === undefined) return [];
  return [finding('vpn/propagation-unused', { id, field: 'vpnRoutePropagation' }, { vpc: label })];
}

/** Between the private numbers of 16 bits and those of 32 bits Amazon’s side takes none. */
function asnOfGateway({ vpc }: DrawnVpc): readonly Finding[] {
  const { id, label, vpnGatewayAsn: asn } = vpc;
  return asn !== undefined && asn > 65_534 && asn < 4_200_000_000
    ? [finding('vpn/asn-not-amazon', { id, field: 'vpnGatewayAsn' }, { vpc: label, asn })]
    : [];
}

/** The CDK makes a gateway for a connection that is added, even where the VPC is to have none. */
function switchedOff({ vpc }: DrawnVpc, connections: readonly VpnConnection[]): readonly Finding[] {
  const isTold = vpc.vpnGatewayAsn !== undefined || connections.some(isGivenWithVpc);
  return vpc.vpnGateway === false && !isTold && connections.length > 0
    ? [finding('vpn/gateway-off', { id: vpc.id, field: 'vpnGateway' }, { vpc: vpc.label })]
    : [];
}

/** The gateway that comes with a connection gets the number of the other side, and the two can’t speak BGP. */
function takenOver({ vpc, built }: DrawnVpc, connections: readonly VpnConnection[]): readonly Finding[] {
  const asn = built.vpnGateway?.madeBy === undefined ? undefined : built.vpnGateway.asn;
  const [first] = connections;
  return asn !== undefined && first && vpc.vpnGateway === undefined
    ? [
        finding(
          'vpn/asn-taken-over',
          { id: first.id, field: 'asn' },
          { vpc: vpc.label, name: first.label, asn },
        ),
      ]
    : [];
}

const DEFAULT_AMAZON_ASN = 64_512;
const DEFAULT_CUSTOMER_ASN = 65_000;

/** A BGP session of AWS is between two systems, each with its number. */
function sameAsn(connection: VpnConnection, { vpc, built }: DrawnVpc): readonly Finding[] {
  const { id, label: name, asn = DEFAULT_CUSTOMER_ASN } = connection;
  const gateway = built.vpnGateway;
  if (!gateway || gateway.madeBy !== undefined || routingOf(connection) === 'static') return [];
  return asn === (gateway.asn ?? DEFAULT_AMAZON_ASN)
    ? [finding('vpn/one-asn', { id, field: 'asn' }, { name, vpc: vpc.label, asn })]
    : [];
}

function addressFindings({ id, label: name, ip }: VpnConnection): readonly Finding[] {
  const at = { id, field: 'ip' };
  if (ip === undefined) return [finding('vpn/no-address', at, { name })];
  const address = parseAddress(ip);
  return address !== undefined && isPrivate({ address, prefixLength: 32 })
    ? [finding('vpn/private-address', at, { name, ip })]
    : [];
}
