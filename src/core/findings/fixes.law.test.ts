import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editGroup,
  editStack,
  editVpc,
  replaceThing,
  writtenGroups,
} from '../../conformance/random/edits.ts';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { type Finding, type FindingCode, isError } from '../base/finding.ts';
import { existingGroup, found as findingsOf, ipRange, ipv6Range } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, vpcsOf } from '../design/queries.ts';
import type {
  Call,
  Database,
  ImportedSecurityGroup,
  Instance,
  Listener,
  Output,
  SecurityGroup,
  SubnetGroup,
  Thing,
  Vpc,
} from '../kinds/index.ts';
import { entries } from './entries.ts';
import { fixesFor } from './fixes.ts';

type Fault = (design: Design, choice: number) => Design;

/** A connection, of the security group `Web` unless it says otherwise. */
type SaidCall = Omit<Call, 'id' | 'on'> & { readonly on?: string };

/** Connections of a security group in one of the VPCs, in place of all others. */
function wired(
  calls: (choice: number) => readonly SaidCall[],
  fields: (choice: number) => Partial<SecurityGroup> = () => ({}),
  beside: (choice: number) => readonly (readonly Thing[])[] = () => [],
): Fault {
  return (design, choice) => {
    const all = vpcsOf(design);
    const vpc = all[choice % all.length];
    if (!vpc) return design;
    const web: Thing = {
      id: 'web-group',
      kind: 'security-group',
      parent: vpc.id,
      label: 'Web',
      constructId: 'WebGroup',
      ...fields(choice),
    };
    const others = beside(choice)
      .flat()
      .map((thing): Thing => ({ ...thing, parent: vpc.parent }));
    return {
      ...design,
      things: [...design.things, web, ...others],
      calls: calls(choice).map((call, index) => ({ id: `faulty-call-${index}`, on: web.id, ...call })),
    };
  };
}

function called(call: (choice: number) => SaidCall): Fault {
  return wired((choice) => [call(choice)]);
}

/** Rules for the ports of an existing group, in and out. */
function existing(fields: Partial<ImportedSecurityGroup>): Fault {
  return wired(
    (choice) => [
      {
        on: 'legacy',
        verb: choice % 2 === 0 ? 'allowTo' : 'addEgressRule',
        other: 'web-group',
        port: 'allTcp',
      },
    ],
    () => ({}),
    () => [existingGroup('Legacy', { constructId: 'FaultyLegacy', ...fields })],
  );
}

/** A machine in one of the VPCs. */
function placed(fields: (choice: number, group: string) => Partial<Instance>): Fault {
  return standing('instance', fields);
}

/** Something that stands in subnets of one of the VPCs. */
function standing(
  kind: 'instance' | 'auto-scaling-group' | 'load-balancer' | 'database',
  fields: (choice: number, group: string) => object,
): Fault {
  return (design, choice) => {
    const all = vpcsOf(design);
    const vpc = all[choice % all.length];
    if (!vpc) return design;
    const machine = {
      id: 'faulty-machine',
      kind,
      parent: vpc.id,
      label: 'Faulty',
      constructId: 'FaultyMachine',
      instanceType: 't3.micro',
      ...fields(choice, groupsOf(design, vpc)[0]?.id ?? ''),
    };
    // The fields are those of the kind.
    return { ...design, things: [...design.things, machine as Thing] };
  };
}

/** A database in one of the VPCs, of which every group is of this type. */
function storing(
  fields: (choice: number, group: string) => Partial<Database>,
  subnetType: SubnetGroup['subnetType'] = 'isolated',
): Fault {
  return (design, choice) =>
    standing('database', (_, group) => ({
      engine: 'postgres',
      engineVersion: '16',
      instanceType: 'm5.large',
      ...fields(choice, group),
    }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType })),
      choice,
    );
}

/** A load balancer with a listener in one of the VPCs. */
function listening(fields: (choice: number) => Partial<Listener>): Fault {
  return (design, choice) => {
    const placed = standing('load-balancer', () => ({}))(design, choice);
    const listener: Thing = {
      id: 'faulty-listener',
      kind: 'listener',
      parent: 'faulty-machine',
      label: 'Http',
      constructId: 'Http',
      ...fields(choice),
    };
    return { ...placed, things: [...placed.things, listener] };
  };
}

/** How each finding that has fixes is brought about; the number chooses among the ways. */
const faults: { readonly [C in FindingCode]?: Fault } = {
  'design/dangling': vpcs(() => ({ natSubnetGroup: 'gone', natGateways: 0 })),
  'field/too-short': vpcs(() => ({ vpcName: '' })),
  'field/out-of-range': (design, choice) =>
    choice % 2 === 0
      ? editStack(design, (stack) => ({ ...stack, environment: { type: 'agnostic', zoneCount: 7 + choice } }))
      : editVpc(design, choice, (vpc) => ({ ...vpc, natGateways: 7 + choice })),
  'vpc/host-bits': vpcs((choice) => ({ cidr: `10.${choice % 256}.1.7/${16 + (choice % 9)}` })),
  'vpc/size': vpcs((choice) => ({ cidr: `10.0.0.0/${pick(choice, [8, 12, 15, 29, 30, 32])}` })),
  'vpc/unusable-range': vpcs((choice) => ({
    cidr: `${pick(choice, ['0.0', '127.1', '169.254', '224.0', '250.9'])}.0.0/16`,
  })),
  'vpc/public-range': vpcs((choice) => ({ cidr: `52.${choice % 256}.0.0/${16 + (choice % 4)}` })),
  'vpc/docker-range': vpcs((choice) => ({ cidr: `172.17.0.0/${16 + (choice % 4)}` })),
  'vpc/overlaps': (design, choice) =>
    editVpc(
      editVpc(design, choice, (vpc) => ({ ...vpc, cidr: '10.0.0.0/16' })),
      choice + 1,
      (vpc) => ({ ...vpc, cidr: '10.0.0.0/16' }),
    ),
  'vpc/overlaps-range': (design, choice) => ({
    ...editVpc(design, choice, (vpc) => ({ ...vpc, cidr: '10.1.0.0/16' })),
    usedRanges: [{ id: 'office', name: 'Office', cidr: '10.0.0.0/12' }],
  }),
  'vpc/no-subnets': (design, choice) => {
    const groups = new Set(writtenGroups(design).filter((group) => isOf(group, design, choice)));
    return { ...design, things: design.things.filter((thing) => !groups.has(thing as SubnetGroup)) };
  },
  'range/host-bits': (design, choice) => ({
    ...design,
    usedRanges: [{ id: 'office', name: 'Office', cidr: `172.20.1.${(choice % 250) + 1}/20` }],
  }),
  'range/twice': (design, choice) => ({
    ...design,
    usedRanges: ['office', 'berlin'].map((id) => ({ id, name: id, cidr: `172.20.0.0/${16 + (choice % 9)}` })),
  }),
  'zones/both': vpcs(() => ({ maxAzs: 2, availabilityZones: ['us-east-1a', 'us-east-1b'] })),
  'zones/none': named(() => []),
  'zones/not-in-stack': (design, choice) =>
    editStack(named(() => ['eu-central-1a', 'eu-central-1c'])(design, choice), (stack) => ({
      ...stack,
      environment: account('eu-central-1a', 'eu-central-1b'),
    })),
  'zones/wrong-region': (design, choice) =>
    editStack(named(() => ['eu-central-1a', 'us-east-1b'])(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1' },
    })),
  'zones/unknown': (design, choice) =>
    editStack(named(() => ['eu-central-1z'])(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1' },
    })),
  'zones/beyond-region': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 4 + (choice % 3) }))(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1', zoneCount: 6 },
    })),
  'zones/twice': named(() => ['us-east-1a', 'us-east-1b', 'us-east-1a']),
  'zones/fewer-than-asked': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 3 }))(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'agnostic' },
    })),
  'group/does-not-fit': groups((choice) => ({ cidrMask: 16 + (choice % 6) })),
  'group/share-does-not-fit': (design, choice) =>
    editGroup(
      vpcs(() => ({ cidr: '10.0.0.0/28' }))(design, choice),
      choice,
      ({ cidrMask: _, ...group }) => group,
    ),
  'group/mask-out-of-range': groups((choice) => ({ cidrMask: pick(choice, [8, 15, 29, 32]) })),
  'group/duplicate-name': (design, choice) => {
    const all = writtenGroups(design);
    const group = all[choice % all.length];
    return group
      ? replaceThing(design, group, group, { ...group, id: `${group.id}-twin`, reserved: true })
      : design;
  },
  'group/public-ip-not-public': groups((choice) => ({
    mapPublicIpOnLaunch: choice % 2 === 0,
    subnetType: choice % 3 === 0 ? 'isolated' : 'private',
  })),
  'nat/no-public-subnets': (design, choice) =>
    vpcs(() => ({ natGateways: 1 }))(
      everyGroup(design, (group) => ({ ...group, subnetType: choice % 2 === 0 ? 'private' : 'isolated' })),
      choice,
    ),
  'nat/group-not-public': (design, choice) => {
    const all = writtenGroups(design);
    const group = all[choice % all.length];
    if (!group) return design;
    const { reserved: _, ...rest } = withoutPublicIp(group);
    const isolated: SubnetGroup = { ...rest, subnetType: 'isolated' };
    const other: SubnetGroup = { ...rest, id: 'out', constructId: 'Out', subnetType: 'public' };
    return vpcs(() => ({ natSubnetGroup: group.id, natGateways: 1, createInternetGateway: true }))(
      replaceThing(design, group, isolated, other),
      indexOfVpc(design, group.parent),
    );
  },
  'nat/group-without-subnets': vpcs(() => ({ natSubnetGroup: 'gone', natGateways: 1 })),
  'nat/too-few-allocations': vpcs((choice) => ({
    natEipAllocationIds: choice % 2 === 0 ? [] : ['eipalloc-12345678'],
    natGateways: 3,
  })),
  'nat/allocation-twice': vpcs(() => ({
    natEipAllocationIds: Array(6).fill('eipalloc-12345678'),
    natGateways: 3,
  })),
  'nat/none-for-private': (design, choice) =>
    vpcs(() => (choice % 2 === 0 ? { natGateways: 0 } : { createInternetGateway: false }))(
      everyGroup(design, (group, index) => ({
        ...group,
        subnetType: index % 2 === choice % 2 ? 'private' : 'public',
      })),
      choice,
    ),
  'nat/one-for-many-zones': vpcs(() => ({ natGateways: 1 })),
  'dns/hostnames-without-support': vpcs(() => ({ enableDnsSupport: false, enableDnsHostnames: true })),
  'connection/no-other-end': called((choice) => ({
    verb: pick(choice, ['allowTo', 'allowFrom', 'addIngressRule']),
    port: 'allTcp',
    ...(choice % 2 === 0 ? { other: 'gone' } : {}),
  })),
  'connection/protocol-by-form': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: 'protocol',
    protocol: pick(choice, [1, 6, 17, 58]),
  })),
  'connection/port-range': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: pick(choice, ['tcpRange', 'udpRange']),
    fromPort: 1 + choice,
    toPort: choice,
  })),
  'connection/open-to-anyone': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: pick(choice, ['allTcp', 'allTraffic', 'tcpRange']),
    fromPort: choice % 22,
    toPort: 22 + choice,
  })),
  'connection/covered': wired((choice) => [
    { verb: 'allowFromAnyIpv4', port: pick(choice, ['allTcp', 'allTraffic']) },
    { verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: choice },
  ]),
  'connection/same-rule': wired(
    (choice) =>
      ['office', 'desk'].map((other) => ({ verb: 'allowFrom', other, port: 'tcp', fromPort: choice })),
    (choice) => ({ disableInlineRules: choice % 2 === 0 }),
    () => [ipRange('Office', '10.1.0.0/16'), ipRange('Desk', '10.1.7.7/16')],
  ),
  'connection/port-lost': (design, choice) => {
    const shared = { securityGroups: ['web-group'], subnetType: 'isolated' } as const;
    const store =
      (id: string, fields: Partial<Database>): Fault =>
      (of) =>
        storing(() => ({ ...shared, id, constructId: `Faulty${id}`, ...fields }))(of, choice);
    const mysql = { engine: 'mysql', engineVersion: '8.4.8' } as const;
    const both = store('two', mysql)(store('one', {})(design, choice), choice);
    const verb = pick<SaidCall['verb']>(choice, ['allowDefaultPortFrom', 'allowDefaultPortFromAnyIpv4']);
    return wired(
      () => ['one', 'two'].map((on) => ({ on, verb, other: 'faulty-client' })),
      undefined,
      () => [ipRange('Faulty-client', '10.1.0.0/16')],
    )(both, choice);
  },
  'connection/twice': wired((choice) =>
    ['first', 'second'].map((description) => ({
      verb: pick(choice, ['allowFromAnyIpv4', 'allowInternally']),
      port: 'allTcp',
      description,
    })),
  ),
  'connection/does-nothing': wired(
    (choice) => [{ verb: 'allowToAnyIpv4', port: pick(choice, ['allTcp', 'allTraffic']) }],
    (choice) => (choice % 3 === 0 ? { allowAllOutbound: true } : {}),
  ),
  'connection/no-way': (design, choice) => {
    const placed = standing(pick(choice, ['instance', 'load-balancer']), () => ({}))(design, choice);
    const call = {
      id: 'faulty-call',
      on: 'faulty-machine',
      verb: 'allowFromAnyIpv4',
      port: 'allTcp',
    } as const;
    return { ...placed, calls: [call] };
  },
  'connection/to-itself': wired(
    (choice) => [{ verb: pick(choice, ['allowTo', 'allowFrom']), other: 'web-group', port: 'allTcp' }],
    () => ({ allowAllOutbound: false }),
  ),
  'security-group/name-twice': (design, choice) => {
    const named = (id: string) =>
      wired(
        () => [],
        () => ({ id, constructId: id, securityGroupName: choice % 2 === 0 ? 'same' : id.slice(0, 4) }),
      );
    return named('SAMEtwo')(named('sameone')(design, choice), choice);
  },
  'security-group/takes-no-rules': existing({ mutable: false }),
  'security-group/outbound-assumed': existing({}),
  'security-group/loses-all-outbound': existing({ allowAllOutbound: false }),
  'ip-range/host-bits': wired(
    () => [],
    () => ({}),
    (choice) => [
      choice % 2 === 0
        ? ipRange('Desk', `10.1.7.${choice % 256}/${16 + (choice % 8)}`)
        : ipv6Range('Desk', `2001:db8::${1 + choice}/${32 + (choice % 64)}`),
    ],
  ),
  'selection/both': placed((choice, group) => ({
    subnetGroup: group,
    subnetType: pick(choice, ['public', 'private', 'isolated']),
  })),
  'selection/no-such-group': placed(() => ({ subnetGroup: 'gone' })),
  'selection/no-such-type': (design, choice) =>
    placed(() => ({ subnetType: 'isolated' }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'public' })),
      choice,
    ),
  'selection/no-such-zone': placed((choice) => ({ zones: [7 + choice] })),
  'machine/public-address': (design, choice) =>
    placed(() => ({ associatePublicIpAddress: true }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'machine/unknown-type': placed((choice) => ({ instanceType: pick(choice, ['t3.mikro', 'm55.large']) })),
  'machine/wrong-architecture': placed((choice) =>
    choice % 2 === 0 ? { cpuType: 'arm64' } : { instanceType: 't4g.micro' },
  ),
  'database/no-private-subnets': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 2 }))(storing(() => ({}))(design, choice), choice), (stack) => ({
      ...stack,
      environment: { type: 'agnostic', zoneCount: 3 },
    })),
  'database/one-zone': storing(() => ({ zones: [1], subnetType: 'isolated' })),
  'database/unknown-version': storing((choice) => ({ engineVersion: `16.${90 + choice}` })),
  'database/wrong-class': storing((choice) => ({
    engine: pick(choice, ['oracle-se2', 'oracle-ee-cdb']),
    engineVersion: '19',
    instanceType: pick(choice, ['t4g.micro', 'm7g.large', 't3.gigantic']),
  })),
  'database/no-standby': storing(() => ({
    engine: 'sqlserver-ex',
    engineVersion: '16.00.4236.2.v1',
    instanceType: 't3.micro',
    multiAz: true,
  })),
  'database/name-not-taken': storing((choice) => ({
    engine: pick(choice, ['sqlserver-se', 'sqlserver-web']),
    databaseName: 'orders',
  })),
  'database/name-too-long': storing((choice) => ({ databaseName: `x${'y'.repeat(63 + choice)}` })),
  'database/name-reserved': storing((choice) => ({ databaseName: pick(choice, ['rdsadmin', 'template1']) })),
  'database/not-encrypted': storing((choice) => (choice % 2 === 0 ? { storageEncrypted: false } : {})),
  'database/public': (design, choice) =>
    vpcs(() => ({ enableDnsHostnames: true, enableDnsSupport: true, createInternetGateway: true }))(
      storing(
        () => (choice % 2 === 0 ? { publiclyAccessible: true, zones: [1, 2] } : { subnetType: 'public' }),
        'public',
      )(design, choice),
      choice,
    ),
  'database/not-reachable': (design, choice) => {
    const all = vpcsOf(design);
    const vpc = all[choice % all.length];
    if (!vpc) return design;
    const added: Thing = {
      id: 'out',
      kind: 'subnet-group',
      parent: vpc.id,
      label: 'Out',
      constructId: 'Out',
      subnetType: 'public',
    };
    const stored = storing((_, group) => ({ subnetGroup: group, publiclyAccessible: true }))(design, choice);
    return vpcs(() => ({ enableDnsHostnames: true, enableDnsSupport: true, createInternetGateway: true }))(
      { ...stored, things: [...stored.things, added] },
      choice,
    );
  },
  'database/no-host-names': (design, choice) =>
    vpcs(() => ({ enableDnsHostnames: false, createInternetGateway: true }))(
      storing(() => ({ subnetType: 'public' }), 'public')(design, choice),
      choice,
    ),
  'database/no-internet-gateway': storing(() => ({ subnetType: 'isolated', publiclyAccessible: true })),
  'scaling/sizes': standing('auto-scaling-group', (choice) => ({ minCapacity: 3 + choice, maxCapacity: 2 })),
  'scaling/desired': standing('auto-scaling-group', (choice) => ({
    maxCapacity: 2,
    desiredCapacity: 3 + choice,
  })),
  'listener/no-protocol': listening(() => ({ port: 81, targetPort: 80 })),
  'listener/no-certificate': listening(() => ({ port: 443, targetPort: 80 })),
  'listener/redirect-loop': listening(() => ({ port: 80, action: 'redirect' })),
  'listener/target-port': listening((choice) => ({
    port: 80,
    ...(choice % 2 === 0 ? { targetPort: 81 } : {}),
  })),
  'listener/status-code': listening(() => ({ port: 80, action: 'fixed-response', statusCode: 302 })),
  'listener/port-twice': (design, choice) => {
    const placed = listening(() => ({ port: 80, targetPort: 80 }))(design, choice);
    const [again] = placed.things.filter(({ id }) => id === 'faulty-listener');
    if (!again) return design;
    return {
      ...placed,
      things: [...placed.things, { ...again, id: 'again', constructId: 'Again' } as Thing],
    };
  },
  'load-balancer/one-zone': standing('load-balancer', () => ({ zones: [1] })),
  'load-balancer/zone-twice': (design, choice) =>
    standing('load-balancer', () => ({ subnetType: 'isolated' }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'load-balancer/not-public': (design, choice) =>
    standing('load-balancer', (_, group) => ({ internetFacing: true, subnetGroup: group }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'image/unknown-version': placed(() => ({
    image: 'windows',
    windowsVersion: 'Windows_Server-2022-English-Full-Bass',
  })),
  'label/twice': (design, choice) => {
    const things = design.things.map((thing) =>
      (thing.kind === 'vpc') === (choice % 2 === 0)
        ? { ...thing, label: choice % 3 === 0 ? 'Same' : 'n'.repeat(100) }
        : thing,
    );
    return { ...design, things };
  },
  'id/taken': (design, choice) =>
    outputs((vpc) => [
      { of: 'vpc-id', constructId: choice % 2 === 0 ? vpc.constructId : 'a/b' },
      { of: 'vpc-id', constructId: 'a--b' },
    ])(design, choice),
  'id/reserved': (design, choice) => {
    if (choice % 3 === 0) return editStack(design, (stack) => ({ ...stack, name: 'toString' }));
    const constructId = pick(choice, ['CheckBootstrapVersion', 'constructor', '__proto__']);
    return choice % 3 === 1
      ? vpcs(() => ({ constructId }))(design, choice)
      : outputs(() => [{ of: 'vpc-id', constructId: pick(choice, ['Default', constructId]) }])(
          design,
          choice,
        );
  },
  'id/clash': outputs(() => [
    { of: 'vpc-id', constructId: 'a-b' },
    { of: 'vpc-id', constructId: 'a b' },
  ]),
  'output/no-subnets': (design, choice) => {
    const group = writtenGroups(design).find(({ reserved }) => reserved === true);
    return group
      ? outputs(() => [{ of: 'subnet-ids', constructId: 'Faulty', group: group.id }])(
          design,
          indexOfVpc(design, group.parent),
        )
      : groups(() => ({ reserved: true }))(design, choice);
  },
  'output/no-nat-addresses': (design, choice) =>
    vpcs(() => ({ natGateways: 0 }))(
      outputs(() => [{ of: 'nat-addresses', constructId: 'Faulty' }])(design, choice),
      choice,
    ),
  'output/no-group': outputs((_, choice) => [
    { of: 'subnet-ids', constructId: 'Faulty', ...(choice % 2 === 0 ? { group: 'gone' } : {}) },
  ]),
  'output/export-twice': outputs(() => [
    { of: 'vpc-id', constructId: 'FaultyA', exportName: 'same' },
    { of: 'vpc-id', constructId: 'FaultyB', exportName: 'same' },
  ]),
  'tag/twice': (design, choice) =>
    tags(design, choice, [{ key: 'a', value: '1' }, ...Array(2).fill({ key: 'a', value: '2' })]),
  'tag/key': (design, choice) =>
    tags(design, choice, [{ key: pick(choice, ['', 'aws:x', 'k'.repeat(129)]), value: '' }]),
  'tag/value': (design, choice) => tags(design, choice, [{ key: 'a', value: 'v'.repeat(257) }]),
  'stack/empty': (design) => ({ ...design, things: [] }),
  'stack/unknown-region': (design) =>
    editStack(design, (stack) => ({ ...stack, environment: { type: 'region', region: 'eu-centrl-1' } })),
};

function pick<T>(choice: number, [first, ...others]: readonly [T, ...(readonly T[])]): T {
  return [first, ...others][choice % (others.length + 1)] ?? first;
}

function vpcs(change: (choice: number) => Partial<Vpc>): Fault {
  return (design, choice) => editVpc(design, choice, (vpc) => ({ ...vpc, ...change(choice) }));
}

function named(zones: (choice: number) => readonly string[]): Fault {
  return (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({ ...vpc, availabilityZones: zones(choice) }));
}

function groups(change: (choice: number) => Partial<SubnetGroup>): Fault {
  return (design, choice) => editGroup(design, choice, (group) => ({ ...group, ...change(choice) }));
}

function outputs(of: (vpc: Vpc, choice: number) => readonly Output[]): Fault {
  return (design, choice) => editVpc(design, choice, (vpc) => ({ ...vpc, outputs: of(vpc, choice) }));
}

function tags(design: Design, choice: number, list: Vpc['tags']): Design {
  if (!list) return design;
  return choice % 2 === 0
    ? editStack(design, (stack) => ({ ...stack, tags: list }))
    : editVpc(design, choice, (vpc) => ({ ...vpc, tags: list }));
}

function everyGroup(design: Design, edit: (group: SubnetGroup, index: number) => SubnetGroup): Design {
  const things = design.things.map((thing, index) =>
    thing.kind === 'subnet-group' ? edit(withoutPublicIp(thing), index) : thing,
  );
  return { ...design, things };
}

function withoutPublicIp({ mapPublicIpOnLaunch: _, ...group }: SubnetGroup): SubnetGroup {
  return group;
}

function isOf(group: SubnetGroup, design: Design, choice: number): boolean {
  return indexOfVpc(design, group.parent) === choice % Math.max(1, vpcCount(design));
}

function indexOfVpc(design: Design, id: string): number {
  return design.things.filter((thing) => thing.kind === 'vpc').findIndex((vpc) => vpc.id === id);
}

function vpcCount(design: Design): number {
  return design.things.filter((thing) => thing.kind === 'vpc').length;
}

function account(...zones: readonly string[]) {
  return { type: 'account', account: '123456789012', region: 'eu-central-1', zones } as const;
}

const withFixes = (Object.keys(entries) as FindingCode[]).filter((code) => entries[code].fixes !== undefined);

/** How often a finding of this code is found about this thing, and how often any error is found about each. */
const count = (all: readonly Finding[], { code, at }: Finding) =>
  all.filter((one) => one.code === code && one.at.id === at.id && one.at.field === at.field).length;

const drawnDesigns = fc.sample(randomDesigns, { numRuns: 400, seed: 7 });
/** The same with hardly any room in each VPC. */
const tinyDesigns = drawnDesigns.map((design, choice) => ({
  ...design,
  things: design.things.map((thing, index) =>
    thing.kind === 'vpc' ? { ...thing, cidr: `10.${index % 256}.0.0/${24 + (choice % 5)}` } : thing,
  ),
}));
const designs = drawnDesigns.flatMap((design, index) => [design, tinyDesigns[index] ?? design]);
const TRIES = 100;

describe('a larger VPC that is offered', () => {
  it('has room for all of its groups, if any can have it', () => {
    let offered = 0;
    for (const design of tinyDesigns.slice(0, TRIES)) {
      for (const matter of findingsOf(design).filter(isMisfit)) {
        const fix = fixesFor(matter, design).find(({ label }) => label.startsWith('Make the VPC'));
        const vpc = fix?.command.do === 'set-field' ? fix.command.id : undefined;
        if (!fix || vpc === undefined) continue;
        offered += 1;
        const largest = misfitsIn(
          design,
          { do: 'set-field', id: vpc, field: 'cidr', value: '10.0.0.0/16' },
          vpc,
        );
        if (misfitsIn(design, fix.command, vpc) > largest)
          throw new Error(`${fix.label} of ${JSON.stringify(design)}`);
      }
    }
    expect(offered).toBeGreaterThan(TRIES / 2);
  });
});

function isMisfit({ code }: Finding): boolean {
  return code === 'group/does-not-fit' || code === 'group/share-does-not-fit';
}

function misfitsIn(design: Design, command: Command, vpc: string): number {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error('refused');
  const groups = new Set(applied.value.things.filter(({ parent }) => parent === vpc).map(({ id }) => id));
  return findingsOf(applied.value).filter((one) => isMisfit(one) && groups.has(one.at.id)).length;
}

describe('each fix removes its finding and brings no error', () => {
  it('is known how each finding with fixes is brought about', () => {
    expect(Object.keys(faults).sort()).toEqual([...withFixes].sort());
  });

  it.each(withFixes)('%s', (code) => {
    let tries = 0;
    let helped = 0;
    for (let choice = 0; choice < designs.length && tries < TRIES; choice += 1) {
      const drawn = designs[choice];
      const design = drawn && faults[code]?.(drawn, choice);
      const before = design ? findingsOf(design) : [];
      const matter = before.find((one) => one.code === code);
      if (!design || !matter) continue;
      const fixes = fixesFor(matter, design);
      tries += 1;
      helped += fixes.length > 0 ? 1 : 0;
      for (const fix of fixes) tryFix(fix.command, design, before, matter);
    }
    expect(tries, 'designs that have the finding').toBe(TRIES);
    expect(helped, 'designs for which there is a fix').toBeGreaterThanOrEqual(TRIES / 2);
  });
});

function tryFix(command: Command, design: Design, before: readonly Finding[], matter: Finding): void {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error(`refused: ${JSON.stringify(command)}`);
  const after = findingsOf(applied.value);
  const told = () => JSON.stringify({ command, design });
  if (count(after, matter) >= count(before, matter)) throw new Error(`still found after ${told()}`);
  const error = after.filter(isError).find((one) => count(after, one) > count(before, one));
  if (error) throw new Error(`${error.code} after ${told()}`);
}
