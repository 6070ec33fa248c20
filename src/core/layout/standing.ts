import { keepBySubject, memoByIdentity, sameItems } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import type { Thing } from '../kinds/index.ts';
import type { ConstructNetwork, Network } from '../network/network.ts';

/** The subnets of one group in which something stands, by their zones, from 0. */
export interface StandsIn {
  readonly group: Id;
  readonly zones: readonly number[];
}

const nowhere: readonly StandsIn[] = [];

/**
 * In which subnets a workload stands, as it was built: by groups, in the order of the selection. The same list as long
 * as it stands there, whatever else was built anew of it, such as the rules of its security group. Where all zones that
 * it is kept to are gone it stands nowhere: the code can't name them, and what is built of it is not what was said.
 */
export function standingOf(network: Network, thing: Thing): readonly StandsIn[] {
  const made = madeById(network).get(thing.id);
  const built = made ? standsIn(made) : nowhere;
  return keep(thing, isInZonesOf(thing, built) ? built : nowhere);
}

function isInZonesOf(thing: Thing, built: readonly StandsIn[]): boolean {
  const said = ('zones' in thing && thing.zones) || [];
  return said.length === 0 || built.some(({ zones }) => zones.some((zone) => said.includes(zone + 1)));
}

const keep = keepBySubject(isSame);

function isSame(one: readonly StandsIn[], other: readonly StandsIn[]): boolean {
  return (
    sameItems(
      one.map(({ group }) => group),
      other.map(({ group }) => group),
    ) && one.every(({ zones }, index) => sameItems(zones, other[index]?.zones ?? []))
  );
}

const madeById = memoByIdentity(
  ({ stacks }: Network): ReadonlyMap<Id, ConstructNetwork> =>
    new Map(
      stacks.flatMap(({ constructs }) =>
        constructs.flatMap((made) => ('origin' in made ? [[made.origin.id, made] as const] : [])),
      ),
    ),
);

/** Remembered with what was built. */
const standsIn = memoByIdentity((made: ConstructNetwork): readonly StandsIn[] => {
  const zones = new Map<Id, number[]>();
  for (const { id, zone } of subnetsOf(made)) {
    if (zone === undefined) continue;
    const known = zones.get(id);
    if (!known) zones.set(id, [zone]);
    else if (!known.includes(zone)) known.push(zone);
  }
  return [...zones].map(([group, own]) => ({ group, zones: own.toSorted((one, other) => one - other) }));
});

/** Whatever stands in subnets says so under one of two names: one subnet, or several. */
function subnetsOf(made: ConstructNetwork): readonly Place[] {
  if ('subnets' in made) return made.subnets.map(({ origin }) => origin);
  return 'subnet' in made && made.subnet ? [made.subnet.origin] : [];
}
