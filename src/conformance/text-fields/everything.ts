import type { Design, Environment } from '../../core/design/design.ts';
import type { Thing } from '../../core/kinds/index.ts';

const alarm = {
  metric: 'tunnel-state',
  comparison: 'less',
  threshold: 1,
  evaluationPeriods: 3,
  alarmName: 'office down',
  topicArn: 'arn:aws:sns:eu-central-1:123456789012:on-call',
} as const;

/** One of everything that a text can be said of. */
export const everything: Design = {
  schemaVersion: 1,
  name: 'everything',
  note: 'note',
  stacks: [
    {
      id: 'stack',
      name: 'Network',
      environment: { type: 'agnostic', zoneCount: 2 },
      tags: [{ key: 'stage', value: 'test' }],
    },
  ],
  things: [
    {
      id: 'vpc',
      kind: 'vpc',
      parent: 'stack',
      label: 'Orders',
      constructId: 'Orders',
      layout: 'own',
      cidr: '10.0.0.0/21',
      tags: [{ key: 'team', value: 'orders' }],
      outputs: [{ of: 'vpc-id', constructId: 'OrdersId' }],
      vpnGateway: true,
      vpnAlarms: [alarm],
    },
    {
      id: 'pooled',
      kind: 'vpc',
      parent: 'stack',
      label: 'Pooled',
      constructId: 'Pooled',
      layout: 'own',
      ipAddresses: 'ipam',
      ipv4IpamPoolId: 'ipam-pool-0123456789abcdef0',
      ipv4NetmaskLength: 20,
    },
    {
      id: 'vpn',
      kind: 'vpn-connection',
      parent: 'vpc',
      label: 'Office',
      constructId: 'Office',
      ip: '203.0.113.10',
      routing: 'static',
      staticRoutes: ['192.168.10.0/24'],
      tunnelOptions: [{ preSharedKeySecret: 'vpn/office', preSharedKeyField: 'psk' }],
      alarms: [{ ...alarm, alarmName: 'tunnel down' }],
      tags: [{ key: 'team', value: 'orders' }],
      outputs: [{ of: 'vpn-id', constructId: 'OfficeVpnId' }],
    },
    {
      id: 'group',
      kind: 'subnet-group',
      parent: 'vpc',
      label: 'Ingress',
      constructId: 'Ingress',
      subnetType: 'public',
      cidrMask: 24,
      routes: [{ destination: '10.200.0.0/16', target: 'tgw-0123456789abcdef0' }],
      tags: [{ key: 'team', value: 'orders' }],
    },
    {
      id: 'flows',
      kind: 'flow-log',
      parent: 'vpc',
      label: 'Flows',
      constructId: 'Flows',
      logGroupName: '/vpc/flows',
      roleArn: 'arn:aws:iam::123456789012:role/flow-logs',
      logFormat: ['default', 'vpc-id', 'reject-reason'],
      tags: [{ key: 'team', value: 'orders' }],
      outputs: [{ of: 'flow-log-id', constructId: 'FlowsId' }],
    },
    {
      id: 'stored',
      kind: 'flow-log',
      parent: 'vpc',
      label: 'Stored',
      constructId: 'Stored',
      destination: 's3',
      bucket: 'central-flow-logs',
      keyPrefix: 'vpc/',
    },
    {
      id: 'streamed',
      kind: 'flow-log',
      parent: 'vpc',
      label: 'Streamed',
      constructId: 'Streamed',
      destination: 'firehose',
      deliveryStreamArn: 'arn:aws:firehose:eu-central-1:123456789012:deliverystream/all',
    },
    {
      id: 'web',
      kind: 'security-group',
      parent: 'vpc',
      label: 'Web',
      constructId: 'Web',
      description: 'web servers',
      securityGroupName: 'web',
      outputs: [{ of: 'security-group-id', constructId: 'WebId' }],
      tags: [{ key: 'team', value: 'orders' }],
    },
    {
      id: 'existing',
      kind: 'imported-security-group',
      parent: 'stack',
      label: 'Existing',
      constructId: 'Existing',
      securityGroupId: 'sg-0fedcba9876543210',
    },
    {
      id: 'core',
      kind: 'existing-vpc',
      parent: 'stack',
      label: 'Core',
      constructId: 'Core',
      way: 'attributes',
      vpcId: 'vpc-0123456789abcdef0',
      vpcName: 'core',
      filterTags: [{ key: 'team', value: 'network' }],
      subnetGroupNameTag: 'tier',
      cidr: '10.99.0.0/16',
      availabilityZones: ['eu-central-1a'],
    },
    {
      id: 'core-data',
      kind: 'existing-subnet-group',
      parent: 'core',
      label: 'Data',
      constructId: 'Data',
      subnetType: 'isolated',
      subnets: [
        {
          zone: 1,
          subnetId: 'subnet-0123456789abcdef0',
          cidr: '10.99.0.0/24',
          routeTableId: 'rtb-0123456789abcdef0',
        },
      ],
    },
    ...machines(),
    {
      id: 'core-host',
      kind: 'instance',
      parent: 'core',
      label: 'Core host',
      constructId: 'CoreHost',
      instanceType: 't3.micro',
      subnetGroup: 'core-data',
    },
    ...behindInstances(),
    ...endpoints(),
    { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
    { id: 'office', kind: 'ip-range', parent: 'stack', label: 'Office', cidr: '203.0.113.0/24' },
    { id: 'office6', kind: 'ipv6-range', parent: 'stack', label: 'Office', cidr: '2001:db8::/32' },
    {
      id: 'list',
      kind: 'prefix-list',
      parent: 'stack',
      label: 'List',
      prefixListId: 'pl-0123456789abcdef0',
    },
    {
      id: 'partner',
      kind: 'foreign-security-group',
      parent: 'stack',
      label: 'Partner',
      securityGroupId: 'sg-0123456789abcdef0',
      ownerAccount: '123456789012',
    },
  ],
  calls: ['existing', 'internet', 'office', 'office6', 'list', 'partner'].map((other) => ({
    id: `from-${other}`,
    verb: 'allowFrom',
    on: 'web',
    other,
    port: 'tcp',
    fromPort: 443,
    description: `from ${other}`,
  })),
  usedRanges: [{ id: 'range', name: 'data centre', cidr: '192.168.0.0/16' }],
  canvas: { positions: {} },
};

/** A VPC whose way out are machines. */
function behindInstances(): readonly Thing[] {
  const group = { kind: 'subnet-group', parent: 'lab', cidrMask: 26 } as const;
  return [
    {
      id: 'lab',
      kind: 'vpc',
      parent: 'stack',
      label: 'Lab',
      constructId: 'Lab',
      layout: 'own',
      cidr: '10.9.0.0/24',
    },
    { ...group, id: 'lab-out', label: 'Out', constructId: 'Out', subnetType: 'public' },
    { ...group, id: 'lab-in', label: 'In', constructId: 'In', subnetType: 'private' },
    {
      id: 'nat',
      kind: 'nat-instances',
      parent: 'lab',
      label: 'Nat',
      constructId: 'Nat',
      instanceType: 't3.nano',
      keyPairName: 'admin',
      regionImages: [{ region: 'eu-central-1', imageId: 'ami-0123456789abcdef0' }],
      tags: [{ key: 'team', value: 'network' }],
    },
  ];
}

/** One for each way to name an image, since each has texts of its own. */
function machines(): readonly Thing[] {
  const lists = {
    regionImages: [{ region: 'eu-central-1', imageId: 'ami-0123456789abcdef0' }],
    imageFilters: [{ name: 'architecture', values: ['x86_64'] }],
  };
  const base = {
    kind: 'instance',
    parent: 'vpc',
    instanceType: 't3.micro',
    keyPairName: 'admin',
    ...lists,
  } as const;
  const tags = [{ key: 'team', value: 'orders' }];
  const named = (name: string) => ({ ...base, id: name.toLowerCase(), label: name, constructId: name, tags });
  return [
    { ...named('Linux'), outputs: [{ of: 'private-ip', constructId: 'LinuxIp' }] },
    { ...named('Windows'), image: 'windows', windowsVersion: 'Windows_Server-2022-English-Full-Base' },
    { ...named('Own'), image: 'generic-linux' },
    {
      ...named('Fleet'),
      kind: 'auto-scaling-group',
      image: 'ssm-parameter',
      parameterName: '/my/fleet',
      outputs: [{ of: 'arn', constructId: 'FleetArn' }],
    },
    {
      id: 'balancer',
      kind: 'load-balancer',
      parent: 'vpc',
      label: 'Balancer',
      constructId: 'Balancer',
      outputs: [{ of: 'dns-name', constructId: 'BalancerName' }],
      tags,
    },
    {
      id: 'listener',
      kind: 'listener',
      parent: 'balancer',
      label: 'Https',
      constructId: 'Https',
      protocol: 'HTTPS',
      certificateArns: ['arn:aws:iam::123456789012:server-certificate/web'],
      targets: ['fleet'],
      targetPort: 8080,
      healthCheckPath: '/health',
    },
    {
      id: 'answer',
      kind: 'listener',
      parent: 'balancer',
      label: 'Answer',
      constructId: 'Answer',
      port: 80,
      action: 'fixed-response',
      messageBody: 'closed',
    },
    {
      id: 'database',
      kind: 'database',
      parent: 'vpc',
      label: 'Database',
      constructId: 'Database',
      engine: 'postgres',
      engineVersion: '16',
      instanceType: 't3.medium',
      databaseName: 'orders',
      outputs: [{ of: 'endpoint-address', constructId: 'DatabaseAddress' }],
      subnetGroup: 'group',
      tags,
    },
    {
      id: 'bastion',
      kind: 'bastion-host',
      parent: 'vpc',
      label: 'Bastion',
      constructId: 'Bastion',
      instanceType: 't4g.nano',
      imageParameter: '/my/bastion',
      instanceName: 'bastion',
      outputs: [{ of: 'instance-id', constructId: 'BastionId' }],
      tags,
    },
    { ...named('Parameter'), image: 'ssm-parameter', parameterName: '/my/ami' },
  ];
}

function endpoints(): readonly Thing[] {
  const tags = [{ key: 'team', value: 'orders' }];
  const policy = [
    {
      principals: ['arn:aws:iam::123456789012:role/Web'],
      actions: ['s3:GetObject'],
      resources: ['arn:aws:s3:::my-bucket/*'],
    },
  ];
  return [
    {
      id: 'keys',
      kind: 'interface-endpoint',
      parent: 'vpc',
      label: 'Keys',
      constructId: 'Keys',
      service: 'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0',
      subnetGroup: 'group',
      policy,
      outputs: [{ of: 'dns-entries', constructId: 'KeysNames' }],
      tags,
    },
    {
      id: 's3',
      kind: 'gateway-endpoint',
      parent: 'vpc',
      label: 'S3',
      constructId: 'S3',
      service: 's3',
      policy,
      outputs: [{ of: 'endpoint-id', constructId: 'S3Id' }],
      tags,
    },
    {
      id: 'tables',
      kind: 'gateway-endpoint',
      parent: 'vpc',
      label: 'Tables',
      constructId: 'Tables',
      service: 'dynamodb',
      inVpcProps: true,
    },
  ];
}

const environments: { readonly [T in Environment['type']]: Environment } = {
  agnostic: { type: 'agnostic', zoneCount: 2 },
  region: { type: 'region', region: 'eu-central-1' },
  account: {
    type: 'account',
    account: '123456789012',
    region: 'eu-central-1',
    zones: ['eu-central-1a', 'eu-central-1b'],
  },
};

/** The same where the stack may go to one kind of environment. */
export function inEnvironment(type: Environment['type']): Design {
  return {
    ...everything,
    stacks: everything.stacks.map((one) => ({ ...one, environment: environments[type] })),
  };
}
