import type { Place } from '../base/place.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { GroupRoute, SubnetGroup, Vpc } from '../kinds/index.ts';
import { constructIn, field, literal, struct } from '../plan/expressions.ts';
import type { Expression, Statement, Struct, StructField } from '../plan/plan.ts';
import { routeTableId, type SelectSubnets, subnetAt } from './selected-subnets.ts';

/** A `CfnRoute` in each subnet of a group for each of its routes to what exists, subnet by subnet. */
export function routeStatements(
  vpc: Vpc,
  environment: Environment,
  groups: readonly SubnetGroup[],
  select: SelectSubnets,
): readonly Statement[] {
  const zones = zoneCountOfVpc(vpc, environment);
  return groups.flatMap((group): readonly Statement[] => {
    const { id, routes = [], reserved } = group;
    if (routes.length === 0 || reserved || zones === 0) return [];
    const { selection, statements } = select(group, { id, field: 'routes' });
    const made = Array.from({ length: zones }, (_, zone) => {
      const subnet = subnetAt(selection, zone);
      return routes.map((route, item): Statement => {
        const origin = { id, zone, field: 'routes', item };
        const props = routeProps(route, routeTableId(subnet), origin);
        return { origin, expression: constructIn(subnet, 'aws_ec2.CfnRoute', `Route${item + 1}`, props) };
      });
    });
    return [...statements, ...made.flat()];
  });
}

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
