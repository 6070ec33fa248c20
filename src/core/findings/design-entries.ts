import type { Entries } from './entry.ts';
import { unsay } from './steps.ts';

/** What is wrong with a file, or with what a command asks for. */
export const designEntries: Entries<'design'> = {
  'design/not-json': {
    title: 'Not a design file',
    text: ({ problem, looksLike }) =>
      looksLike === undefined
        ? `This is not a design of VPC Designer: ${problem}. Open a file that the editor saved.`
        : `This is not a design of VPC Designer: it looks like ${looksLike}, and reading that is not possible yet. Open a file that the editor saved.`,
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
    text: ({ path, nearest }) =>
      `${path} means nothing here; it is kept in the file.${
        nearest === undefined ? '' : ` Perhaps ${nearest} was meant.`
      }`,
  },
  'design/dangling': {
    title: 'A reference to nothing',
    text: ({ path, reference }) => `${path} refers to ${reference}, which is not in this design.`,
    fixes: ({ at }, design) => {
      const isSaid = at.field !== undefined && design.things.some(({ id }) => id === at.id);
      return isSaid ? [[{ label: 'Forget it', command: unsay(at.id, at.field) }]] : [];
    },
  },
  'design/duplicate-id': {
    title: 'An id that is taken',
    text: ({ id }) => `The id ${id} stands twice in the design; everything in it needs one of its own.`,
  },
};
