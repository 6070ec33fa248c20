/** What NAT costs before traffic, by AWS's public price list. Dated, and of one region: say so wherever it shows. */
export const listPrices = {
  region: 'us-east-1',
  date: 'Nov 2026',
  /** US dollars an hour. */
  natGateway: 0.045,
  /** A t4g.nano with Linux. */
  smallNatInstance: 0.0042,
  publicIpv4Address: 0.005,
  hoursInMonth: 730,
} as const;

export const listPriceNote = `${listPrices.region} list prices, ${listPrices.date}, before traffic.`;

/** A month of NAT gateways, each with its public address. */
export function natMonth(gateways: number): number {
  const { natGateway, publicIpv4Address, hoursInMonth } = listPrices;
  return gateways * (natGateway + publicIpv4Address) * hoursInMonth;
}

/** A month of the smallest NAT instances, each with its public address. */
export function natInstanceMonth(instances: number): number {
  const { smallNatInstance, publicIpv4Address, hoursInMonth } = listPrices;
  return instances * (smallNatInstance + publicIpv4Address) * hoursInMonth;
}

export function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
