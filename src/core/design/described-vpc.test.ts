import { describe, expect, test } from 'vitest';
import { readDescribedVpcs } from './described-vpc.ts';

const vpcs = {
  Vpcs: [
    {
      VpcId: 'vpc-0123456789abcdef0',
      CidrBlock: '10.20.0.0/16',
      IsDefault: false,
      Tags: [{ Key: 'Name', Value: 'core' }],
    },
  ],
};

interface SubnetFields {
  readonly [field: string]: unknown;
}

const subnet = (number: number, zone: string, fields: SubnetFields = {}) => ({
  SubnetId: `subnet-0000000${number}`,
  VpcId: 'vpc-0123456789abcdef0',
  AvailabilityZone: zone,
  CidrBlock: `10.20.${number}.0/24`,
  MapPublicIpOnLaunch: false,
  ...fields,
});

const routeTable = (id: string, associations: readonly object[], routes: readonly object[]) => ({
  RouteTableId: id,
  VpcId: 'vpc-0123456789abcdef0',
  Associations: associations,
  Routes: [{ DestinationCidrBlock: '10.20.0.0/16', GatewayId: 'local' }, ...routes],
});

const INTERNET = '0.0.0.0/0';

/** Each document as the command line prints it, one behind the other. */
function pasted(...documents: readonly unknown[]): string {
  return documents.map((one) => JSON.stringify(one, undefined, 4)).join('\n');
}

function readOne(...documents: readonly unknown[]) {
  const read = readDescribedVpcs(pasted(...documents));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const [vpc] = read.vpcs;
  if (!vpc || read.vpcs.length > 1) throw new Error(`${read.vpcs.length} VPCs`);
  return vpc;
}

function problems(text: string): readonly string[] {
  const read = readDescribedVpcs(text);
  return read.ok ? [] : read.problems;
}

describe('what the AWS command line says', () => {
  test('is read from documents one behind the other, as the CDK decides types', () => {
    const vpc = readOne(
      vpcs,
      {
        Subnets: [
          subnet(1, 'eu-central-1b'),
          subnet(2, 'eu-central-1a'),
          subnet(3, 'eu-central-1a'),
          subnet(4, 'eu-central-1a', { MapPublicIpOnLaunch: true }),
          subnet(5, 'eu-central-1c'),
          subnet(6, 'eu-central-1c'),
        ],
      },
      {
        RouteTables: [
          routeTable('rtb-00000000', [{ Main: true }], []),
          routeTable(
            'rtb-00000001',
            [{ Main: false, SubnetId: 'subnet-00000001' }, { SubnetId: 'subnet-00000002' }],
            [{ DestinationCidrBlock: '52.0.0.0/8', GatewayId: 'igw-0123' }],
          ),
          routeTable(
            'rtb-00000003',
            [{ SubnetId: 'subnet-00000003' }],
            [{ DestinationCidrBlock: INTERNET, NatGatewayId: 'nat-0123' }],
          ),
          routeTable(
            'rtb-00000005',
            [{ SubnetId: 'subnet-00000005' }],
            [{ DestinationCidrBlock: INTERNET, TransitGatewayId: 'tgw-0123' }],
          ),
        ],
      },
    );
    expect(vpc).toEqual({
      vpcId: 'vpc-0123456789abcdef0',
      name: 'core',
      cidr: '10.20.0.0/16',
      zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
      remarks: [],
      groups: [
        {
          name: 'Public',
          type: 'public',
          because: 'route to an internet gateway; assigns public addresses',
          subnets: [
            { ...read(2), zone: 'eu-central-1a', routeTableId: 'rtb-00000001' },
            { ...read(4), zone: 'eu-central-1a', routeTableId: 'rtb-00000000' },
            { ...read(1), zone: 'eu-central-1b', routeTableId: 'rtb-00000001' },
          ],
        },
        {
          name: 'Private',
          type: 'private',
          because: 'default route to a NAT gateway; default route to a transit gateway',
          subnets: [
            { ...read(3), zone: 'eu-central-1a', routeTableId: 'rtb-00000003' },
            { ...read(5), zone: 'eu-central-1c', routeTableId: 'rtb-00000005' },
          ],
        },
        {
          name: 'Isolated',
          type: 'isolated',
          because: 'no default route',
          subnets: [{ ...read(6), zone: 'eu-central-1c', routeTableId: 'rtb-00000000' }],
        },
      ],
    });
    function read(number: number) {
      return { subnetId: `subnet-0000000${number}`, cidr: `10.20.${number}.0/24` };
    }
  });

  test('is believed in its tags, whatever the routes say', () => {
    const tags = [
      { Key: 'aws-cdk:subnet-name', Value: 'Application' },
      { Key: 'aws-cdk:subnet-type', Value: 'Private' },
    ];
    const vpc = readOne({
      ...vpcs,
      Subnets: [subnet(1, 'eu-central-1a', { Tags: tags, MapPublicIpOnLaunch: true })],
    });
    expect(vpc.groups).toMatchObject([
      { name: 'Application', type: 'private', because: 'tag aws-cdk:subnet-type' },
    ]);
  });

  test('may lack route tables, which is said', () => {
    const vpc = readOne(vpcs, { Subnets: [subnet(1, 'eu-central-1a')] });
    expect(vpc.groups).toMatchObject([{ type: 'isolated', because: 'no route table known' }]);
    expect(vpc.groups[0]?.subnets[0]).not.toHaveProperty('routeTableId');
    expect(vpc.remarks).toEqual([
      'No route tables were pasted, so 1 subnet without a tag count as isolated.',
    ]);
  });

  test('may hold a subnet twice, which counts once', () => {
    const vpc = readOne(vpcs, { Subnets: [subnet(1, 'eu-central-1a'), subnet(1, 'eu-central-1a')] });
    expect(vpc.groups.flatMap(({ subnets }) => subnets)).toHaveLength(1);
    expect(vpc.remarks).toContain('1 subnet stood there twice and was read once.');
  });

  test('may hold subnets without IPv4 addresses, which are left out', () => {
    const vpc = readOne(vpcs, { Subnets: [subnet(1, 'eu-central-1a', { CidrBlock: undefined })] });
    expect(vpc.groups).toEqual([]);
    expect(vpc.remarks).toContain('1 subnet without an IPv4 CIDR is left out.');
  });

  test('may name groups as no code can', () => {
    const tags = [{ Key: 'aws-cdk:subnet-name', Value: 'Für später' }];
    const vpc = readOne(vpcs, { Subnets: [subnet(1, 'eu-central-1a', { Tags: tags })] });
    expect(vpc.groups[0]?.name).toBe('F-r sp-ter');
    expect(vpc.remarks).toContain(
      'The group name “Für später” can’t be written in code; another one is taken.',
    );
  });

  test('may be of several VPCs', () => {
    const second = { VpcId: 'vpc-11111111', CidrBlock: '172.31.0.0/16', IsDefault: true };
    const read = readDescribedVpcs(pasted({ Vpcs: [...vpcs.Vpcs, second] }, { Subnets: [] }));
    expect(read.ok && read.vpcs.map(({ vpcId }) => vpcId)).toEqual(['vpc-0123456789abcdef0', 'vpc-11111111']);
  });

  test('needs the VPC of its subnets', () => {
    expect(problems(pasted({ Subnets: [subnet(1, 'eu-central-1a')] }))).toEqual([
      'Vpcs has no vpc-0123456789abcdef0, in which subnet-00000001 is; expected the output of aws ec2 describe-vpcs as well',
    ]);
  });
});

describe('a cdk.context.json', () => {
  const answer = {
    vpcId: 'vpc-0123456789abcdef0',
    vpcCidrBlock: '10.20.0.0/16',
    availabilityZones: [],
    subnetGroups: [
      {
        name: 'Web',
        type: 'Public',
        subnets: [
          {
            subnetId: 'subnet-00000001',
            cidr: '10.20.1.0/24',
            availabilityZone: 'eu-central-1b',
            routeTableId: 'rtb-00000001',
          },
        ],
      },
    ],
  };

  test('is read with what was asked', () => {
    const key =
      'vpc-provider:account=123456789012:filter.isDefault=false:filter.tag:Name=core:filter.tag:team=a$:b:region=eu-central-1:returnAsymmetricSubnets=true';
    const read = readDescribedVpcs(
      pasted({ 'availability-zones:account=1:region=x': ['x1'], [key]: answer }),
    );
    expect(read).toEqual({
      ok: true,
      vpcs: [
        {
          vpcId: 'vpc-0123456789abcdef0',
          name: 'core',
          cidr: '10.20.0.0/16',
          zones: ['eu-central-1b'],
          groups: [
            {
              name: 'Web',
              type: 'public',
              because: 'as the look-up has it',
              subnets: [
                {
                  subnetId: 'subnet-00000001',
                  cidr: '10.20.1.0/24',
                  zone: 'eu-central-1b',
                  routeTableId: 'rtb-00000001',
                },
              ],
            },
          ],
          asked: { byId: false, name: 'core', isDefault: false, tags: [{ key: 'team', value: 'a:b' }] },
          remarks: [],
        },
      ],
    });
  });

  test('is refused where an answer has another form, with the path', () => {
    const odd = { ...answer, subnetGroups: [{ ...answer.subnetGroups[0], type: 'public', subnets: [7] }] };
    expect(problems(pasted({ 'vpc-provider:a': odd }))).toEqual([
      '["vpc-provider:a"].subnetGroups[0].type is "public"; expected Public, Private or Isolated',
      '["vpc-provider:a"].subnetGroups[0].subnets[0] is 7; expected an object',
    ]);
  });
});

describe('anything else', () => {
  test.each([
    ['nothing', '  \n', /^there is nothing; expected the JSON output of aws ec2 describe-vpcs/],
    ['a table', 'VPCS  10.0.0.0/16', /^line 1.*expected a value.*expected JSON, as with --output json$/],
    ['a text that is cut off', '{ "Vpcs": [ { "VpcId": "vpc-01', /expected JSON, as with --output json$/],
    ['a list', '[1, 2]', /^the document is a list; expected the JSON output/],
    ['another document', '{ "Buckets": [] }', /^the document is an object; expected the JSON output/],
    ['no list of VPCs', '{ "Vpcs": 7 }', /^Vpcs is 7; expected a list$/],
    [
      'a wrong ID',
      '{ "Vpcs": [ { "VpcId": "i-1", "CidrBlock": "10.0.0.0/16" } ] }',
      /^Vpcs\[0\]\.VpcId is "i-1"; expected a VPC ID/,
    ],
    [
      'a wrong CIDR',
      '{ "Vpcs": [ { "VpcId": "vpc-01234567", "CidrBlock": 5 } ] }',
      /^Vpcs\[0\]\.CidrBlock is 5; expected an IPv4 CIDR/,
    ],
    [
      'a wrong second document',
      '{ "Vpcs": [] }\n{ "Subnets": { } }',
      /^document 2: Subnets is an object; expected a list$/,
    ],
    ['null', 'null', /^the document is null; expected/],
    ['empty lists', '{ "Vpcs": [] }', /^no VPC is in it; expected/],
  ])('%s', (_, text, says) => {
    expect(problems(text)[0]).toMatch(says);
  });

  test.each([
    ['10,000 levels deep', '['.repeat(10_000)],
    ['10,000 objects deep', '{"a":'.repeat(10_000)],
    ['ten million characters of a text', `"${'x'.repeat(10_000_000)}`],
    ['ten million brackets', '[]'.repeat(5_000_000)],
    ['a long list of wrong subnets', `{"Subnets":[${'{"SubnetId":1},'.repeat(300_000)}{}]}`],
    ['more than is read', `${' '.repeat(20_000_001)}x`],
  ])('is refused in under a second: %s', (_, text) => {
    const start = performance.now();
    const found = problems(text);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(5);
    for (const one of found) expect(one.length).toBeLessThan(400);
  });
});
