import type { FindingOf } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { constructIdFor, namesInStack } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { stackById, stackIdOf, thingById } from '../design/queries.ts';
import { commonFields, outputsOver } from '../kinds/index.ts';
import { alphanumerics } from '../plan/paths.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, withOutputs } from './steps.ts';

/** What things are called, and their names in code, which become logical ids. */
export const nameEntries: Entries<'id' | 'label'> = {
  'label/twice': {
    title: 'One name for two',
    text: ({ name, kind, within }) =>
      `Two ${kind}s${within === undefined ? '' : ` of ${within}`} are called ${name}: people will take one for the other.`,
    fixes: relabelled,
  },
  'id/taken': {
    title: 'A name in code that is taken',
    text: ({ id, other }) =>
      id === other
        ? `Two parts of this stack are called ${id} in code; the CDK refuses the second.`
        : `${id} and ${other} are one name to the CDK, which writes a slash as two hyphens; it refuses the second.`,
    fixes: renamed,
  },
  'id/reserved': {
    title: 'A name in code that is reserved',
    text: ({ id }) => `The CDK keeps the name ${id} for itself, so nothing of yours can have it.`,
    fixes: renamed,
  },
  'id/clash': {
    title: 'Two with one logical ID',
    text: ({ id, other, logicalId }) =>
      `${other} and ${id} would both be ${logicalId} in the template, where only letters and digits count.`,
    fixes: renamed,
  },
};

/** The same name with the first number that nobody beside it has. */
function relabelled({ at }: FindingOf<'label/twice'>, design: Design): readonly WayOut[] {
  const thing = thingById(design, at.id);
  if (!thing) return [];
  const taken = new Set(
    design.things
      .filter(({ kind, parent }) => kind === thing.kind && (kind === 'vpc' || parent === thing.parent))
      .map((one) => one.label.trim().toLowerCase()),
  );
  const numbered = (number: number) => `${thing.label.trim().slice(0, LONGEST_LABEL - ENDING)} ${number}`;
  let number = 2;
  while (taken.has(numbered(number).toLowerCase())) number += 1;
  const label = numbered(number);
  return [[{ label: `Rename to ${label}`, command: say(thing.id, 'label', label) }]];
}

const LONGEST_LABEL = commonFields.label.limits.maxLength;
/** A blank and a number. */
const ENDING = 5;

/** A free name for the stack, VPC or output at a place. */
function renamed(
  { at }: FindingOf<'id/taken' | 'id/reserved' | 'id/clash'>,
  design: Design,
): readonly WayOut[] {
  const stack = stackById(design, at.id);
  if (stack) {
    const name = `${stack.name}Stack`.replace(/^[^A-Za-z]+|[^A-Za-z0-9-]/g, '');
    return [[{ label: `Call it ${name}`, command: { do: 'set-stack', id: at.id, changes: { name } } }]];
  }
  const thing = thingById(design, at.id);
  if (!thing) return [];
  const taken = namesInStack(design, stackIdOf(design, thing));
  const item = outputItem(at);
  const outputs = outputsOver(thing);
  const output = item === undefined ? undefined : outputs[item];
  if (output) {
    const constructId = freeName(output.constructId, 'Output', taken);
    const others = outputs.map((one, index) => (index === item ? { ...one, constructId } : one));
    return [[{ label: `Call it ${constructId}`, command: withOutputs(thing.id, others) }]];
  }
  if (thing.kind !== 'vpc') return [];
  const constructId = freeName(thing.constructId, 'Vpc', taken);
  return [[{ label: `Call it ${constructId}`, command: { do: 'rename-construct', id: at.id, constructId } }]];
}

function outputItem({ field, item }: Place): number | undefined {
  return field === 'outputs' ? item : undefined;
}

/** The name without punctuation, with its kind behind it and a number if that is taken too. */
function freeName(name: string, kind: string, taken: readonly string[]): string {
  const letters = alphanumerics(name);
  const free = constructIdFor(letters, 'vpc', taken);
  return free === letters || letters === '' || free in Object.prototype
    ? constructIdFor(`${letters}${kind}`, 'vpc', taken)
    : free;
}
