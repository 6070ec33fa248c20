import type { NatWay } from '../../../core/index.ts';
import { dollars, natInstanceMonth, natMonth } from '../list-prices.ts';

export interface NatOption {
  readonly value: NatWay;
  readonly label: string;
  /** What it means when something fails. */
  readonly says: string;
  /** What it costs a month before traffic; absent where that depends on a number still to be chosen. */
  readonly cost?: string;
}

/** How many gateways each choice would build; those that have no subnet to stand in are none. */
export interface NatCounts {
  readonly perZone: number;
  readonly one: number;
  /** Of a number of one's own; absent until it is chosen. */
  readonly custom?: number;
  /** Zones with private subnets, in each of which a regional gateway works. */
  readonly zones: number;
  /** NAT instances, or as many as there would be. */
  readonly instances: number;
}

/** The ways in which private subnets can get out, each with what it means. */
export function natOptions({ perZone, one, custom, zones, instances }: NatCounts): readonly NatOption[] {
  return [
    {
      value: 'per-zone',
      label: 'One per zone',
      says: `a zone can fail without cutting off the others${gatewayWords(perZone)}`,
      ...costOf(natMonth(perZone)),
    },
    {
      value: 'one',
      label: 'One in all',
      says: 'if its zone fails, private subnets in every zone lose the internet; traffic between zones is billed',
      ...costOf(natMonth(one)),
    },
    {
      value: 'custom',
      label: 'Custom',
      says: 'a number of your own, shared by all zones',
      ...costOf(natMonth(custom ?? 0)),
    },
    {
      value: 'regional',
      label: 'Regional',
      says: 'AWS keeps one going in every zone that needs it, with addresses of its own, and bills each zone; needs no public subnet',
      ...costOf(natMonth(zones)),
    },
    {
      value: 'instances',
      label: 'NAT instances',
      says: 'small machines of your own: the cheapest, and if one stops its subnets are cut off until you start it again',
      ...costOf(natInstanceMonth(instances)),
    },
    { value: 'none', label: 'None', says: 'private subnets get no route out' },
  ];
}

function gatewayWords(count: number): string {
  if (count === 0) return '';
  return `; ${count} ${count === 1 ? 'gateway' : 'gateways'} + ${count} public ${count === 1 ? 'address' : 'addresses'}`;
}

function costOf(amount: number): Pick<NatOption, 'cost'> {
  return amount === 0 ? {} : { cost: `about ${dollars(amount)} a month` };
}
