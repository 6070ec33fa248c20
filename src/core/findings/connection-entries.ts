import type { Entries } from './entry.ts';

/** Connections: their ends, what they let pass, and what becomes of them. */
export const connectionEntries: Entries<'connection'> = {
  'connection/no-default-port': {
    title: 'No default port',
    text: ({ name }) =>
      `${name} has no default port, as a listener or a database has; say which port the connection is for.`,
  },
  'connection/no-other-end': {
    title: 'A connection without its other end',
    text: ({ on }) =>
      `A connection of ${on} leads nowhere: what was at an end of it is gone or was never said.`,
    fixes: ({ at }) => [[{ label: 'Delete the connection', command: { do: 'remove-call', id: at.id } }]],
  },
  'connection/no-port': {
    title: 'A connection without a port',
    text: ({ on, missing }) => `A connection of ${on} doesn’t say what may pass: “${missing}” is empty.`,
  },
  'connection/port-range': {
    title: 'A range of ports backwards',
    text: ({ on, from, to }) =>
      `A connection of ${on} asks for ports ${from} to ${to}; AWS wants the smaller one first.`,
    fixes: ({ at, facts: { from, to } }) => [
      [
        {
          label: `Make it ${to} to ${from}`,
          command: { do: 'set-call', id: at.id, changes: { fromPort: to, toPort: from } },
        },
      ],
    ],
  },
  'connection/icmp-range': {
    title: 'An ICMP type or code that there is not',
    text: ({ on, field, saw }) =>
      `A connection of ${on} names the ICMP ${field} ${saw}; types and codes go from 0 to 255.`,
  },
  'connection/unknown-protocol': {
    title: 'A protocol that the CDK has no name for',
    text: ({ on, protocol }) =>
      `A connection of ${on} is for IP protocol ${protocol}; the CDK knows the assigned ones only, so it can’t be said in code.`,
  },
  'connection/all-outbound': {
    title: 'All outbound traffic by a rule',
    text: ({ group }) =>
      `${group} restricts outbound traffic, and a rule allows all of it; the CDK refuses that and wants it said on the group.`,
  },
};
