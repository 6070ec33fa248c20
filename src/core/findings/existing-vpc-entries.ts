import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { stackById, thingById } from '../design/queries.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, withoutItem } from './steps.ts';

/** VPCs that are there already. */
export const existingVpcEntries: Entries<'existing-vpc'> = {
  'existing-vpc/needs-account': {
    title: 'A look-up without an account',
    text: ({ vpc }) =>
      `${vpc} is looked up, which the CDK does only where account and region of the stack are known. Name them, or write the VPC out.`,
    fixes: ({ at }, design) => [writtenOut(at.id, design)],
  },
  'existing-vpc/any-vpc': {
    title: 'A look-up that asks for any VPC',
    text: ({ vpc }) =>
      `${vpc} is looked up without an ID, a name or a tag, which works only as long as the account has a single VPC in the region.`,
    fixes: ({ at }) => [byId(at.id)],
  },
  'existing-vpc/other-answer': {
    title: 'One look-up with two answers',
    text: ({ vpc, other }) =>
      `${vpc} asks the account for the same as ${other} and holds another answer; the CDK knows one answer to a question.`,
    fixes: ({ at }) => [byId(at.id)],
  },
  'existing-vpc/tag-twice': {
    title: 'A tag that is asked for twice',
    text: ({ vpc, key }) => `The look-up of ${vpc} names the tag ${key} twice; only the first counts.`,
    fixes: ({ at }, design) => withoutEntry(at.id, at.item, design, 'filterTags'),
  },
  'existing-vpc/no-zones': {
    title: 'An existing VPC without zones',
    text: ({ vpc }) =>
      `${vpc} is written out without Availability Zones, over which the CDK spreads its subnets.`,
  },
  'existing-vpc/zone-twice': {
    title: 'A zone that is named twice',
    text: ({ vpc, zone }) => `${vpc} names ${zone} twice.`,
  },
  'existing-vpc/no-such-zone': {
    title: 'A subnet in a zone that there isn’t',
    text: ({ group, subnetId, zone, zones }) =>
      `${subnetId} of ${group} is said to be in zone ${zone}, and the VPC has ${count(zones, 'zone')}.`,
  },
  'existing-vpc/uneven': {
    title: 'An uneven group, written out',
    text: ({ group, vpc, zone, count: subnets }) =>
      `${group} of ${vpc} has ${subnets === 0 ? 'no subnet' : count(subnets, 'subnet')} in ${zone}. Written out, a group needs exactly one in each zone; a look-up takes uneven ones.`,
    fixes: ({ at }, design) => lookedUp(at.id, design),
  },
  'existing-vpc/some-route-tables': {
    title: 'Route tables of some subnets',
    text: ({ vpc, subnetType, count: known, subnets }) =>
      `${vpc} names the route tables of ${known} of ${count(subnets, `${subnetType} subnet`)}. Written out, it takes all of them or none.`,
  },
  'existing-vpc/subnet-twice': {
    title: 'One subnet twice',
    text: ({ vpc, subnetId, group }) => `${vpc} has ${subnetId} already, in ${group}.`,
    fixes: ({ at }, design) => withoutEntry(at.id, at.item, design, 'subnets'),
  },
};

function byId(id: Id): WayOut {
  return [{ label: 'Look it up by its ID', command: say(id, 'byId', true) }];
}

function writtenOut(id: Id, design: Design): WayOut {
  const vpc = thingById(design, id);
  return vpc ? [{ label: 'Write it out', command: say(id, 'way', 'attributes') }] : [];
}

/** A look-up needs an account. */
function lookedUp(group: Id, design: Design): readonly WayOut[] {
  const vpc = thingById(design, thingById(design, group)?.parent ?? '');
  const stack = vpc && stackById(design, vpc.parent);
  if (vpc?.kind !== 'existing-vpc' || stack?.environment.type !== 'account') return [];
  const commands = [say(vpc.id, 'way', 'lookup'), ...(vpc.byId === true ? [] : [say(vpc.id, 'byId', true)])];
  return [[{ label: 'Look it up by its ID', command: { do: 'all', label: 'Look up by ID', commands } }]];
}

function withoutEntry(
  id: Id,
  item: number | undefined,
  design: Design,
  field: 'filterTags' | 'subnets',
): readonly WayOut[] {
  const thing = thingById(design, id);
  const list: readonly unknown[] =
    thing && field in thing
      ? ((thing as { readonly [name: string]: unknown })[field] as readonly unknown[])
      : [];
  return [[{ label: 'Take it out', command: say(id, field, withoutItem(list, item)) }]];
}
