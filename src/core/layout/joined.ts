import { keepBySubject, memoByIdentity, sameItems } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { drawnCalls } from '../design/targets.ts';
import { isPart, type Thing } from '../kinds/index.ts';

/**
 * The other boxes with which the box of a thing has connections, whoever opens them. The same list as long as it names
 * the same ones, whatever else becomes of its connections.
 */
export function joinedTo(design: Design, thing: Thing): readonly Id[] {
  return keep(thing, [...(joinedIn(design).get(thing.id) ?? [])]);
}

const keep = keepBySubject<readonly Id[]>(sameItems);

const joinedIn = memoByIdentity((design: Design): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const joined = new Map<Id, Set<Id>>();
  const join = (one: Id, other: Id) => joined.set(one, (joined.get(one) ?? new Set()).add(other));
  for (const { on, other } of drawnCalls(design)) {
    if (other === undefined) continue;
    const [one, two] = [boxOf(design, on), boxOf(design, other)];
    if (one === two) continue;
    join(one, two);
    join(two, one);
  }
  return joined;
});

/** What is part of another thing is drawn in its box. */
function boxOf(design: Design, id: Id): Id {
  const thing = thingById(design, id);
  return thing && isPart(thing) ? thing.parent : id;
}
