import { designFields, environments, type Fields } from '../../../core/index.ts';

/** The inspector's own groups of fields: what the core describes in parts, as one choice and one list. */
export const environmentField = {
  type: 'choice',
  label: 'Region',
  says: 'Where the stack may be deployed, and so which zones it knows.',
  search: ['region', 'account', 'env', 'environment', 'any region'],
  options: [
    { value: 'agnostic', label: environments.agnostic.label, says: environments.agnostic.says },
    { value: 'region', label: environments.region.label, says: environments.region.says },
    { value: 'account', label: environments.account.label, says: environments.account.says },
  ],
} as const;

export const rangesField = {
  type: 'record-list',
  label: 'Ranges used elsewhere',
  says: 'Addresses of data centres, partners and VPCs drawn elsewhere; VPCs are checked for overlap with them.',
  search: ['on-premises', 'IPAM', 'overlap', 'data centre', 'IP range'],
  maxItems: 1000,
  fields: {},
} as const;

/** All that can be looked for while nothing is selected, beside the fields of the stack. */
export const searchedFields = {
  ...designFields,
  environment: environmentField,
  ...environments.region.fields,
  ...environments.account.fields,
  usedRanges: rangesField,
} as const satisfies Fields;
