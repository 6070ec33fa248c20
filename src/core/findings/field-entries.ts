import type { FindingOf } from '../base/finding.ts';
import { count } from '../base/phrases.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, unsay } from './steps.ts';

/** What lies outside the limits of its field. */
export const fieldEntries: Entries<'field'> = {
  'field/too-long': {
    title: 'Too long',
    text: ({ name, field, length, limit }) =>
      `${field} of ${name} has ${count(length, 'character')}, at most ${count(limit, 'character')} fit.`,
  },
  'field/too-short': {
    title: 'Too short',
    text: ({ name, field, length, limit }) =>
      length === 0
        ? `${field} of ${name} is empty; it needs at least ${count(limit, 'character')}.`
        : `${field} of ${name} has ${count(length, 'character')}; it needs at least ${limit}.`,
    fixes: ({ at }, design) => {
      const isField = at.field !== undefined && at.item === undefined;
      if (!isField || !design.things.some(({ id }) => id === at.id)) return [];
      return [[{ label: 'Say nothing', command: unsay(at.id, at.field) }]];
    },
  },
  'field/alphabet': {
    title: 'Characters that are not allowed',
    text: ({ name, field, saw, allowed }) => `${field} of ${name} is “${saw}”; allowed: ${allowed}.`,
  },
  'field/out-of-range': {
    title: 'A number out of range',
    text: ({ name, field, saw, min, max }) => `${field} of ${name} is ${saw}; it may be ${min} to ${max}.`,
    fixes: intoRange,
  },
  'field/too-many': {
    title: 'Too many entries',
    text: ({ name, field, count: entries, limit }) =>
      `${field} of ${name} has ${count(entries, 'entry', 'entries')}, at most ${limit} fit.`,
  },
  'field/too-many-bytes': {
    title: 'Too long in bytes',
    text: ({ name, field, bytes, limit }) =>
      `${field} of ${name} takes ${count(bytes, 'byte')}; CloudFormation allows ${count(limit, 'byte')}.`,
  },
};

function intoRange(
  { at, facts: { saw, min, max } }: FindingOf<'field/out-of-range'>,
  design: Design,
): readonly WayOut[] {
  const nearest = Math.min(max, Math.max(min, saw));
  const command = numberCommand(design, at.id, at.field ?? '', nearest);
  return command ? [[{ label: `Make it ${nearest}`, command }]] : [];
}

function numberCommand(design: Design, id: string, field: string, value: number): Command | undefined {
  const stack = design.stacks.find((one) => one.id === id);
  if (!stack) return say(id, field, value);
  const { environment } = stack;
  return environment.type === 'account'
    ? undefined
    : { do: 'set-stack', id, changes: { environment: { ...environment, zoneCount: value } } };
}
