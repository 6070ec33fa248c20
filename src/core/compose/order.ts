import type { Id } from '../base/place.ts';
import type { Thing } from '../kinds/index.ts';

/** Things in document order, but each behind what it stands in and what it speaks of. */
export function inOrderOfNeed(things: readonly Thing[]): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const ordered = new Set<Thing>();
  const visiting = new Set<Thing>();

  function visit(thing: Thing | undefined): void {
    if (!thing || ordered.has(thing) || visiting.has(thing)) return;
    visiting.add(thing);
    for (const id of neededBy(thing)) visit(byId.get(id));
    ordered.add(thing);
  }

  for (const thing of things) visit(thing);
  return [...ordered];
}

function neededBy(thing: Thing): readonly Id[] {
  return [
    thing.parent,
    ...('securityGroups' in thing ? (thing.securityGroups ?? []) : []),
    ...('targets' in thing ? (thing.targets ?? []) : []),
  ];
}
