import type { FindingOf } from '../base/finding.ts';
import { count } from '../base/phrases.ts';
import type { Place } from '../base/place.ts';
import { zonesOfRegion } from '../catalog/regions.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { stackById, vpcById, zoneCountOfVpc } from '../design/queries.ts';
import { offerZones } from '../proposals/zones.ts';
import type { Entries, Fix, WayOut } from './entry.ts';
import { say, together, unsay, withoutItem } from './steps.ts';

/** Availability Zones by number and by name. */
export const zonesEntries: Entries<'zones'> = {
  'zones/both': {
    title: 'Zones by number and by name',
    text: ({ vpc }) =>
      `${vpc} says how many zones it takes and also names some: the CDK refuses the two together.`,
    fixes: ({ at }, design) => {
      const named = vpcById(design, at.id)?.availabilityZones?.length ?? 0;
      const which = named === 1 ? 'one named zone' : `${named} named zones`;
      const byName = { label: `Use the ${which}`, command: unsay(at.id, 'maxAzs') };
      return [...(named > 0 ? [[byName]] : []), [ofStack(at)]];
    },
  },
  'zones/none': {
    title: 'No zones',
    text: ({ name }) => `${name} has an empty list of zones, so no subnet can be built.`,
    fixes: ({ at }, design) => {
      if (vpcById(design, at.id)) return [[ofStack(at)]];
      const environment = stackById(design, at.id)?.environment;
      if (environment?.type !== 'account') return [];
      const zones = zonesOfRegion(environment.region);
      const label = `Use ${zones.length === 1 ? 'the one zone' : `the ${zones.length} zones`} of ${environment.region}`;
      return zones.length > 0 ? [[{ label, command: withZones(design, at, zones) }]] : [];
    },
  },
  'zones/last': {
    title: 'The last zone',
    text: ({ vpc }) => `${vpc} has one zone left; without it there would be no subnets.`,
  },
  'zones/no-more': {
    title: 'No more zones',
    text: ({ vpc, known }) => `${vpc} takes ${count(known, 'zone')}, all that its stack knows.`,
  },
  'zones/not-in-stack': {
    title: 'Zones that the stack doesn’t have',
    text: ({ vpc, zones, known }) => `${vpc} names ${zones}, but its stack has only ${known}.`,
    fixes: ({ at, facts: { known } }, design) => {
      const kept = (vpcById(design, at.id)?.availabilityZones ?? []).filter((zone) =>
        known.split(', ').includes(zone),
      );
      const keep = { label: `Keep ${kept.join(', ')}`, command: say(at.id, 'availabilityZones', kept) };
      return [[ofStack(at)], ...(kept.length > 0 ? [[keep]] : [])];
    },
  },
  'zones/wrong-region': {
    title: 'A zone of another region',
    text: ({ name, zone, region }) =>
      region === undefined
        ? `${zone} in ${name} is no Availability Zone of AWS: deploying would fail.`
        : `${zone} in ${name} doesn’t lie in ${region}: deploying would fail.`,
    fixes: (found, design) => [
      otherZones(found, design, found.facts.region ?? ''),
      ...(vpcById(design, found.at.id) ? [[ofStack(found.at)]] : []),
    ],
  },
  'zones/unknown': {
    title: 'A zone that isn’t known',
    text: ({ name, zone, region, known }) =>
      `${zone} in ${name} is not among the zones that are known of ${region} (${known}): deploying may fail.`,
    fixes: (found, design) => [otherZones(found, design, found.facts.region)],
  },
  'zones/beyond-region': {
    title: 'More zones than the region has',
    text: ({ stack, region, zones, known }) =>
      `${stack} counts on ${count(zones, 'zone')}, but ${region} has ${known}: deploying there would fail.`,
    fixes: ({ at, facts: { known } }, design) => {
      const environment = stackById(design, at.id)?.environment;
      if (environment?.type !== 'region') return [];
      const label = `Count on ${count(known, 'zone')}`;
      const changes = { environment: { ...environment, zoneCount: known } };
      return [[{ label, command: { do: 'set-stack', id: at.id, changes } }]];
    },
  },
  'zones/twice': {
    title: 'One zone twice',
    text: ({ name, zone }) =>
      `${name} names ${zone} twice: two subnets of each group would share it, and fall with it together.`,
    fixes: ({ at, facts: { zone } }, design) => {
      const zones = withoutItem(zonesAt(design, at), at.item);
      return [[{ label: `Name ${zone} once`, command: withZones(design, at, zones) }]];
    },
  },
  'zones/fewer-than-asked': {
    title: 'Fewer zones than asked for',
    text: ({ vpc, asked, stack, offered }) =>
      `${vpc} asks for ${count(asked, 'zone')} and gets ${offered}, since ${stack} offers no more.`,
    fixes: ({ at, facts: { asked, offered } }, design) => {
      const vpc = vpcById(design, at.id);
      const stack = vpc && stackById(design, vpc.parent);
      if (!stack || zoneCountOfVpc(vpc, stack.environment) !== offered) return [];
      const label = `Offer ${count(asked, 'zone')}`;
      const steps = offerZones(design, stack, asked, vpc.id);
      return [
        ...(steps.length > 0 ? [[{ label, command: together(label, steps) }]] : []),
        [{ label: `Ask for ${offered}`, command: say(at.id, 'maxAzs', offered) }],
      ];
    },
  },
};

function ofStack({ id }: Place): Fix {
  return { label: 'Take the zones of the stack', command: unsay(id, 'availabilityZones') };
}

/** The same letter in the right region, or another zone of it that isn't named yet. */
function otherZones(
  { at, facts: { zone } }: FindingOf<'zones/wrong-region' | 'zones/unknown'>,
  design: Design,
  region: string,
): WayOut {
  const zones = zonesAt(design, at);
  const free = zonesOfRegion(region).filter((known) => !zones.includes(known));
  const sameLetter = `${region}${zone.slice(-1)}`;
  return [...free.filter((known) => known === sameLetter), ...free].slice(0, 1).map((other) => ({
    label: `Use ${other}`,
    command: withZones(
      design,
      at,
      zones.map((one, item) => (item === at.item ? other : one)),
    ),
  }));
}

/** The list of zones that a place lies in: a VPC's or its stack's. */
function zonesAt(design: Design, { id }: Place): readonly string[] {
  const environment = stackById(design, id)?.environment;
  if (environment) return environment.type === 'account' ? environment.zones : [];
  return vpcById(design, id)?.availabilityZones ?? [];
}

function withZones(design: Design, { id }: Place, zones: readonly string[]): Command {
  const environment = stackById(design, id)?.environment;
  return environment?.type === 'account'
    ? { do: 'set-stack', id, changes: { environment: { ...environment, zones } } }
    : say(id, 'availabilityZones', zones);
}
