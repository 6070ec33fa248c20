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

/**
 * The name of the region that a person may have meant: by a zone of it, by its long name or a word of that, or with
 * slips of typing.
 */
export function nearestRegion(text: string): string | undefined {
  const meant = text.trim().toLowerCase();
  if (byName.has(meant)) return meant;
  const ofZone = regions.find(({ zones }) => zones.includes(meant));
  return ofZone?.name ?? byLongName(meant)?.name ?? nearest(meant, byName.keys());
}

/** Two letters are in too many names. */
const SHORTEST_WORD = 3;

function byLongName(text: string): Region | undefined {
  if (text.length < SHORTEST_WORD) return undefined;
  return regions.find(({ longName }) => ` ${words(longName)} `.includes(` ${words(text)} `));
}

function words(text: string): string {
  return (text.toLowerCase().match(/[a-z]+/g) ?? [text]).join(' ');
}
