import { type Field, type Fields, kinds } from '../../core/index.ts';
import type { PaletteKind } from '../store/carrying.ts';
import type { PaletteEntry } from './palette-sections.ts';

/** What the palette has for a text that was typed into its search. */
export type Answer =
  /** Something to drag or click. */
  | { readonly is: 'kind'; readonly kind: PaletteEntry }
  /** Something that is set on a box. */
  | { readonly is: 'setting'; readonly on: PaletteKind; readonly label: string; readonly says: string }
  /** Something that people look for and that doesn't exist here yet. */
  | { readonly is: 'later'; readonly label: string }
  | { readonly is: 'unknown' };

/** Other words for what can be added. */
const kindWords: { readonly [K in PaletteEntry]: readonly string[] } = {
  vpc: ['vpc', 'network', 'virtual private cloud', 'cidr'],
  'existing-vpc': [
    'existing vpc',
    'import',
    'imported vpc',
    'look up',
    'lookup',
    'from lookup',
    'describe vpcs',
    'default vpc',
  ],
  'subnet-group': [
    'subnet',
    'subnet group',
    'tier',
    'layer',
    'public',
    'private',
    'isolated',
    'row',
    'reserved space',
  ],
  'vpn-connection': [
    'vpn',
    'vpn connection',
    'site to site',
    'customer gateway',
    'cgw',
    'ipsec',
    'on premises',
  ],
  'security-group': ['security group', 'firewall', 'rules', 'port', 'access', 'connection'],
  'flow-log': ['flow log', 'traffic log', 'vpc log', 'cloudwatch', 'firehose', 'netflow'],
  'load-balancer': ['load balancer', 'alb', 'elb', 'application load balancer', 'listener', 'target group'],
  'auto-scaling-group': ['auto scaling group', 'asg', 'autoscaling', 'machines', 'server'],
  instance: ['instance', 'ec2', 'machine', 'server', 'virtual machine'],
  'bastion-host': ['bastion host', 'jump host', 'jump box', 'session manager', 'ssm', 'ssh'],
  database: ['database', 'rds', 'postgres', 'mysql', 'mariadb', 'mssql', 'oracle', 'db instance'],
  'gateway-endpoint': ['gateway endpoint', 'vpc endpoint', 'endpoint', 's3', 'dynamodb'],
  'interface-endpoint': [
    'interface endpoint',
    'vpc endpoint',
    'endpoint',
    'privatelink',
    'aws privatelink',
    'private dns',
    'ssm',
    'ecr',
    'secrets manager',
  ],
  internet: ['internet', 'anyone', 'world', 'any ipv4', 'any ipv6', '0.0.0.0/0'],
  'ip-range': ['ip range', 'address', 'office', 'on premises', 'partner', 'cidr block'],
  'ipv6-range': ['ipv6 range'],
  'prefix-list': ['prefix list', 'managed prefix list', 'pl'],
  'foreign-security-group': ['security group elsewhere', 'other account'],
  'imported-security-group': ['existing security group', 'imported security group'],
};

const settings: readonly (Extract<Answer, { is: 'setting' }> & { readonly words: readonly string[] })[] = [
  {
    is: 'setting',
    on: 'vpc',
    label: 'Availability Zones',
    says: 'The columns of a VPC: “+” after the last one, or the VPC’s zones in the inspector.',
    words: ['az', 'azs', 'availability zone', 'zones', 'maxazs', 'region'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'NAT gateways',
    says: 'Set on the VPC: one per zone, one in all, a regional one, or none.',
    words: ['nat', 'nat gateway', 'regional nat gateway', 'egress', 'elastic ip', 'eip'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'NAT instances',
    says: 'Set on the VPC, under NAT: machines of your own in place of gateways.',
    words: ['nat instance', 'nat', 'natprovider'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'Internet gateway',
    says: 'Set on the VPC; it comes with the first public subnet group.',
    words: ['internet gateway', 'igw', 'internet', 'gateway'],
  },
  {
    is: 'setting',
    on: 'subnet-group',
    label: 'Route tables',
    says: 'Each subnet has its own; the type of its group says where the default route leads.',
    words: ['route table', 'route', 'routing', 'default route'],
  },
  {
    is: 'setting',
    on: 'subnet-group',
    label: 'Routes to what exists',
    says: 'Set on a subnet group: to a transit gateway, a peering connection, a virtual private gateway or a network interface.',
    words: ['transit gateway', 'tgw', 'peering', 'virtual private gateway', 'direct connect'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'Dual stack',
    says: 'Set on the VPC: IPv6 beside IPv4.',
    words: ['ipv6', 'dual stack', 'egress-only', 'eigw'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'IPAM pool',
    says: 'Set on the VPC as the source of its IPv4 addresses.',
    words: ['ipam'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'Virtual private gateway',
    says: 'Set on the VPC, with its ASN and the subnets that learn its routes; it comes with a VPN connection.',
    words: ['virtual private gateway', 'vgw', 'vpn gateway', 'route propagation', 'direct connect', 'asn'],
  },
  {
    is: 'setting',
    on: 'vpc',
    label: 'Outputs',
    says: 'Set on the VPC, and on whatever else has a value to hand out: a load balancer, a database, an endpoint and more.',
    words: ['output', 'cfnoutput', 'export', 'export name', 'dns name', 'arn'],
  },
];

const later: Readonly<Record<string, readonly string[]>> = {
  'VPC peering': ['peering', 'vpc peering', 'peer'],
  'Network ACLs': ['nacl', 'network acl', 'acl'],
  Terraform: ['terraform', 'hcl', 'opentofu'],
  'Network Load Balancers': ['nlb', 'network load balancer', 'gateway load balancer'],
  'Aurora clusters': ['aurora', 'database cluster'],
};

/** Never "no results": what can be added, where it is set, or that it isn't there yet. */
export function answersTo(query: string): readonly Answer[] {
  const wanted = plain(query);
  const all = Object.keys(kindWords) as PaletteKind[];
  if (wanted === '') return all.map((kind) => ({ is: 'kind', kind }));
  const found: readonly Answer[] = [
    ...all.filter((kind) => speaksOf(kindWords[kind], wanted)).map((kind): Answer => ({ is: 'kind', kind })),
    ...settings
      .filter(({ label, words }) => speaksOf([label, ...words], wanted))
      .map(({ words: _, ...setting }) => setting),
    ...Object.entries(later)
      .filter(([label, words]) => speaksOf([label, ...words], wanted))
      .map(([label]): Answer => ({ is: 'later', label })),
  ];
  if (found.length > 0) return found;
  const fields = all.flatMap((kind) => fieldsFor(kind, wanted));
  return fields.length > 0 ? fields : [{ is: 'unknown' }];
}

/** Whatever else can be said about a box, by its label and by AWS's names for it. */
function fieldsFor(kind: PaletteKind, wanted: string): readonly Answer[] {
  const fields: Fields = kinds[kind].fields;
  return Object.entries(fields)
    .filter(([name, field]: [string, Field]) =>
      speaksOf([name, field.label, ...(field.search ?? [])], wanted),
    )
    .map(([, { label, says }]): Answer => ({ is: 'setting', on: kind, label, says }));
}

/** Beginnings of words count: "rout" finds the route table, "at" doesn't find NAT. */
function speaksOf(words: readonly string[], wanted: string): boolean {
  return words.some((word) => ` ${plain(word)}`.includes(` ${wanted}`) || isPluralOf(wanted, plain(word)));
}

function isPluralOf(wanted: string, word: string): boolean {
  return wanted === `${word}s` || wanted === word.replace(/y$/, 'ies');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
