import type { LeftOut } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, unsay, withoutItem } from './steps.ts';

/** Lists that name other things. */
export const listEntries: Entries<'list'> = {
  'list/left-out': {
    title: 'An entry that the code leaves out',
    text: ({ name, field, entry, because }) =>
      `“${field}” of ${name} names ${entry}, which ${whyLeftOut[because]}: the code leaves it out.`,
    fixes: takenOff,
  },
  'list/twice': {
    title: 'One entry twice in a list',
    text: ({ name, field, entry }) =>
      `“${field}” of ${name} names ${entry} twice; AWS refuses a list with the same entry twice.`,
    fixes: takenOff,
  },
  'list/other-vpc': {
    title: 'An entry of another VPC',
    text: ({ name, field, vpc, entry, otherVpc }) =>
      `${name} is in ${vpc}, and “${field}” names ${entry} of ${otherVpc}; AWS refuses what is in another VPC.`,
    fixes: takenOff,
  },
};

const whyLeftOut: { readonly [W in LeftOut]: string } = {
  gone: 'is gone',
  'other-stack': 'is in another stack',
  'other-kind': 'can’t be one of them',
};

/** The list without the entry; an empty one isn't said at all. */
export function takenOff(
  { at: { id, field, item } }: { readonly at: Place },
  design: Design,
): readonly WayOut[] {
  const thing = thingById(design, id);
  const list: unknown = thing && field !== undefined ? Reflect.get(thing, field) : undefined;
  if (!Array.isArray(list) || field === undefined || item === undefined) return [];
  const rest = withoutItem(list, item);
  const command = rest.length > 0 ? say(id, field, rest) : unsay(id, field);
  return [[{ label: 'Take it off the list', command }]];
}
