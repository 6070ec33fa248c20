import { type Finding, finding } from '../base/finding.ts';
import { thingById } from '../design/queries.ts';
import { gatewayServiceLabel } from '../kinds/index.ts';
import type { GatewayEndpointNetwork } from '../network/network.ts';
import type { Check } from './check.ts';

/** Route tables that would lead to a service twice: AWS takes one route to a prefix list. */
export const gatewayEndpoints: Check = ({ design, network }) =>
  network.stacks.flatMap(({ constructs }) => {
    const all = constructs.filter((made) => made.is === 'gateway-endpoint');
    return all.flatMap((endpoint, index): readonly Finding[] => {
      const tables = tablesOf(endpoint);
      const other = all
        .slice(0, index)
        .find(
          (one) => one.service === endpoint.service && tablesOf(one).some((table) => tables.includes(table)),
        );
      if (!other) return [];
      const label = (made: GatewayEndpointNetwork) =>
        thingById(design, made.origin.id)?.label ?? made.path.at(-1) ?? '';
      const others = tablesOf(other);
      const facts = {
        name: label(endpoint),
        other: label(other),
        service: gatewayServiceLabel(endpoint.service),
        isNeedless: tables.every((table) => others.includes(table)),
      };
      return [finding('endpoint/route-twice', { ...endpoint.origin, field: 'subnetGroups' }, facts)];
    });
  });

function tablesOf({ routeTables }: GatewayEndpointNetwork): readonly string[] {
  return routeTables.map(({ logicalId }) => logicalId);
}
