import type { Fields } from '../base/fields.ts';

/** What can be said of a construct that is made with a VPC rather than in it, and so may stand in another stack. */
export const ownStackFields = {
  stack: {
    type: 'reference',
    to: 'stack',
    label: 'Stack',
    says: 'The CloudFormation stack that makes it; the one of its VPC if none is named.',
    search: ['stack', 'cross-stack', 'scope'],
  },
} as const satisfies Fields;
