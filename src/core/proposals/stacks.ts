import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Design, Stack } from '../design/design.ts';
import { stackById, stackIdOf } from '../design/queries.ts';
import { isFixed, mayStandElsewhere, type Thing } from '../kinds/index.ts';
import { alphanumerics } from '../plan/paths.ts';
import { freeId, type Proposed } from './proposal.ts';

/** One more stack, which goes where the last one does. */
export function addStack(design: Design): Proposed {
  const last = design.stacks.at(-1);
  if (!last) return refuse();
  const taken = new Set(design.stacks.map(({ name }) => alphanumerics(name)));
  let name = 'Application';
  for (let number = 2; taken.has(name); number += 1) name = `Application${number}`;
  const stack: Stack = { id: freeId(design, 'stack'), name, environment: last.environment };
  return accept({ label: `Add stack ${name}`, command: { do: 'add-stack', stack } });
}

/** One stack less; what it made is made by the others, and nothing is lost. Refused for the last one. */
export function removeStack(design: Design, { id, name }: Stack): Proposed {
  const heir = design.stacks.find((stack) => stack.id !== id);
  if (!heir) return refuse();
  const made = design.things.filter((thing) => stackIdOf(design, thing) === id).length;
  const says =
    made === 0 ? {} : { says: `What ${name} made is made by the stack of its VPC or by ${heir.name} now.` };
  return accept({ label: `Remove stack ${name}`, command: { do: 'remove-stack', id }, ...says });
}

/** The stacks that could make a thing: none where it is made by that of what it stands in. */
export function stacksFor(design: Design, thing: Thing): readonly Stack[] {
  const standsOnCanvas = stackById(design, thing.parent) !== undefined;
  return standsOnCanvas || mayStandElsewhere(thing) ? design.stacks : [];
}

/** Lets another stack make a thing. What was deployed already is deployed anew there. */
export function moveToStack(design: Design, thing: Thing, stack: Id): Proposed {
  const to = stackById(design, stack);
  if (!to || stackIdOf(design, thing) === stack) return refuse();
  const label = `${thing.label}: stack ${to.name}`;
  const says = isFixed(thing)
    ? { says: `${thing.label} was taken with its code: if it is deployed, ${to.name} makes it anew.` }
    : {};
  return accept({ label, command: { do: 'move-to-stack', id: thing.id, stack }, ...says });
}
