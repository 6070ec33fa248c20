import { dollars, natMonth } from '../list-prices.ts';

export type NatChoice = 'per-zone' | 'one' | 'none' | 'custom';

export interface NatOption {
  readonly value: NatChoice;
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
}

/** The ways in which private subnets can get out, each with what it means. */
export function natOptions({ perZone, one, custom }: NatCounts): readonly NatOption[] {
  return [
    {
      value: 'per-zone',
      label: 'One per zone',
      says: `a zone can fail without cutting off the others${gatewayWords(perZone)}`,
      ...costOf(perZone),
    },
    {
      value: 'one',
      label: 'One in all',
      says: 'if its zone fails, private subnets in every zone lose the internet; traffic between zones is billed',
      ...costOf(one),
    },
    { value: 'none', label: 'None', says: 'private subnets get no route out' },
    {
      value: 'custom',
      label: 'Custom',
      says: 'a number of your own, shared by all zones',
      ...costOf(custom ?? 0),
    },
  ];
}

function gatewayWords(count: number): string {
  if (count === 0) return '';
  return `; ${count} ${count === 1 ? 'gateway' : 'gateways'} + ${count} public ${count === 1 ? 'address' : 'addresses'}`;
}

function costOf(gateways: number): Pick<NatOption, 'cost'> {
  return gateways === 0 ? {} : { cost: `about ${dollars(natMonth(gateways))} a month` };
}

/** Which of the options a VPC's number stands for. */
export function natChoice(natGateways: number | undefined): NatChoice {
  if (natGateways === undefined) return 'per-zone';
  if (natGateways === 0) return 'none';
  return natGateways === 1 ? 'one' : 'custom';
}

/** The number that a choice writes; a number of one's own begins where the VPC stands, at two or more. */
export function natValue(choice: NatChoice, current: number): number | undefined {
  const values = { 'per-zone': undefined, one: 1, none: 0, custom: Math.max(2, current) } as const;
  return values[choice];
}
