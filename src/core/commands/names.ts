import type { Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { stackIdOf } from '../design/queries.ts';
import {
  type AnyOutput,
  canHandOut,
  constructFields,
  hasConstruct,
  isNamedWithinParent,
  kinds,
  type Thing,
} from '../kinds/index.ts';
import { alphanumerics } from '../plan/paths.ts';
import type { CommandNamed } from './command.ts';
import { dangling, malformed } from './refusals.ts';

/**
 * The name in code that follows from a label: PascalCase of its ASCII letters and digits as far as they fit, the
 * kind's own name if that is empty, and the first free number if it is taken.
 */
export function constructIdFor(label: string, kind: Thing['kind'], taken: readonly string[]): string {
  const words = label.match(/[A-Za-z0-9]+/g) ?? [];
  const pascal = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, LONGEST);
  // A name in code needs a letter, which the label `2024` doesn't have.
  const name = /[A-Za-z]/.test(pascal) ? pascal : `${kinds[kind].defaultId}${pascal}`;
  const used = new Set(taken.map(alphanumerics));
  const numbered = (number: number) => {
    const ending = number === 1 ? '' : String(number);
    return `${name.slice(0, LONGEST - ending.length)}${ending}`;
  };
  let number = 1;
  while (used.has(numbered(number))) number += 1;
  return numbered(number);
}

const LONGEST = constructFields.constructId.limits.maxLength;

/** The names in code that stand beside a thing, its own left out: those of its stack, or of the thing that it stands in. */
export function siblingConstructIds(
  design: Design,
  thing: Pick<Thing, 'id' | 'kind' | 'parent'>,
): readonly string[] {
  if (isNamedWithinParent(thing.kind)) {
    return design.things
      .filter((one) => one.parent === thing.parent && one.id !== thing.id && isNamedWithinParent(one.kind))
      .flatMap(namesOf);
  }
  return namesInStack(design, stackIdOf(design, thing), thing.id);
}

/** The names in code of a stack: of what is made in it, but for one thing, and of its outputs. */
export function namesInStack(design: Design, stack: Id, except?: Id): readonly string[] {
  return design.things
    .filter((one) => stackIdOf(design, one) === stack)
    .flatMap((one) => [
      ...(one.id === except || isNamedWithinParent(one.kind) ? [] : namesOf(one)),
      ...outputNames(one),
    ]);
}

function namesOf(thing: Thing): readonly string[] {
  return hasConstruct(thing) ? [thing.constructId] : [];
}

function outputNames(thing: Thing): readonly string[] {
  const outputs: readonly AnyOutput[] = canHandOut(thing) ? (thing.outputs ?? []) : [];
  return outputs.map(({ constructId }) => constructId);
}

export function renameConstruct(
  draft: Draft<Design>,
  { id, constructId }: CommandNamed<'rename-construct'>,
): readonly Finding[] {
  const thing = draft.things.find((one) => one.id === id);
  if (!thing || !hasConstruct(thing)) return dangling('rename-construct', id);
  if (constructId === '')
    return malformed(id, 'constructId', constructId, 'a name with at least one letter or digit');
  thing.constructId = constructId;
  thing.idFixed = true;
  return [];
}

export function fixIds(draft: Draft<Design>): readonly Finding[] {
  for (const thing of draft.things) if (hasConstruct(thing) && !thing.idFixed) thing.idFixed = true;
  return [];
}
