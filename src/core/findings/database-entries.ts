import type { Entries } from './entry.ts';
import { say } from './steps.ts';

/** Databases: where they stand, what they run, and who reaches them. */
export const databaseEntries: Entries<'database'> = {
  'database/no-private-subnets': {
    title: 'No private subnets for a database',
    text: ({ name, vpc }) =>
      `${name} doesn’t say where it stands; the CDK then takes private subnets only, and ${vpc} has none.`,
    fixes: ({ at }) => [[{ label: 'Use isolated subnets', command: say(at.id, 'subnetType', 'isolated') }]],
  },
};
