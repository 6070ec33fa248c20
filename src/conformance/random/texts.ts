import fc, { type Arbitrary } from 'fast-check';
import { type AlphabetName, type TextLimits, textFault } from '../../core/base/fields.ts';
import { endpointServices } from '../../core/catalog/endpoint-services.ts';
import { awkwardTexts } from './awkward-texts.ts';

/** Texts inside the limits of a field: mostly ordinary, some as awkward as the limits allow. */
export function textWithin(limits: TextLimits): Arbitrary<string> {
  const awkward = awkwardTexts.filter((text) => textFault(text, limits) === undefined);
  const { alphabet, minLength, maxLength } = limits;
  const ordinary = ordinaryTexts[alphabet];
  const spelt = fc
    .string({ unit: spellings[alphabet], minLength, maxLength: Math.min(maxLength, 24) })
    .map((text) => (textFault(text, limits) === undefined ? text : ordinary[0]));
  const longest = fc
    .constantFrom(...ordinary)
    .map((text) => text.repeat(Math.ceil(maxLength / text.length)).slice(0, maxLength))
    .map((text) => (textFault(text, limits) === undefined ? text : ordinary[0]));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 30, arbitrary: fc.constantFrom(...ordinary) },
    { weight: 10, arbitrary: spelt },
    { weight: awkward.length > 0 ? 5 : 0, arbitrary: fc.constantFrom(ordinary[0], ...awkward) },
    { weight: 1, arbitrary: longest },
  );
}

/** Texts that the limits refuse: too long, too short, or of a wrong alphabet. */
export function textOutside(limits: TextLimits): Arbitrary<string> {
  const refused = awkwardTexts.filter((text) => textFault(text, limits) !== undefined);
  // Within the number of characters, and beyond that of bytes.
  const wide = '日'.repeat(limits.maxLength);
  const tooWide = textFault(wide, limits) === undefined ? [] : [wide];
  return fc.constantFrom('x'.repeat(limits.maxLength + 1), ...tooWide, ...refused);
}

type OrdinaryTexts = readonly [string, ...(readonly string[])];

/** What people type; the first of each is the simplest, to which failures shrink. */
const ordinaryTexts: Readonly<Record<AlphabetName, OrdinaryTexts>> = {
  id: ['A', 'App', 'Web', 'Ingress', 'Database', 'TheVPC', 'core-network', 'a b', 'x_1', 'Vpc', 'B'],
  'stack-name': ['S', 'Network', 'prod-network', 'MyStack', 'x1'],
  'export-name': ['n', 'prod:vpc-id', 'Network-Vpc', '1'],
  zone: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
  'allocation-id': ['eipalloc-0123456789abcdef0', 'eipalloc-12345678'],
  account: ['123456789012', '000000000001'],
  'endpoint-service': [
    'ssm',
    ...endpointServices.map(({ name }) => name),
    'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0',
  ],
  principal: ['*', '123456789012', 'arn:aws:iam::123456789012:role/Web', 'arn:aws:iam::000000000001:root'],
  action: ['*', 's3:*', 's3:GetObject', 's3:ListBucket', 's3:Put*', 'dynamodb:Query'],
  'resource-arn': ['*', 'arn:aws:s3:::my-bucket', 'arn:aws:s3:::my-bucket/*', 'arn:aws:dynamodb:*:*:table/*'],
  'rule-text': ['n', 'HTTPS from the office', 'db (5432)', 'a/b: c'],
  'group-name': ['n', 'web servers', 'db/primary', 'x_1'],
  'security-group-id': ['sg-01234567', 'sg-0123456789abcdef0', 'sg-fedcba98'],
  'vpc-id': ['vpc-01234567', 'vpc-0123456789abcdef0'],
  'subnet-id': ['subnet-01234567', 'subnet-0123456789abcdef0', 'subnet-fedcba98'],
  'route-table-id': ['rtb-01234567', 'rtb-0123456789abcdef0'],
  'prefix-list-id': ['pl-01234567', 'pl-0123456789abcdef0'],
  'route-target': [
    'tgw-0123456789abcdef0',
    'pcx-0123456789abcdef0',
    'vgw-01234567',
    'eni-0123456789abcdef0',
    'tgw-89abcdef',
  ],
  'route-destination': [
    '10.200.0.0/16',
    '0.0.0.0/0',
    '172.16.0.0/12',
    '192.168.0.0/16',
    'pl-0123456789abcdef0',
    '198.51.100.0/24',
    '2001:db8:200::/40',
    '::/0',
  ],
  'ipv4-address': ['203.0.113.10', '198.51.100.1', '1.2.3.4', '255.255.255.254'],
  'ipv4-cidr': ['192.168.10.0/24', '192.168.20.0/24', '172.16.0.0/12', '0.0.0.0/0', '198.51.100.7/32'],
  'secret-id': [
    'vpn/office',
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:vpn/office-AbCdEf',
    'psk_1+=.@-',
  ],
  'json-key': ['psk', 'tunnel-1', 'key_2.x'],
  'topic-arn': [
    'arn:aws:sns:eu-central-1:123456789012:on-call',
    'arn:aws-cn:sns:cn-north-1:123456789012:Net_Ops',
  ],
  'filter-name': ['architecture', 'tag:Team', 'root-device-type', 'name'],
  'image-id': ['ami-01234567', 'ami-0123456789abcdef0', 'ami-fedcba98'],
  'instance-type': ['t3.micro', 't4g.small', 'm5.large', 'c7g.xlarge', 'r6i.2xlarge', 't3.nano'],
  'engine-version': ['16.6', '8.4.8', '11.4.8', '19', '16.00.4236.2.v1', '7'],
  'database-name': ['orders', 'App', 'x_1', 'billing2'],
  'parameter-name': ['/my/ami', '/golden/linux', 'image.x_1'],
  'certificate-arn': [
    'arn:aws:acm:eu-central-1:123456789012:certificate/0123abcd',
    'arn:aws:acm:us-east-1:123456789012:certificate/4567cdef',
    'arn:aws:iam::123456789012:server-certificate/web',
  ],
  bucket: ['logs', 'flow-logs-123456789012', 'arn:aws:s3:::central.flow-logs', 'arn:aws-cn:s3:::logs'],
  'key-prefix': ['network', 'network/prod/', 'a_b.c', 'x'],
  'delivery-stream-arn': [
    'arn:aws:firehose:eu-central-1:123456789012:deliverystream/flow-logs',
    'arn:aws:firehose:us-east-1:210987654321:deliverystream/all',
  ],
  'role-arn': ['arn:aws:iam::123456789012:role/flow-logs', 'arn:aws:iam::210987654321:role/net/logs'],
  'log-group-name': ['logs', '/vpc/flow-logs', 'network.prod#1'],
  'log-field': ['srcaddr', 'default', 'vpc-id', 'pkt-srcaddr', 'flow-direction', 'reject-reason', 'action'],
  'tag-text': ['n', 'jump host', 'admin/eu@1'],
  'url-path': ['/', '/health', '/api/status?full=1'],
  'ipam-pool-id': ['ipam-pool-0123456789abcdef0', 'ipam-pool-89abcdef'],
  'ipv6-block': ['::/0', '2001:db8::/32', '2001:db8:1::/48', 'fd00::1/128', '1:2:3:4:5:6:7:8/128'],
  line: ['n', 'Core network', 'Für später', 'billing', '日本語', 'a, b; c'],
  prose: ['n', 'Two\nlines', 'Ask the platform team first.'],
};

const spellings: Readonly<Record<AlphabetName, Arbitrary<string>>> = {
  id: characters('AaZz09 _.:/=+@-'),
  'stack-name': characters('AaZz09-'),
  'export-name': characters('AaZz09:-'),
  zone: characters('az09-'),
  'allocation-id': characters('09af'),
  account: characters('0123456789'),
  'endpoint-service': characters('as39.-'),
  principal: characters('*0123arn:ws'),
  action: characters('*s3:GetObject'),
  'resource-arn': characters('*arn:ws3/'),
  'rule-text': characters('aZ09 ._-:/()#,@[]+=&;{}!$*'),
  'group-name': characters('aZ09 ._-:/()#,@[]+=&;{}!$*'),
  'security-group-id': characters('09af'),
  'vpc-id': characters('09af'),
  'subnet-id': characters('09af'),
  'route-table-id': characters('09af'),
  'prefix-list-id': characters('09af'),
  'route-target': characters('tgwpcxeni-09af'),
  'route-destination': characters('0123456789.:/'),
  'ipv4-address': characters('0123456789.'),
  'ipv4-cidr': characters('0123456789./'),
  'secret-id': characters('aZ09/_+=.@-'),
  'json-key': characters('aZ09_.-'),
  'topic-arn': characters('arn:ws09-'),
  'filter-name': characters('aZ09 _.:/=+@-'),
  'image-id': characters('09af'),
  'instance-type': characters('at39.'),
  'engine-version': characters('016.rv-'),
  'database-name': characters('aZ09_'),
  'parameter-name': characters('aZ09_.-/'),
  'certificate-arn': characters('arn:ws09'),
  bucket: characters('az09.-'),
  'key-prefix': characters("aZ09!_.*'()/-"),
  'delivery-stream-arn': characters('arn:ws09'),
  'role-arn': characters('arn:ws09'),
  'log-group-name': characters('aZ09_-/.#'),
  'log-field': characters('az09-'),
  'tag-text': characters('aZ09 _.:/=+-@'),
  'url-path': characters('/aZ09-_.?=&%'),
  'ipam-pool-id': characters('09af-'),
  'ipv6-block': characters('09af:/'),
  line: fc.oneof(
    characters('aZ09 \'"`\\$#{}[]<>&%!|*?,;:-_=+@~^()/'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  prose: fc.oneof(characters('aZ09 \'"\\$#{}|:-\n'), fc.string({ unit: 'grapheme', maxLength: 1 })),
};

function characters(of: string): Arbitrary<string> {
  return fc.constantFrom(...of);
}
