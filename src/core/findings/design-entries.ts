import type { Entries } from './entry.ts';
import { count } from './phrases.ts';

/** What is wrong with a file, or with what a command asks for. */
export const designEntries: Entries<'design'> = {
  'design/not-json': {
    title: 'Not a design file',
    text: ({ problem, looksLike }) =>
      looksLike === undefined
        ? `This is not a design: ${problem}.`
        : `This looks like ${looksLike}: reading it is not possible yet.`,
  },
  'design/malformed': {
    title: 'A value of the wrong form',
    text: ({ path, saw, allowed }) => `${path} is ${saw}; it takes ${allowed}.`,
  },
  'design/newer': {
    title: 'Written by a newer version',
    text: ({ version, known }) =>
      `The file has version ${version}, this program reads up to ${known}. It is left as it is; open it with a newer program.`,
  },
  'design/unknown-key': {
    title: 'A key without meaning',
    text: ({ path, key, nearest }) =>
      `${path === '' ? key : `${path}.${key}`} means nothing here; it is kept in the file.${
        nearest === undefined ? '' : ` Perhaps ${nearest} was meant.`
      }`,
  },
  'design/dangling': {
    title: 'A reference to nothing',
    text: ({ path, reference }) => `${path} refers to ${reference}, which is not in this design.`,
  },
  'design/duplicate-id': {
    title: 'An id that is taken',
    text: ({ id }) => `The id ${id} stands twice in the design; everything in it needs one of its own.`,
  },
};

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
  },
  'field/alphabet': {
    title: 'Characters that are not allowed',
    text: ({ name, field, saw, allowed }) => `${field} of ${name} is “${saw}”; allowed: ${allowed}.`,
  },
  'field/out-of-range': {
    title: 'A number out of range',
    text: ({ name, field, saw, min, max }) => `${field} of ${name} is ${saw}; it may be ${min} to ${max}.`,
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
