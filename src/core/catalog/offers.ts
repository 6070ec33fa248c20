import { databaseOfferTable, instanceOfferTable, offerRegionTable } from './offer-table.ts';

/**
 * Whether EC2 has an instance type in a region, by what the validator of the CDK knows. Of regions that it doesn't
 * know, everything is taken to be there.
 */
export function hasInstanceType(region: string, type: string): boolean {
  return isOffered(instanceOffers, region, type);
}

/** Whether RDS has a class of hardware, like `m5.large`, for an engine in a region; see `hasInstanceType`. */
export function hasDatabaseType(region: string, engine: string, type: string): boolean {
  return isOffered(databaseOffers.get(engine), region, type);
}

/** Hexadecimal numbers with a bit for each region, by class and by those types that differ from their class. */
type Offers = ReadonlyMap<string, string>;

const bitOf = new Map(offerRegionTable.split('\n').map((region, index) => [region, index]));

const instanceOffers: Offers = new Map(
  instanceOfferTable.split('\n').flatMap((row) => {
    const [bits = '', names = ''] = row.split('|');
    return names.split(' ').map((name) => [name, bits] as const);
  }),
);

const databaseOffers: ReadonlyMap<string, Offers> = offersByEngine();

function offersByEngine(): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const row of databaseOfferTable.split('\n')) {
    const [engines = '', bits = '', names = ''] = row.split('|');
    for (const engine of engines.split(' ')) {
      const own = all.get(engine) ?? new Map<string, string>();
      for (const name of names.split(' ')) own.set(name, bits);
      all.set(engine, own);
    }
  }
  return all;
}

const DIGIT = 4;
const FIRST_BIT = 8;

function isOffered(offers: Offers | undefined, region: string, type: string): boolean {
  const bit = bitOf.get(region);
  const bits = offers?.get(type) ?? offers?.get(type.split('.')[0] ?? '');
  if (bit === undefined || bits === undefined) return true;
  const digit = Number.parseInt(bits.charAt(Math.floor(bit / DIGIT)), 16);
  return (digit & (FIRST_BIT >> (bit % DIGIT))) > 0;
}
