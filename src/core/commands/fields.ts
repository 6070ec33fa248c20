import type { Draft } from 'immer';
import type { Field } from '../base/fields.ts';
import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { valueFault } from '../design/field-value.ts';
import { fieldsOf, hasConstruct, kinds, type Thing } from '../kinds/index.ts';
import type { CommandNamed } from './command.ts';
import { constructIdFor, siblingConstructIds } from './names.ts';
import { dangling, malformed } from './refusals.ts';
import { findOrWriteOut } from './things.ts';

/** Saying one thing unsays what it rules out: zones by number and zones by name. */
const ruledOut: Readonly<Record<string, string>> = {
  maxAzs: 'availabilityZones',
  availabilityZones: 'maxAzs',
};

/** The first edit of a row that the CDK laid out writes the VPC's groups out. */
export function setField(draft: Draft<Design>, command: CommandNamed<'set-field'>): readonly Finding[] {
  const { id, field, value } = command;
  const thing = findOrWriteOut(draft, id);
  if (!thing) return dangling(field, id);
  const described = fieldOf(thing.kind, field);
  if (!described) return malformed(id, field, field, 'a field of this kind');
  if (value === undefined) {
    if ('required' in described && described.required) return malformed(id, field, value, 'a value');
    Reflect.deleteProperty(thing, field);
    return [];
  }
  const fault = valueFault(described, value);
  if (fault !== undefined) return malformed(id, field, value, fault);
  Reflect.set(thing, field, value);
  const other = ruledOut[field];
  if (other !== undefined) Reflect.deleteProperty(thing, other);
  if (field === 'label' && hasConstruct(thing) && !thing.idFixed) {
    thing.constructId = constructIdFor(thing.label, thing.kind, siblingConstructIds(draft, thing));
  }
  return [];
}

function fieldOf(kind: Thing['kind'], name: string): Field | undefined {
  const fields = fieldsOf(kinds[kind]);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
