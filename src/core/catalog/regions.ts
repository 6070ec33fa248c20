import { nearest } from '../base/nearest.ts';
import { regionTable } from './region-table.ts';

/** A region of AWS. */
export interface Region {
  /** Like `eu-central-1`. */
  readonly name: string;
  /** Like `Europe (Frankfurt)`. */
  readonly longName: string;
  /** The names of its Availability Zones, in order; none where they aren't public. */
  readonly zones: readonly string[];
}

/** All regions, by name. */
export const regions: readonly Region[] = regionTable.split('\n').map((row) => {
  const [name = '', longName = '', letters = ''] = row.split('|');
  return { name, longName, zones: [...letters].map((letter) => name + letter) };
});

const byName = new Map(regions.map((region) => [region.name, region]));

export function regionByName(name: string): Region | undefined {
  return byName.get(name);
}

/** The Availability Zones of a region; none where the region, or what zones it has, is unknown. */
export function zonesOfRegion(name: string): readonly string[] {
  return byName.get(name)?.zones ?? [];
}

/** The name of the region that a person may have meant: by its long name or a word of that, or with typing slips. */
export function nearestRegion(text: string): string | undefined {
  return byLongName(text)?.name ?? nearest(text.trim(), byName.keys());
}

/** Two letters are in too many names. */
const SHORTEST_WORD = 3;

function byLongName(text: string): Region | undefined {
  const meant = words(text);
  if (meant.length < SHORTEST_WORD) return undefined;
  return regions.find(({ longName }) => ` ${words(longName)} `.includes(` ${meant} `));
}

/** Without case and signs: `US East (N. Virginia)` is `us east n virginia`; a text with digits is no long name. */
function words(text: string): string {
  return /\d/.test(text) ? '' : (text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ');
}
