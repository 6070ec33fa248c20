import type { Call, Design, Thing } from '../src/core/index.ts';
import { starterText } from './design-file.ts';

const stack = { parent: 'stack' } as const;
const group = { kind: 'security-group', parent: 'vpc' } as const;

const things: readonly Thing[] = [
  { ...group, id: 'balancer', label: 'Load balancer', constructId: 'LoadBalancer' },
  { ...group, id: 'web', label: 'Web', constructId: 'Web', allowAllOutbound: false },
  { ...group, id: 'data', label: 'Orders database', constructId: 'OrdersDatabase', allowAllOutbound: false },
  {
    ...stack,
    id: 'scanner',
    kind: 'imported-security-group',
    label: 'Scanner',
    constructId: 'Scanner',
    securityGroupId: 'sg-0123456789abcdef0',
    allowAllOutbound: false,
  },
  { ...stack, id: 'internet', kind: 'internet', label: 'Internet', addresses: 'ipv4' },
  { ...stack, id: 'office', kind: 'ip-range', label: 'Office', cidr: '203.0.113.0/24' },
  { ...stack, id: 's3', kind: 'prefix-list', label: 'S3', prefixListId: 'pl-6da54004' },
];

const calls: readonly Call[] = [
  { id: 'https', verb: 'allowFrom', on: 'balancer', other: 'internet', port: 'tcp', fromPort: 443 },
  { id: 'redirect', verb: 'allowFrom', on: 'balancer', other: 'internet', port: 'tcp', fromPort: 80 },
  {
    id: 'app',
    verb: 'allowTo',
    on: 'balancer',
    other: 'web',
    port: 'tcp',
    fromPort: 8080,
    description: 'requests of customers',
  },
  {
    id: 'sql',
    verb: 'allowTo',
    on: 'web',
    other: 'data',
    port: 'tcp',
    fromPort: 5432,
    description: 'orders and invoices',
  },
  {
    id: 'store',
    verb: 'allowTo',
    on: 'web',
    other: 's3',
    port: 'tcp',
    fromPort: 443,
    description: 'pictures',
  },
  { id: 'ssh', verb: 'allowFrom', on: 'web', other: 'office', port: 'tcp', fromPort: 22 },
  {
    id: 'high',
    verb: 'addIngressRule',
    on: 'web',
    other: 'office',
    port: 'tcpRange',
    fromPort: 60000,
    toPort: 65535,
  },
  {
    id: 'scan',
    verb: 'allowTo',
    on: 'scanner',
    other: 'web',
    port: 'allTraffic',
    description: 'weekly scan',
  },
];

/** Three tiers with security groups: what a shop lets in, and where it may go. */
export function guardedDesign(): Design {
  const founding: Design = JSON.parse(starterText('founding'));
  const [first] = founding.stacks;
  const [vpc] = founding.things;
  const owned = things.map((thing) => ({
    ...thing,
    parent: thing.parent === 'stack' ? (first?.id ?? '') : (vpc?.id ?? ''),
  }));
  return { ...founding, things: [...founding.things, ...owned], calls };
}
