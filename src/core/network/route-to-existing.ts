import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { evaluate, type Names } from './evaluate.ts';
import type { Value } from './runtime.ts';
import { fieldOf, textOf } from './values.ts';
import type { RouteDestination, RouteNetwork, RouteTarget, VpcNetwork } from './vpc-network.ts';
import { withCreated } from './with-created.ts';

/** A route, with the construct id of the subnet in whose route table it is. */
export interface SubnetRoute {
  readonly subnetId: string;
  /** As it stands in the subnet. */
  readonly constructId: string;
  readonly route: RouteNetwork;
}

/** `ec2.CfnRoute` in a subnet, to what exists outside of the stack. */
export function routeInSubnet(
  construct: Construct,
  origin: Place,
  names: Names,
): { readonly vpc: VpcNetwork; readonly made: SubnetRoute } | undefined {
  const within = construct.scope ? evaluate(construct.scope, names) : undefined;
  if (within?.is !== 'object' || within.object.type !== 'subnet') return undefined;
  const { vpc, subnet } = within.object;
  const made = madeRoute(construct, origin, vpc.id, subnet.subnet.id);
  return made && { vpc, made };
}

/** Remembered with its statement, so that the VPC stays the same while nothing changes in it. */
const madeRoute = memoByIdentity(
  (construct: Construct, origin: Place, vpcId: string, subnetId: string): SubnetRoute | undefined => {
    const props = construct.props ? evaluate(construct.props, new Map()) : undefined;
    const destination = destinationOf(props);
    const target = targetOf(props);
    if (!destination || !target) return undefined;
    const id = logicalId(vpcId, subnetId, respellConstructId(construct.id));
    return { subnetId, constructId: construct.id, route: { origin, logicalId: id, destination, target } };
  },
);

function destinationOf(props: Value | undefined): RouteDestination | undefined {
  const cidr = textOf(fieldOf(props, 'destinationCidrBlock'));
  if (cidr !== undefined) return { is: 'cidr', cidr };
  const ipv6Cidr = textOf(fieldOf(props, 'destinationIpv6CidrBlock'));
  if (ipv6Cidr !== undefined) return { is: 'ipv6-cidr', cidr: ipv6Cidr };
  const id = textOf(fieldOf(props, 'destinationPrefixListId'));
  return id === undefined ? undefined : { is: 'prefix-list', id };
}

/** The properties that name a target, each with what it names. */
const targetProperties: readonly (readonly [property: string, is: RouteTarget['is']])[] = [
  ['transitGatewayId', 'transit-gateway'],
  ['vpcPeeringConnectionId', 'peering-connection'],
  ['gatewayId', 'gateway'],
  ['networkInterfaceId', 'network-interface'],
];

function targetOf(props: Value | undefined): RouteTarget | undefined {
  for (const [property, is] of targetProperties) {
    const id = textOf(fieldOf(props, property));
    if (id !== undefined) return { is, id };
  }
  return undefined;
}

/** The VPC with the routes that were added to its subnets; itself where there are none. */
export const withRoutes = memoByIdentity((vpc: VpcNetwork, ...added: readonly SubnetRoute[]): VpcNetwork => {
  if (added.length === 0) return vpc;
  return withCreated(vpc, ({ id }) => {
    const routes = added.filter(({ subnetId }) => subnetId === id).map(({ route }) => route);
    return routes.length > 0 ? { routes } : undefined;
  });
});
