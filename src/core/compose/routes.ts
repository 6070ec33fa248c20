import type { Place } from '../base/place.ts';
import type { GroupRoute } from '../kinds/index.ts';
import { constructIn, field, literal, struct } from '../plan/expressions.ts';
import type { Expression, Struct, StructField } from '../plan/plan.ts';
import { type ForEachSubnet, routeTableId } from './selected-subnets.ts';

/** A `CfnRoute` in each subnet of a group for each of its routes to what exists. */
export const groupRoutes: ForEachSubnet = {
  field: 'routes',
  isSaid: ({ routes = [] }) => routes.length > 0,
  statements: ({ routes = [] }, subnet, at) =>
    routes.map((route, item) => {
      const origin = { ...at, item };
      const props = routeProps(route, routeTableId(subnet), origin);
      return { origin, expression: constructIn(subnet, 'aws_ec2.CfnRoute', `Route${item + 1}`, props) };
    }),
};

function routeProps({ destination, target }: GroupRoute, routeTable: Expression, origin: Place): Struct {
  return struct('aws_ec2.CfnRouteProps', [
    field('routeTableId', routeTable),
    destinationField(destination, origin),
    field(targetProperty(target), literal(target), origin),
  ]);
}

function destinationField(destination: string, origin: Place): StructField {
  return field(destinationProperty(destination), literal(destination), origin);
}

function destinationProperty(destination: string): string {
  if (destination.startsWith('pl-')) return 'destinationPrefixListId';
  return destination.includes(':') ? 'destinationIpv6CidrBlock' : 'destinationCidrBlock';
}

/** By the form of its id; what has none of these is found by itself. */
function targetProperty(target: string): string {
  switch (target.slice(0, 4)) {
    case 'pcx-':
      return 'vpcPeeringConnectionId';
    case 'vgw-':
      return 'gatewayId';
    case 'eni-':
      return 'networkInterfaceId';
    default:
      return 'transitGatewayId';
  }
}
