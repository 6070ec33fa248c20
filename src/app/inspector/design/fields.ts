import type { Fields } from '../../../core/index.ts';
import { commonFields, kinds } from '../../../core/index.ts';

const { limits } = commonFields.label;

/** What can be said of the design as a whole, described as fields of things are. */
export const designFields = {
  name: {
    type: 'text',
    label: 'Name',
    says: 'What the design is called in the browser and as a file; not part of the code.',
    limits,
    required: true,
  },
  note: commonFields.note,
  environment: {
    type: 'choice',
    label: 'Region',
    says: 'Where the stack may be deployed.',
    search: ['region', 'account', 'env', 'environment', 'any region'],
    options: [
      { value: 'agnostic', label: 'Any region', says: 'zones are known by their number' },
      { value: 'region', label: 'One region', says: 'in any account; zones are known by their number' },
      { value: 'account', label: 'One account', says: 'in one region of it; zones are known by name' },
    ],
  },
  zoneCount: {
    type: 'integer',
    label: 'Zones of the stack',
    says: 'How many zones the stack offers to its VPCs; the CDK’s own answer is two.',
    search: ['availabilityZones', 'AZ'],
    min: 1,
    max: kinds.vpc.fields.maxAzs.max,
  },
  usedRanges: {
    type: 'record-list',
    label: 'Ranges used elsewhere',
    says: 'Addresses of data centres, partners and VPCs drawn elsewhere; VPCs are checked for overlap with them.',
    search: ['on-premises', 'IPAM', 'overlap', 'data centre', 'IP range'],
    maxItems: 1000,
    fields: {},
  },
} as const satisfies Fields;
