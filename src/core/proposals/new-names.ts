import type { Id } from '../base/place.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { type ConstructThing, type KindName, kinds } from '../kinds/index.ts';

/** What people call the kind, with a number where that is taken. */
export function labelFor(design: Design, kind: KindName): string {
  const { label } = kinds[kind];
  const taken = new Set(design.things.map((thing) => thing.label));
  let number = 1;
  const numbered = () => (number === 1 ? label : `${label} ${number}`);
  while (taken.has(numbered())) number += 1;
  return numbered();
}

/** The name in code of a thing that is labelled like that. */
export function nameInCode(design: Design, id: Id, kind: ConstructThing['kind'], parent: Id): string {
  const taken = siblingConstructIds(design, { id, kind, parent });
  return constructIdFor(labelFor(design, kind), kind, taken);
}
