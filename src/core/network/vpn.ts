import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct, Expression } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import type { Value } from './runtime.ts';
import { selectSubnets } from './select-subnets.ts';
import { fieldOf, numberOf, textOf, textsOf } from './values.ts';
import { createdSubnets, type VpcNetwork } from './vpc-network.ts';
import type { AddedToVpc, VpnConnectionNetwork, VpnGatewayNetwork, VpnTunnel } from './vpn-network.ts';

interface Surroundings {
  /** The VPC’s name in code, as it was given. */
  readonly name: string;
  readonly origin: Place;
  readonly report: (found: Finding) => void;
}

/** The virtual private gateway that a VPC’s props ask for, one way or another, and the connections in them. */
export function withOwnVpn(
  vpc: VpcNetwork,
  construct: Construct,
  props: Value,
  { name, origin, report }: Surroundings,
): VpcNetwork {
  const wanted = fieldOf(props, 'vpnGateway');
  const asn = numberOf(fieldOf(props, 'vpnGatewayAsn'));
  const given = ownConnections(construct);
  const isAsked = given.length > 0 || (asn !== undefined && asn !== 0);
  const isOn = wanted?.is === 'plain' ? wanted.value === true : undefined;
  if (isOn === false && isAsked)
    report(finding('vpn/gateway-off', { ...origin, field: 'vpnGateway' }, { vpc: name }));
  if (isOn !== true && !isAsked) return vpc;
  if (createdSubnets(vpc).length === 0)
    report(finding('vpn/no-subnets', { ...origin, field: 'vpnGateway' }, { vpc: name }));
  const propagation = fieldOf(props, 'vpnRoutePropagation');
  const selections = propagation?.is === 'list' ? propagation.items : undefined;
  const vpnGateway = gatewayOf(vpc, asn, propagatesTo(vpc, selections, { name, origin, report }));
  const vpnConnections = given.map(([id, options]) => {
    const at = options.is === 'struct' && options.origin ? options.origin : origin;
    return vpnConnection(options, id, vpc.id, at);
  });
  return { ...vpc, vpnGateway, vpnConnections };
}

/** As they stand in the program, since values don't tell where they came from. */
function ownConnections({ props }: Construct): readonly (readonly [id: string, options: Expression])[] {
  const given = props?.fields.find(({ name }) => name === 'vpnConnections')?.value;
  return given?.is === 'dictionary' ? given.entries : [];
}

/** `vpc.addVpnConnection(id, options)`; where the VPC has no gateway the CDK makes one with it. */
export function addVpnConnection(
  vpc: VpcNetwork,
  [id, options]: readonly Expression[],
  origin: Place,
  before: readonly VpnConnectionNetwork[],
  report: (found: Finding) => void,
): VpnConnectionNetwork | undefined {
  const called = id?.is === 'literal' ? String(id.value) : undefined;
  if (called === undefined || !options) return undefined;
  const connection = vpnConnection(options, called, vpc.id, origin);
  if (!vpc.vpnGateway && before.length === 0 && createdSubnets(vpc).length === 0)
    report(finding('vpn/no-subnets', origin, { vpc: vpc.id }));
  return connection;
}

/** The VPC with what was added to it; itself where that is nothing. */
export const withAdded = memoByIdentity((vpc: VpcNetwork, ...added: readonly AddedToVpc[]): VpcNetwork => {
  const [first] = added.filter((one) => one.is === 'vpn-connection');
  if (added.length === 0) return vpc;
  if (vpc.vpnGateway || !first) return { ...vpc, added };
  // The number that was said for the other side: the CDK hands on what it has.
  const implied = gatewayOf(vpc, first.saidAsn, propagatesTo(vpc, undefined, undefined));
  return { ...vpc, added, vpnGateway: { ...implied, madeBy: first.logicalId } };
});

function gatewayOf(
  { id }: VpcNetwork,
  asn: number | undefined,
  routeTables: readonly string[],
): VpnGatewayNetwork {
  return {
    logicalId: logicalId(id, 'VpnGateway', 'Default'),
    attachmentLogicalId: logicalId(id, 'VPCVPNGW'),
    propagationLogicalId: logicalId(id, 'RoutePropagation'),
    ...(asn ? { asn } : {}),
    routeTables,
  };
}

/** The route tables that learn the routes of the gateway, each once. */
function propagatesTo(
  vpc: VpcNetwork,
  selections: readonly Value[] = [{ is: 'struct', fields: {} }],
  surroundings: Surroundings | undefined,
): readonly string[] {
  const tables = selections.flatMap((selection, item) => {
    const at = { ...vpc.origin, field: 'vpnRoutePropagation', item };
    const found = selectSubnets({ vpc, selection, name: vpc.id, at, report: () => {} });
    if (found.length === 0 && createdSubnets(vpc).length > 0)
      surroundings?.report(finding('vpn/propagates-nowhere', at, { vpc: surroundings.name }));
    return found.flatMap(({ subnet }) => subnet.created?.logicalIds.routeTable ?? []);
  });
  return [...new Set(tables)];
}

const DEFAULT_ASN = 65_000;

/** `ec2.VpnConnection`: its customer gateway, itself, and its static routes. Remembered with what it is made of. */
const vpnConnection = memoByIdentity(
  (expression: Expression, id: string, vpcId: string, origin: Place): VpnConnectionNetwork => {
    const options = evaluate(expression, new Map());
    const path = [vpcId, respellConstructId(id)];
    const saidAsn = numberOf(fieldOf(options, 'asn'));
    const ip = textOf(fieldOf(options, 'ip'));
    const routes = textsOf(fieldOf(options, 'staticRoutes'));
    const tunnels = fieldOf(options, 'tunnelOptions');
    return {
      is: 'vpn-connection',
      origin,
      id,
      logicalId: logicalId(...path, 'Resource'),
      customerGatewayLogicalId: logicalId(...path, 'CustomerGateway'),
      ...(ip === undefined ? {} : { ip }),
      ...(saidAsn === undefined ? {} : { saidAsn }),
      asn: saidAsn || DEFAULT_ASN,
      ...(routes
        ? {
            staticRoutes: routes.map((cidr) => ({
              cidr,
              logicalId: logicalId(...path, `Route${digitsOf(cidr)}`),
            })),
          }
        : {}),
      ...(tunnels?.is === 'list' ? { tunnels: tunnels.items.map(tunnelOf) } : {}),
      alarms: [],
      tags: [],
    };
  },
);

/** What the CDK makes the id of a static route of. */
export function digitsOf(cidr: string): string {
  return cidr.replace(/\D/g, '');
}

function tunnelOf(options: Value): VpnTunnel {
  const preSharedKey = textOf(fieldOf(options, 'preSharedKeySecret'));
  const insideCidr = textOf(fieldOf(options, 'tunnelInsideCidr'));
  return {
    ...(preSharedKey === undefined ? {} : { preSharedKey }),
    ...(insideCidr === undefined ? {} : { insideCidr }),
  };
}
