/**
 * How many NAT gateways the CDK makes: never more than there are zones, those reserved for later included; one in
 * each where nothing is said and a private group exists.
 */
export function natGatewayCount(ask: {
  readonly requested: number | undefined;
  readonly zones: number;
  readonly hasPrivateGroup: boolean;
  readonly hasInternetGateway: boolean;
}): number {
  if (!ask.hasInternetGateway) return 0;
  const wanted = ask.requested ?? (ask.hasPrivateGroup ? ask.zones : 0);
  return Math.max(0, Math.min(wanted, ask.zones));
}
