import type { Vpc } from './vpc.ts';

/** Does one NAT gateway serve the whole VPC, in whatever zone? */
export function hasRegionalNat({ natGatewayType }: Vpc): boolean {
  return natGatewayType === 'regional';
}

/** How many NAT gateways are asked for: `undefined` where the VPC says nothing, or has a regional one. */
export function requestedNat(vpc: Vpc): number | undefined {
  return hasRegionalNat(vpc) ? undefined : vpc.natGateways;
}
