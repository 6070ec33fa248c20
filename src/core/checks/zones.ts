import { textFault } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { regionByName, zonesOfRegion } from '../catalog/regions.ts';
import type { Stack } from '../design/design.ts';
import { zoneCountOf } from '../design/queries.ts';
import { kinds } from '../kinds/index.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

/** Zones that are named: none at all, one twice, and such as don't lie in the one region that a stack has. */
export const namedZones: Check = ({ design, vpcs }) =>
  design.stacks.flatMap((stack) => {
    const lists = zoneLists(stack, vpcs);
    const region = regionOf(stack, lists);
    return lists.flatMap((list) => [
      ...emptyFindings(list),
      ...repeatedFindings(list),
      ...(list.isWithinStack ? [] : regionFindings(list, region)),
    ]);
  });

interface ZoneList {
  readonly zones: readonly string[];
  readonly name: string;
  readonly at: Place;
  /** Held against the zones of the stack by the network, which are held against the region here. */
  readonly isWithinStack: boolean;
}

function zoneLists(stack: Stack, vpcs: readonly DrawnVpc[]): readonly ZoneList[] {
  const { id, name, environment } = stack;
  const ofVpcs = vpcs.flatMap(({ vpc, stack: own }): readonly ZoneList[] => {
    const zones = vpc.availabilityZones;
    const at = { id: vpc.id, field: 'availabilityZones' };
    return own === stack && zones
      ? [{ zones, name: vpc.label, at, isWithinStack: environment.type === 'account' }]
      : [];
  });
  return environment.type === 'account'
    ? [{ zones: environment.zones, name, at: { id, field: 'environment' }, isWithinStack: false }, ...ofVpcs]
    : ofVpcs;
}

function emptyFindings({ zones, name, at }: ZoneList): readonly Finding[] {
  return zones.length === 0 ? [finding('zones/none', at, { name })] : [];
}

function repeatedFindings({ zones, name, at }: ZoneList): readonly Finding[] {
  return zones.flatMap((zone, item) =>
    zones.indexOf(zone) < item ? [finding('zones/twice', { ...at, item }, { name, zone })] : [],
  );
}

/** The region of a stack: the one that it says, or that of the first zone that is named in it. */
function regionOf({ environment }: Stack, lists: readonly ZoneList[]): string | undefined {
  if (environment.type !== 'agnostic') return environment.region;
  for (const zone of lists.flatMap(({ zones }) => zones)) {
    const region = /^[a-z]{2,4}(?:-[a-z]+)+-\d+(?=[a-z-])/.exec(zone)?.[0];
    if (region !== undefined && regionByName(region)) return region;
  }
  return undefined;
}

function regionFindings({ zones, name, at }: ZoneList, region: string | undefined): readonly Finding[] {
  return zones.flatMap((zone, item): readonly Finding[] => {
    // What can't be the name of any zone is told of by the limits of its field.
    if (textFault(zone, kinds.vpc.fields.availabilityZones.limits)) return [];
    const place = { ...at, item };
    if (region === undefined) return [finding('zones/wrong-region', place, { name, zone })];
    if (!liesIn(zone, region)) return [finding('zones/wrong-region', place, { name, zone, region })];
    const known = zonesOfRegion(region);
    // Local and Wavelength Zones have longer names, and come and go.
    const isOrdinary = zone.length === region.length + 1;
    return isOrdinary && known.length > 0 && !known.includes(zone)
      ? [finding('zones/unknown', place, { name, zone, region, known: known.join(', ') })]
      : [];
  });
}

/** `eu-central-1a`, and for Local and Wavelength Zones `eu-central-1-ham-1a`, lie in `eu-central-1`. */
function liesIn(zone: string, region: string): boolean {
  return zone.startsWith(region) && /^(?:[a-z]|-.+)$/.test(zone.slice(region.length));
}

/** A VPC that would spread over more zones than the region of its stack has. */
export const zonesBeyondRegion: Check = ({ design, vpcs }) =>
  design.stacks.flatMap((stack) => {
    if (stack.environment.type !== 'region') return [];
    const { region } = stack.environment;
    const known = zonesOfRegion(region).length;
    const zones = Math.max(0, ...vpcs.filter((drawn) => drawn.stack === stack).map(numberedZoneCount));
    const facts = { stack: stack.name, region, zones, known };
    return known > 0 && zones > known
      ? [finding('zones/beyond-region', { id: stack.id, field: 'environment' }, facts)]
      : [];
  });

function numberedZoneCount({ built }: DrawnVpc): number {
  return built.zones.filter(({ name }) => name === undefined).length;
}

/** A VPC that asks for more zones than its stack offers gets what there is, without a word from the CDK. */
export const zonesAskedFor: Check = perVpc(({ vpc, stack }) => {
  const { maxAzs, availabilityZones } = vpc;
  const offered = zoneCountOf(stack.environment);
  if (maxAzs === undefined || availabilityZones || maxAzs <= offered || offered < 1) return [];
  const facts = { vpc: vpc.label, asked: maxAzs, stack: stack.name, offered };
  return [finding('zones/fewer-than-asked', { id: vpc.id, field: 'maxAzs' }, facts)];
});
