import type { Fields } from '../base/fields.ts';

/** What can be said of a stack beside its environment. */
export const stackFields = {
  name: {
    type: 'text',
    label: 'Stack name',
    says: 'The name of the CloudFormation stack; part of the Name tag of everything in it.',
    search: ['stackName', 'construct id'],
    limits: { alphabet: 'stack-name', minLength: 1, maxLength: 128 },
    required: true,
  },
  description: {
    type: 'text',
    label: 'Description',
    says: 'The description of the stack, shown by CloudFormation.',
    // CloudFormation takes 1,024 bytes, the CDK 512 characters.
    limits: { alphabet: 'line', minLength: 1, maxLength: 512, maxBytes: 1024 },
  },
  tags: {
    type: 'tags',
    label: 'Tags',
    says: 'Tags on everything in the stack that can have some.',
    search: ['Tags.of(this)'],
    maxItems: 49,
  },
} as const satisfies Fields;
