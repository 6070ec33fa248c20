import type { Choice, Fields, ValuesOf } from '../base/fields.ts';

/** What is said of an output (`CfnOutput`) beside what it hands out. */
export const outputFields = {
  constructId: {
    type: 'text',
    label: 'Name in code',
    says: 'The name of the output; letters and digits of it appear in the template.',
    limits: { alphabet: 'id', minLength: 1, maxLength: 200 },
    required: true,
  },
  description: {
    type: 'text',
    label: 'Description',
    says: 'What the value is for.',
    limits: { alphabet: 'line', minLength: 1, maxLength: 1024, maxBytes: 1024 },
  },
  exportName: {
    type: 'text',
    label: 'Export name',
    says: 'The name under which other stacks import the value; unique in account and region.',
    limits: { alphabet: 'export-name', minLength: 1, maxLength: 255 },
  },
} as const satisfies Fields;

/** What any output is, whatever it hands out. */
export type AnyOutput = ValuesOf<typeof outputFields> & { readonly of: string };

/** A value that a construct hands out. */
export interface OutputValue extends Choice {
  /** What the CDK calls it. */
  readonly property: string;
  /** Several texts, which an output joins by commas. */
  readonly isList?: true;
}

/** The outputs over a thing, each of one of the values that its construct hands out as texts. */
export function outputsOf<const Values extends readonly OutputValue[]>(options: Values) {
  return {
    outputs: {
      type: 'record-list',
      label: 'Outputs',
      says: 'Values that the stack hands out when it is deployed.',
      search: ['CfnOutput', 'export', 'Outputs', ...options.map(({ property }) => property)],
      maxItems: 20,
      fields: {
        of: { type: 'choice', label: 'Value', says: 'What is handed out.', required: true, options },
        ...outputFields,
      },
    },
  } as const;
}

/** Those of a machine by itself. Without a public address the public ones are empty. */
export const machineOutputs = outputsOf([
  { value: 'instance-id', label: 'Instance ID', says: 'the ID of the machine', property: 'instanceId' },
  {
    value: 'private-ip',
    label: 'Private IP',
    says: 'its address in the VPC',
    property: 'instancePrivateIp',
  },
  {
    value: 'private-dns-name',
    label: 'Private DNS name',
    says: 'its name in the VPC',
    property: 'instancePrivateDnsName',
  },
  {
    value: 'public-ip',
    label: 'Public IP',
    says: 'its address on the internet',
    property: 'instancePublicIp',
  },
  {
    value: 'public-dns-name',
    label: 'Public DNS name',
    says: 'its name on the internet',
    property: 'instancePublicDnsName',
  },
]);
