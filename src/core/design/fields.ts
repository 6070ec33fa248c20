import type { Fields } from '../base/fields.ts';
import { DEFAULT_ZONE_COUNT, type Environment } from './design.ts';

/** What can be said of the design as a whole, of where a stack goes, and of a range that others use. */

export const designFields = {
  name: {
    type: 'text',
    label: 'Design',
    says: 'The name of the design and of the files that are downloaded.',
    limits: { alphabet: 'line', minLength: 1, maxLength: 100 },
    required: true,
  },
  note: {
    type: 'text',
    label: 'Note',
    says: 'A remark for people, not part of the code.',
    search: ['comment', 'description'],
    limits: { alphabet: 'prose', minLength: 0, maxLength: 1000 },
    multiline: true,
  },
  crossStackReferences: {
    type: 'choice',
    label: 'References between stacks',
    says: 'How a stack speaks of what another one makes.',
    search: ['cross-stack', 'exports', 'weak references', 'defaultCrossStackReferences'],
    default: 'strong',
    options: [
      {
        value: 'strong',
        label: 'Strong',
        says: 'by exports: what others use can be neither removed nor replaced before they let go of it',
      },
      {
        value: 'weak',
        label: 'Weak',
        says: 'by outputs that are read at deployment: nothing holds the other stack back',
      },
      {
        value: 'both',
        label: 'Both',
        says: 'reads outputs and keeps the exports, for the time of a change from strong to weak',
      },
    ],
  },
} as const satisfies Fields;

export const usedRangeFields = {
  name: {
    type: 'text',
    label: 'Name',
    says: 'Who uses the addresses.',
    limits: { alphabet: 'line', minLength: 1, maxLength: 100 },
    required: true,
  },
  cidr: {
    type: 'cidr',
    label: 'IPv4 CIDR',
    says: 'The addresses that no VPC should take.',
    required: true,
  },
} as const satisfies Fields;

const zoneCount = {
  type: 'integer',
  label: 'Availability Zones',
  says: 'How many zones the stack counts on; more than two make the code say so.',
  search: ['AZ', 'zones'],
  min: 1,
  max: 6,
  default: DEFAULT_ZONE_COUNT,
} as const;

const region = {
  type: 'text',
  label: 'Region',
  says: 'The region that the stack is deployed to.',
  limits: { alphabet: 'zone', minLength: 1, maxLength: 32 },
  required: true,
} as const;

/** Where a stack may be deployed, each with what must be known for it. */
export const environments = {
  agnostic: {
    label: 'Any account and region',
    says: 'The zones are known by number only.',
    fields: { zoneCount },
  },
  region: {
    label: 'One region',
    says: 'Any account; the zones are known by number only.',
    fields: { region, zoneCount },
  },
  account: {
    label: 'One account and region',
    says: 'The zones are known by name.',
    fields: {
      account: {
        type: 'text',
        label: 'Account',
        says: 'The ID of the account that the stack is deployed to.',
        limits: { alphabet: 'account', minLength: 12, maxLength: 12 },
        required: true,
      },
      region,
      zones: {
        type: 'text-list',
        label: 'Availability Zones',
        says: 'The zones that the account has in the region, in order.',
        search: ['AZ', 'cdk.context.json'],
        limits: { alphabet: 'zone', minLength: 1, maxLength: 32 },
        maxItems: 6,
        required: true,
      },
    },
  },
} as const satisfies { readonly [T in Environment['type']]: EnvironmentDescription };

interface EnvironmentDescription {
  readonly label: string;
  readonly says: string;
  readonly fields: Fields;
}
