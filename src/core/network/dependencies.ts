import type { SelectedSubnet } from './select-subnets.ts';
import type { VpcNetwork } from './vpc-network.ts';

/** What must be there first: a resource, by the path of its construct. */
export interface Dependency {
  readonly path: string;
  readonly id: string;
}

/** As the CDK sorts dependencies; the locale is named so that every browser sorts alike. */
const byPath = new Intl.Collator('en');

/** The ids for `DependsOn`, in the order of their paths. */
export function dependencies(needed: readonly Dependency[]): readonly string[] {
  return needed.toSorted((one, other) => byPath.compare(one.path, other.path)).map(({ id }) => id);
}

/** What must be there before subnets reach the internet: their default routes, and the tables that hold them. Existing ones need nothing. */
export function waysOut(subnets: readonly SelectedSubnet[], vpc: VpcNetwork): readonly Dependency[] {
  return subnets.flatMap(({ subnet }) => {
    if (!subnet.created) return [];
    const { logicalIds, defaultRoute, ipv6 } = subnet.created;
    const path = `${vpc.stackId}/${vpc.id}/${subnet.id}`;
    const route =
      defaultRoute.to === 'none' ? [] : [{ path: `${path}/DefaultRoute`, id: logicalIds.defaultRoute }];
    const route6 =
      ipv6 && ipv6.defaultRoute.to !== 'none'
        ? [{ path: `${path}/DefaultRoute6`, id: ipv6.defaultRoute.logicalId }]
        : [];
    return [...route, ...route6, { path: `${path}/RouteTableAssociation`, id: logicalIds.association }];
  });
}
