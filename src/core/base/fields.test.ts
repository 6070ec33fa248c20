import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlphabetName, alphabets, type TextLimits, textFault } from './fields.ts';

describe('each alphabet', () => {
  const taken: Readonly<Record<AlphabetName, readonly string[]>> = {
    id: ['Vpc', 'a', 'core-network', 'a/b', 'x_1', '1x', ' a ', 'My VPC', 'a=b@c:d.e+f'],
    'stack-name': ['S', 'prod-network', 'a1', 'A-'],
    'export-name': ['n', '1', 'prod:vpc-id', '-', ':'],
    zone: ['eu-central-1a', 'us-west-2-lax-1a', 'moon-1'],
    'allocation-id': ['eipalloc-01234567', 'eipalloc-0123456789abcdef0'],
    account: ['123456789012', '000000000000'],
    'rule-text': ['n', 'Allow ssh', 'a.b_c-d:e/f(g)#h,@[i]+=&;{j}!$*', ' '],
    'group-name': ['n', 'web servers', 'a/b', 'a-sg-b', 's g'],
    'security-group-id': ['sg-01234567', 'sg-0123456789abcdef0'],
    'vpc-id': ['vpc-01234567', 'vpc-0123456789abcdef0'],
    'subnet-id': ['subnet-01234567', 'subnet-0123456789abcdef0'],
    'route-table-id': ['rtb-01234567', 'rtb-0123456789abcdef0'],
    'prefix-list-id': ['pl-01234567', 'pl-0123456789abcdef0'],
    'route-target': ['tgw-01234567', 'pcx-0123456789abcdef0', 'vgw-01234567', 'eni-01234567'],
    'route-destination': [
      '0.0.0.0/0',
      '10.200.0.0/16',
      '255.255.255.255/32',
      '::/0',
      '2001:db8::/32',
      'pl-01234567',
    ],
    'ipv4-address': ['203.0.113.10', '0.0.0.0', '255.255.255.255'],
    'ipv4-cidr': ['192.168.10.0/24', '0.0.0.0/0', '198.51.100.7/32'],
    'secret-id': [
      'vpn/office',
      'arn:aws:secretsmanager:eu-central-1:123456789012:secret:vpn/office-AbCdEf',
      'a_b+=.@-1',
    ],
    'json-key': ['psk', 'tunnel-1', 'key_2.x'],
    'topic-arn': [
      'arn:aws:sns:eu-central-1:123456789012:on-call',
      'arn:aws-cn:sns:cn-north-1:123456789012:x',
    ],
    'endpoint-service': ['ssm', 'ecr.dkr', 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0', 'm2'],
    principal: [
      '*',
      '123456789012',
      'arn:aws:iam::123456789012:role/a/b',
      'arn:aws-cn:sts::123456789012:assumed-role/a/b',
    ],
    action: ['*', 's3:GetObject', 's3:*', 'execute-api:Invoke'],
    'resource-arn': ['*', 'arn:aws:s3:::my-bucket/*', 'arn:aws:dynamodb:*:123456789012:table/t'],
    'filter-name': ['name', 'tag:Team name', 'block-device-mapping.volume-type'],
    'image-id': ['ami-01234567', 'ami-0123456789abcdef0'],
    'instance-type': ['t3.micro', 'm7g.metal', 'u-6tb1.metal', 'x2iedn.32xlarge', 'c7gn.metal-48xl'],
    'engine-version': ['16', '16.6', '16.00.4236.2.v1', '19.0.0.0.ru-2025-10.rur-2025-10.r1'],
    'database-name': ['orders', 'Orders_1', 'x'],
    'parameter-name': ['/my/ami', 'golden.image_1', 'a-b'],
    'certificate-arn': [
      'arn:aws:acm:eu-central-1:123456789012:certificate/0123abcd-4567',
      'arn:aws-cn:iam::123456789012:server-certificate/web/cert_1',
    ],
    bucket: ['abc', 'flow-logs.prod-1', '1.2.3.4a', 'arn:aws:s3:::abc', 'arn:aws-us-gov:s3:::logs'],
    'key-prefix': ['vpc', 'a/b/', "!_.*'()-", 'AWSLogs2/x', 'myAWSLogs'],
    'delivery-stream-arn': ['arn:aws:firehose:eu-central-1:123456789012:deliverystream/a_b.c-1'],
    'role-arn': [
      'arn:aws:iam::123456789012:role/flow-logs',
      'arn:aws-cn:iam::123456789012:role/a/b/c+=,.@-_',
    ],
    'log-group-name': ['logs', '/vpc/flow.logs', 'a#b', 'aws'],
    'log-field': ['srcaddr', 'az-id', 'default', 'pkt-src-aws-service'],
    'tag-text': ['n', 'jump host 7', 'a_b.c:d/e=f+g-h@i'],
    'url-path': ['/', '/health', '/a?b=c%20d'],
    'ipam-pool-id': ['ipam-pool-0123456789abcdef0', 'ipam-pool-89abcdef'],
    'ipv6-block': [
      '::/0',
      '::1/128',
      '2001:db8::/32',
      '2001:db8:0:0:0:0:0:1/128',
      'fe80::1:2/64',
      '1:2:3:4:5:6::/96',
      '1::8/1',
    ],
    line: [
      'n',
      'Für später',
      '日本語',
      '😀',
      "it's",
      '"',
      '\\',
      '`',
      '{{resolve:ssm:/a}}',
      '${x y}',
      '${}',
      '#{x}',
      '\u202e',
    ],
    prose: ['Two\nlines', '\n', '😀', '${AWS::Region}', 'a\n#{Token[x]}'],
  };

  const refused: Readonly<Record<AlphabetName, readonly string[]>> = {
    id: ['10', '-', ' ', 'ü', 'a,b', 'a\nb', '\na', 'a\n', "it's", '${x}', 'a\u00a0b', '日本語'],
    'stack-name': ['1a', '-a', 'a_b', 'a b', 'ä', 'a\n', '😀'],
    'export-name': ['a b', 'a_b', 'a.b', 'ä', 'a\n'],
    zone: ['EU-central-1a', 'eu_central_1a', 'eu-central-1a\n', 'ü'],
    'allocation-id': [
      'eipalloc-',
      'eipalloc-012345678',
      'eipalloc-0123456G',
      'eipalloc-01234567\n',
      'nonsense',
    ],
    'route-target': ['tgw-', 'igw-01234567', 'TGW-01234567', 'tgw-012345678', 'tgw-01234567\n', '10.0.0.1'],
    'route-destination': [
      '10.0.0.0',
      '10.0.0.0/33',
      '256.0.0.0/8',
      '010.0.0.0/8',
      '::',
      '2001:DB8::/32',
      'pl-1',
      'pl-01234567\n',
    ],
    'endpoint-service': ['SSM', 'ssm.', '.ssm', 'a..b', 'ssm\n', 'a_b', 'ü'],
    principal: ['web', '12345678901', 'arn:aws:s3:::bucket', 'role/a', '*\n', 'arn:aws:iam::1:role/a'],
    action: ['s3', 's3:', 's3:Get?', 's3:Get Object', 's3:*\n', 'ü:*'],
    'resource-arn': ['bucket', 'arn:aws:s3', 'arn:aws:s3:::a b', '*\n', 'arn:aws:s3:::${x}'],
    account: [
      '1',
      '12345678901',
      '1234567890123',
      '12345678901a',
      '123456789012\n',
      '１２３４５６７８９０１２',
    ],
    'rule-text': ['ä', 'a\nb', '"', "it's", 'a?b', 'a|b', 'a<b', '${x}'],
    'group-name': ['sg-1', 'SG-web', ' a', 'a ', 'ä', 'a"b', '${x}'],
    'security-group-id': ['sg-', 'sg-0123456', 'sg-0123456G', 'SG-01234567', 'sg-01234567\n', 'vpc-01234567'],
    'vpc-id': ['vpc-', 'vpc-0123456', 'vpc-0123456G', 'vpc-01234567\n', 'subnet-01234567', '${x}'],
    'subnet-id': ['subnet-', 'subnet-012345678', 'vpc-01234567', 'subnet-01234567\n'],
    'route-table-id': ['rtb-', 'rtb-0123456z', 'subnet-01234567', 'rtb-01234567\n'],
    'prefix-list-id': ['pl-', 'pl-12345', 'pl-0123456g', 'pl-01234567\n', 'sg-01234567'],
    'ipv4-address': ['203.0.113', '203.0.113.256', '203.0.113.010', '203.0.113.10/32', '::1', 'office'],
    'ipv4-cidr': ['192.168.10.0', '192.168.10.0/33', '192.168.010.0/24', '300.0.0.0/8', 'pl-01234567', 'x'],
    'secret-id': ['a b', 'arn:aws:secretsmanager:eu-central-1:123456789012:parameter:x', 'a:b', '{{x}}'],
    'json-key': ['a:b', 'a b', '}}'],
    'topic-arn': [
      'on-call',
      'arn:aws:sns:eu-central-1:12345:on-call',
      'arn:aws:sns:eu-central-1:123456789012:on-call.fifo',
      'arn:aws:sqs:eu-central-1:123456789012:on-call',
    ],
    'filter-name': ['__proto__', '1a', 'ä', 'a\nb', '${x}', ' a'],
    'image-id': ['ami-', 'ami-1234', 'ami-0123456G', 'ami-01234567\n', 'AMI-01234567'],
    'instance-type': ['t3', 't3.', '.micro', 'T3.micro', 't3 micro', 'banana.micro', 't3.micro\n'],
    'engine-version': ['v16', '16 6', '16_6', '.6', '16\n', '16.R1'],
    'database-name': ['1-app', '_x', 'a-b', 'ä', 'a b', 'a\n'],
    'parameter-name': ['a/b', 'a b', 'ä', 'a:b', '/a\n', '${x}'],
    'certificate-arn': [
      'arn:c1',
      'arn:aws:acm:eu-central-1:1:certificate/a',
      'arn:aws:acm::123456789012:certificate/a',
    ],
    bucket: [
      'ab',
      'Logs',
      'a..b',
      'a.-b',
      '1.2.3.4',
      '-abc',
      'abc-',
      'arn:aws:s3:::abc/x',
      'arn:aws:sns:::abc',
    ],
    'key-prefix': ['/a', 'AWSLogs', 'AWSLogs/x', 'a/AWSLogs', 'a/AWSLogs/b', 'a b', 'ä', '${x}'],
    'delivery-stream-arn': ['flow-logs', 'arn:aws:firehose:eu-central-1:123456789012:stream/x'],
    'role-arn': [
      'flow-logs',
      'arn:aws:iam::123456789012:user/x',
      'arn:aws:iam::123456789012:role/',
      'arn:aws:iam::1:role/x',
    ],
    'log-group-name': ['aws/x', 'a b', 'a:b', 'ä'],
    'log-field': ['Srcaddr', '${srcaddr}', '1', 'a_b', 'srcaddr dstaddr'],
    'tag-text': ['a, b', 'a;b', '(a)', 'ä', '\n'],
    'url-path': ['health', '/a b', '/ä', '/a\n', '/${x}'],
    'ipam-pool-id': [
      'ipam-pool-',
      'ipam-pool-0123',
      'ipam-pool-0123456789ABCDEF0',
      'pool-89abcdef',
      ' ipam-pool-89abcdef',
    ],
    'ipv6-block': [
      ...['::', '::/129', '2001:DB8::/32', '1::2::3/64', '1:2:3:4:5:6:7:8:9/64', '1:2:3:4:5:6:7/64', ':::/0'],
      ...['12345::/16', '::g/16', '10.0.0.0/8', '::ffff:10.0.0.0/104', '::/0\n', '::/00', '/0'],
    ],
    line: [
      ...['a\nb', 'a\rb', '\t', '\0', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\ud800', '\udc00a'],
      ...['${Token[x]}', '#{Token[x]}', 'a ${Token[TOKEN.42]} b', '${Token['],
      ...['${x}', 'a ${AWS::Region} b', '${Vpc.Arn}'],
    ],
    prose: ['a\rb', '\t', '\0', '\u0085', '\u2028', '\ufeff', '\ud800'],
  };

  const names = Object.keys(alphabets) as readonly AlphabetName[];

  test.each(names.flatMap((name) => taken[name].map((text) => [name, text] as const)))(
    '%s takes %j',
    (alphabet, text) => {
      expect(textFault(text, { alphabet, minLength: 1, maxLength: 100 })).toBeUndefined();
    },
  );

  test.each(names.flatMap((name) => refused[name].map((text) => [name, text] as const)))(
    '%s refuses %j',
    (alphabet, text) => {
      expect(textFault(text, { alphabet, minLength: 1, maxLength: 100 })).toEqual({
        fault: 'alphabet',
        allowed: alphabets[alphabet].allowed,
      });
    },
  );

  test.each(names)('%s has a pattern that keeps no state and is quick on any text', (name) => {
    const { pattern } = alphabets[name];
    expect(pattern.global || pattern.sticky).toBe(false);
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), ' '.repeat(100_000), `${'a'.repeat(100_000)}\0`])
      pattern.test(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('what an id may hold, AWS takes in the value of a tag: the Name tag is a path of ids', () => {
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
  const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  for (let code = 0; code < 0x250; code += 1) {
    const text = `a${String.fromCharCode(code)}`;
    if (alphabets.id.pattern.test(text)) expect(text).toMatch(tagValue);
  }
});

describe('lengths', () => {
  const limits: TextLimits = { alphabet: 'line', minLength: 2, maxLength: 4 };

  test.each(['ab', 'abc', 'abcd', '😀', '😀😀'])('%s has a right length', (text) => {
    expect(textFault(text, limits)).toBeUndefined();
  });

  test.each([
    ['', { fault: 'too-short', length: 0, limit: 2 }],
    ['a', { fault: 'too-short', length: 1, limit: 2 }],
    ['abcde', { fault: 'too-long', length: 5, limit: 4 }],
    ['😀😀a', { fault: 'too-long', length: 5, limit: 4 }],
    ['\0\0\0\0\0', { fault: 'too-long', length: 5, limit: 4 }],
  ])('%j has not', (text, fault) => {
    expect(textFault(text, limits)).toEqual(fault);
  });

  test('an empty text is no fault of the alphabet where it may be empty', () => {
    expect(textFault('', { alphabet: 'account', minLength: 0, maxLength: 12 })).toBeUndefined();
  });

  test.each([
    ['aaaaaa', 6],
    ['éééé', 8],
    ['日本語', 9],
    ['😀😀', 8],
  ])('%s takes %d bytes', (text, bytes) => {
    const atMost = (maxBytes: number) => textFault(text, { ...limits, maxLength: 10, maxBytes });
    expect(atMost(bytes)).toBeUndefined();
    expect(atMost(bytes - 1)).toEqual({ fault: 'too-long', length: bytes, limit: bytes - 1 });
  });

  test('law: bytes are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const bytes = new TextEncoder().encode(text).length;
        const free: TextLimits = { alphabet: 'line', minLength: 0, maxLength: 1000 };
        const isLine = textFault(text, free) === undefined;
        fc.pre(isLine);
        expect(textFault(text, { ...free, maxBytes: bytes })).toBeUndefined();
        if (bytes > 0) expect(textFault(text, { ...free, maxBytes: bytes - 1 })).toBeDefined();
      }),
    );
  });
});
