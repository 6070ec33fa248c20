import { type Finding, finding } from '../base/finding.ts';
import { vpcQuotas } from '../catalog/vpc-quotas.ts';
import type { Environment } from '../design/design.ts';
import type { NatGateway } from '../network/vpc-network.ts';
import type { Check, DrawnVpc } from './check.ts';

/**
 * More Elastic IPs for NAT gateways, or more gateways in a zone, than an account begins with in a region, over all VPCs
 * that go to the same place. How many addresses a regional gateway takes, only AWS knows: it isn't counted.
 */
export const natQuotas: Check = ({ vpcs }) => [...byEnvironment(vpcs).values()].flatMap(inOnePlace);

/** Stacks that may go anywhere may go to one place. */
function byEnvironment(vpcs: readonly DrawnVpc[]): ReadonlyMap<string, readonly DrawnVpc[]> {
  const places = new Map<string, DrawnVpc[]>();
  for (const drawn of vpcs) {
    const place = placeOf(drawn.stack.environment);
    places.set(place, [...(places.get(place) ?? []), drawn]);
  }
  return places;
}

function placeOf(environment: Environment): string {
  switch (environment.type) {
    case 'agnostic':
      return 'anywhere';
    case 'region':
      return environment.region;
    case 'account':
      return `${environment.account} ${environment.region}`;
  }
}

function inOnePlace(vpcs: readonly DrawnVpc[]): readonly Finding[] {
  return [...tooManyAddresses(vpcs), ...tooManyGateways(vpcs)];
}

function tooManyAddresses(vpcs: readonly DrawnVpc[]): readonly Finding[] {
  const quota = vpcQuotas.elasticIpsPerRegion;
  const addresses = new Set<string>();
  let first: DrawnVpc | undefined;
  for (const drawn of vpcs) {
    for (const nat of drawn.built.natGateways) addresses.add(addressOf(nat, drawn));
    if (addresses.size > quota) first ??= drawn;
  }
  if (!first) return [];
  const users = vpcs.filter(({ built }) => built.natGateways.length > 0).length;
  const facts = { vpc: first.vpc.label, addresses: addresses.size, vpcs: users, quota };
  return [finding('nat/over-address-quota', { id: first.vpc.id, field: 'natGateways' }, facts)];
}

/** One that is given counts once, however many gateways ask for it. */
function addressOf({ elasticIp }: NatGateway, { stack }: DrawnVpc): string {
  return 'allocationId' in elasticIp ? elasticIp.allocationId : `${stack.id} ${elasticIp.logicalId}`;
}

function tooManyGateways(vpcs: readonly DrawnVpc[]): readonly Finding[] {
  const quota = vpcQuotas.natGatewaysPerZone;
  const counts = new Map<string, number>();
  const first = new Map<string, DrawnVpc>();
  for (const drawn of vpcs) {
    for (const nat of drawn.built.natGateways) {
      const zone = zoneOf(nat, drawn);
      const count = (counts.get(zone) ?? 0) + 1;
      counts.set(zone, count);
      if (count > quota && !first.has(zone)) first.set(zone, drawn);
    }
  }
  // The zones are alike more often than not, and one finding tells enough.
  const [found] = first;
  if (!found) return [];
  const [zone, { vpc }] = found;
  const facts = { vpc: vpc.label, zone, gateways: counts.get(zone) ?? 0, quota };
  return [finding('nat/over-gateway-quota', { id: vpc.id, field: 'natGateways' }, facts)];
}

function zoneOf({ zoneIndex }: NatGateway, { built }: DrawnVpc): string {
  return built.zones.find(({ index }) => index === zoneIndex)?.name ?? `AZ ${zoneIndex + 1}`;
}
