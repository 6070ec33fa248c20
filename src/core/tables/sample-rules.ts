import type { Design } from '../design/design.ts';
import type { Call, Thing } from '../kinds/index.ts';
import { sampleDesign } from './sample-design.ts';

const stack = { parent: 'stack' } as const;
const inVpc = { kind: 'security-group', parent: 'shop' } as const;

const others: readonly Thing[] = [
  { id: 'web', ...inVpc, label: 'Web', constructId: 'WebGroup' },
  { id: 'data', ...inVpc, label: 'Data', constructId: 'DataGroup', allowAllOutbound: false },
  {
    id: 'old',
    kind: 'imported-security-group',
    ...stack,
    label: 'Old',
    constructId: 'OldGroup',
    securityGroupId: 'sg-0123456789abcdef0',
    allowAllOutbound: false,
  },
  { id: 'internet', kind: 'internet', ...stack, label: 'Internet', addresses: 'ipv4' },
  { id: 'office', kind: 'ip-range', ...stack, label: 'Office', cidr: '203.0.113.0/24' },
  { id: 'partner', kind: 'ip-range', ...stack, label: '198.51.100.7/32', cidr: '198.51.100.7/32' },
  { id: 'list', kind: 'prefix-list', ...stack, label: 'S3', prefixListId: 'pl-0123456789abcdef0' },
];

/** A shop with a web group, a group of databases that may not go out, and an older group that is there already. */
export function sampleRules(...calls: readonly Call[]): Design {
  const design = sampleDesign([{ vpc: { id: 'shop', label: 'Shop', cidr: '10.0.0.0/21' }, groups: [] }], {
    type: 'region',
    region: 'eu-west-1',
  });
  return { ...design, things: [...design.things, ...others], calls };
}

export const webFromInternet: Call = {
  id: 'https',
  verb: 'allowFrom',
  on: 'web',
  other: 'internet',
  port: 'tcp',
  fromPort: 443,
};

export const webToData: Call = {
  id: 'sql',
  verb: 'allowTo',
  on: 'web',
  other: 'data',
  port: 'tcp',
  fromPort: 5432,
  description: 'orders, and what else the web asks for',
};
