import type { Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import { DESIGN } from '../base/place.ts';
import type { Design, Environment } from '../design/design.ts';
import { valueFault } from '../design/field-value.ts';
import { designFields } from '../design/fields.ts';
import { stackFields } from '../kinds/index.ts';
import type { CommandNamed } from './command.ts';
import { dangling, malformed } from './refusals.ts';

export function setDesign(draft: Draft<Design>, { changes }: CommandNamed<'set-design'>): readonly Finding[] {
  if (changes.name !== undefined) {
    if (changes.name.trim() === '') return malformed(DESIGN, 'name', changes.name, 'a name');
    draft.name = changes.name;
  }
  if ('note' in changes) {
    if (changes.note === undefined) delete draft.note;
    else draft.note = changes.note;
  }
  if ('crossStackReferences' in changes) {
    const { crossStackReferences: value } = changes;
    const fault = value === undefined ? undefined : valueFault(designFields.crossStackReferences, value);
    if (fault !== undefined) return malformed(DESIGN, 'crossStackReferences', value, fault);
    if (value === undefined) delete draft.crossStackReferences;
    else draft.crossStackReferences = value;
  }
  return [];
}

export function setStack(
  draft: Draft<Design>,
  { id, changes }: CommandNamed<'set-stack'>,
): readonly Finding[] {
  const stack = draft.stacks.find((one) => one.id === id);
  if (!stack) return dangling('set-stack', id);
  for (const name of ['name', 'description', 'tags'] as const) {
    if (!(name in changes)) continue;
    const value = changes[name];
    const field = stackFields[name];
    if (value === undefined) {
      if ('required' in field) return malformed(id, name, value, 'a value');
      Reflect.deleteProperty(stack, name);
      continue;
    }
    const fault = valueFault(field, value);
    if (fault !== undefined) return malformed(id, name, value, fault);
    Reflect.set(stack, name, value);
  }
  if (changes.environment) {
    const fault = environmentFault(changes.environment);
    if (fault !== undefined) return malformed(id, 'environment', changes.environment, fault);
    Reflect.set(stack, 'environment', changes.environment);
  }
  return [];
}

function environmentFault(environment: Environment): string | undefined {
  const { type } = environment;
  if (type === 'account') return environment.zones.every(isText) ? undefined : 'a list of zone names';
  const { zoneCount } = environment;
  return zoneCount === undefined || Number.isSafeInteger(zoneCount) ? undefined : 'a whole number of zones';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
