import { describe, expect, it } from 'vitest';
import { type Finding, type FindingCode, severities } from '../base/finding.ts';
import {
  autoScalingGroup,
  bastionHost,
  beside,
  connecting,
  database,
  drawn,
  existingGroup,
  existingSubnets,
  existingVpc,
  flowLog,
  found,
  gatewayEndpoint,
  inStack,
  instance,
  interfaceEndpoint,
  ipRange,
  isolatedGroup,
  listener,
  loadBalancer,
  natInstances,
  privateGroup,
  publicGroup,
  securityGroup,
  type ThingIn,
  vpc,
  vpnConnection,
} from '../checks/test-design.ts';
import type { Design, Environment, Stack } from '../design/design.ts';
import { parseDesign } from '../design/parse.ts';
import type {
  AutoScalingGroup,
  Call,
  Database,
  ExistingSubnet,
  FlowLog,
  GroupRoute,
  ImportedSecurityGroup,
  Instance,
  Listener,
  LoadBalancer,
  NatInstances,
  Output,
  SecurityGroup,
  SubnetGroup,
  Thing,
  Vpc,
  VpnConnection,
} from '../kinds/index.ts';
import { addVpc } from '../proposals/add-vpc.ts';
import { addZone, removeLastZone } from '../proposals/zones.ts';
import { entries } from './entries.ts';
import { findingText, findingTitle } from './text.ts';

const data = isolatedGroup('Data', { cidrMask: 24 });
/** Each with a gateway in each of three zones. */
const withGateways = (number: number) =>
  drawn(
    ...Array.from({ length: number }, (_, index) =>
      vpc(`Vpc${index}`, { cidr: `10.${index}.0.0/16` }, publicGroup('Ingress'), privateGroup('Application')),
    ),
  );
const orders = (fields: Partial<Vpc>, ...more: readonly ThingIn[]) =>
  drawn(vpc('Orders', fields, data, ...more));
const pooled = {
  ipAddresses: 'ipam',
  ipv4IpamPoolId: 'ipam-pool-0123456789abcdef0',
  ipv4NetmaskLength: 20,
} as const;
const manyReserved = Array.from({ length: 86 }, (_, index) =>
  isolatedGroup(`Kept${index}`, { cidrMask: 28, reserved: true }),
);
const inIt = (environment: Environment, fields: Partial<Vpc> = {}) =>
  found(inStack({ environment }, orders(fields)));
const account = (...zones: readonly string[]): Environment => ({
  type: 'account',
  account: '123456789012',
  region: 'eu-central-1',
  zones,
});
const mexico: Environment = { type: 'region', region: 'mx-central-1' };
const frankfurt: Environment = { type: 'region', region: 'eu-central-1', zoneCount: 6 };

const withGroups = (fields: Partial<Vpc>) =>
  found(drawn(vpc('Orders', fields, publicGroup('Ingress'), privateGroup('Application'))));
const withNat = (fields: Partial<NatInstances>, ofVpc: Partial<Vpc> = {}, environment?: Environment) =>
  found(
    inStack(
      environment ? { environment } : {},
      drawn(
        vpc(
          'Orders',
          ofVpc,
          publicGroup('Ingress'),
          privateGroup('Application'),
          natInstances('Nat', fields),
        ),
      ),
    ),
  );
const atZone = (zone: number, cidr: string) => ({ zone, cidr });
const withFixed = (...fixedCidrs: NonNullable<SubnetGroup['fixedCidrs']>) =>
  found(drawn(vpc('Orders', {}, isolatedGroup('Data', { fixedCidrs }))));
const withRoutes = (...routes: readonly GroupRoute[]) =>
  found(drawn(vpc('Orders', {}, isolatedGroup('Data', { routes }))));
const withVpn = (fields: Partial<VpnConnection>, ofVpc: Partial<Vpc> = { vpnGateway: true }) =>
  found(drawn(vpc('Orders', ofVpc, isolatedGroup('Data'), vpnConnection('Office', fields))));
const alarm = { metric: 'tunnel-state', comparison: 'less', threshold: 1, evaluationPeriods: 3 } as const;
const staticTo = (...staticRoutes: readonly string[]) => withVpn({ routing: 'static', staticRoutes });
const toTransit = (destination: string): GroupRoute => ({ destination, target: 'tgw-0123456789abcdef0' });
const outputs = (...list: readonly Output[]) => found(orders({ outputs: list }));
const machineOutputs = (...list: NonNullable<Instance['outputs']>) =>
  found(drawn(vpc('Orders', {}, isolatedGroup('Data'), instance('Host', { outputs: list }))));
const exported: Output = { of: 'vpc-id', constructId: 'A', exportName: 'same' };

const good = orders({});
const opened = (change: object): readonly Finding[] => {
  const result = parseDesign(JSON.stringify({ ...good, ...change }));
  return result.ok ? result.value.findings : result.problems;
};
const refused = (result: { readonly ok: boolean; readonly problems?: readonly Finding[] }) =>
  result.problems ?? [];

/** A group that restricts where its members may go, with one connection. */
const connected = (call: Omit<Call, 'id' | 'on'>, fields: Partial<SecurityGroup> = {}) =>
  found(
    connecting(
      [{ id: 'call', on: 'orders-web', ...call }],
      drawn(vpc('Orders', {}, securityGroup('Web', { allowAllOutbound: false, ...fields }))),
    ),
  );

/** A group that lets connections in: these, from the office unless they say otherwise. */
const letIn = (...calls: readonly Partial<Call>[]) =>
  found(
    connecting(
      calls.map((call, index) => ({
        id: `call-${index}`,
        on: 'orders-web',
        verb: 'allowFrom',
        other: 'office',
        port: 'tcp',
        fromPort: 443,
        ...call,
      })),
      drawn(
        vpc('Orders', {}, securityGroup('Web')),
        ipRange('Office', '10.1.0.0/16'),
        ipRange('Desk', '10.1.7.7/16'),
      ),
    ),
  );
const many = (count: number) => letIn(...Array.from({ length: count }, (_, index) => ({ fromPort: index })));

/** An existing group of which an outbound rule is asked. */
const existing = (fields: Partial<ImportedSecurityGroup>) =>
  found(
    connecting(
      [{ id: 'call', on: 'legacy', verb: 'allowTo', other: 'office', port: 'allTcp' }],
      drawn(existingGroup('Legacy', fields), ipRange('Office', '10.1.0.0/16')),
    ),
  );

/** Databases of two engines behind one group, both reached from another. */
const lostPort = () => {
  const shared = { subnetType: 'isolated', securityGroups: ['orders-web'] } as const;
  const mysql = { ...shared, engine: 'mysql', engineVersion: '8.4.8' } as const;
  const calls = ['orders-one', 'orders-two'].map(
    (other): Call => ({ id: other, verb: 'allowToDefaultPort', on: 'orders-api', other }),
  );
  const groups = [securityGroup('Web'), securityGroup('Api')];
  return found(
    connecting(
      calls,
      drawn(vpc('Orders', {}, data, ...groups, database('One', shared), database('Two', mysql))),
    ),
  );
};

/** A machine in a VPC of isolated subnets. */
const withInstance = (fields: Partial<Instance>, environment?: Environment) =>
  found(inStack(environment ? { environment } : {}, drawn(vpc('Orders', {}, data, instance('Web', fields)))));

const withGroup = (fields: Partial<AutoScalingGroup>) =>
  found(drawn(vpc('Orders', {}, data, autoScalingGroup('Web', fields))));
/** A database in a VPC of isolated subnets. */
const withDatabase = (fields: Partial<Database>, environment?: Environment) =>
  found(inStack(environment ? { environment } : {}, drawn(vpc('Orders', {}, data, database('Db', fields)))));
const withPublicDatabase = (fields: Partial<Database>, ofVpc: Partial<Vpc> = {}) =>
  found(drawn(vpc('Orders', ofVpc, publicGroup('Ingress'), data, database('Db', fields))));
const withBalancer = (fields: Partial<LoadBalancer>, ...more: readonly ThingIn[]) =>
  found(drawn(vpc('Orders', {}, data, ...more, loadBalancer('Alb', fields))));
const withListener = (fields: Partial<Listener>) =>
  found(drawn(vpc('Orders', {}, data, loadBalancer('Alb'), listener('Http', 'orders-alb', fields))));

/** A VPC with a group of a second stack, or what is given instead. */
const inTwoStacks = (second: Partial<Stack>, ...vpcs: readonly (readonly Thing[])[]): Design => {
  const shared = vpc('Orders', {}, data, securityGroup('Web', { stack: 'later' }));
  const design = inStack({ name: 'Network' }, drawn(...(vpcs.length > 0 ? vpcs : [shared])));
  const later: Stack = { id: 'later', name: 'App', environment: { type: 'agnostic' }, ...second };
  return { ...design, stacks: [...design.stacks, later] };
};

/** Flow logs of a VPC with these fields. */
const withFlowLogs = (...all: readonly Partial<FlowLog>[]) =>
  found(drawn(vpc('Orders', {}, data, ...all.map((fields, index) => flowLog(`Log${index}`, fields)))));

const oneSubnet = (fields: Partial<ExistingSubnet> = {}): readonly ExistingSubnet[] => [
  { zone: 1, subnetId: 'subnet-01234567', cidr: '10.99.1.0/24', ...fields },
];

/** For each code the shortest way to it. */
const ways: { readonly [C in FindingCode]: () => readonly Finding[] } = {
  'design/not-json': () => refused(parseDesign('{')),
  'design/malformed': () => opened({ name: 7 }),
  'design/newer': () => opened({ schemaVersion: 1000 }),
  'design/unknown-key': () => opened({ nam: 'x' }),
  'design/dangling': () => opened({ stacks: inStack({ id: 'other' }, good).stacks }),
  'design/duplicate-id': () => opened({ things: [...good.things, ...good.things] }),
  'field/too-long': () => found(orders({ owner: 'x'.repeat(101) })),
  'field/too-short': () => found(orders({ vpcName: '' })),
  'field/alphabet': () => found(orders({ owner: '\u0000' })),
  'field/out-of-range': () => found(orders({ natGateways: 7 })),
  'field/too-many': () => found(orders({ natEipAllocationIds: Array(7).fill('eipalloc-12345678') })),
  'field/too-many-bytes': () => found(inStack({ description: '網'.repeat(400) }, good)),
  'vpc/host-bits': () => found(orders({ cidr: '10.20.1.7/21' })),
  'vpc/size': () => found(orders({ cidr: '10.0.0.0/8' })),
  'vpc/unusable-range': () => found(orders({ cidr: '127.0.0.0/16' })),
  'vpc/public-range': () => found(orders({ cidr: '52.0.0.0/16' })),
  'vpc/docker-range': () => found(orders({ cidr: '172.17.0.0/16' })),
  'vpc/overlaps': () => found(drawn(vpc('Orders', {}, data), vpc('Billing', {}, data))),
  'vpc/overlaps-range': () => found(beside({ Office: '10.0.0.0/8' }, good)),
  'vpc/no-subnets': () => found(drawn(vpc('Orders'))),
  'vpc/no-space': () =>
    refused(
      addVpc(beside({ A: '10.0.0.0/8', B: '172.16.0.0/12', C: '192.168.0.0/16' }, drawn()), 'stack', {
        x: 0,
        y: 0,
      }),
    ),
  'range/host-bits': () => found(beside({ Office: '172.20.1.1/16' }, good)),
  'range/twice': () => found(beside({ Office: '172.20.0.0/16', Berlin: '172.20.0.0/16' }, good)),
  'zones/both': () => found(orders({ maxAzs: 2, availabilityZones: ['eu-central-1a'] })),
  'zones/none': () => inIt(account()),
  'zones/last': () => refused(removeLastZone(orders({ maxAzs: 1 }), 'orders')),
  'zones/no-more': () => refused(addZone(inStack({ environment: account('eu-central-1a') }, good), 'orders')),
  'zones/not-in-stack': () => inIt(account('eu-central-1a'), { availabilityZones: ['eu-central-1b'] }),
  'zones/wrong-region': () => inIt(account('us-east-1a')),
  'zones/unknown': () => inIt(account('eu-central-1z')),
  'zones/beyond-region': () => inIt(frankfurt, { maxAzs: 6 }),
  'zones/twice': () => inIt(account('eu-central-1a', 'eu-central-1a')),
  'zones/fewer-than-asked': () => inIt({ type: 'agnostic' }, { maxAzs: 3 }),
  'group/does-not-fit': () => found(orders({ cidr: '10.0.0.0/25' })),
  'group/share-does-not-fit': () =>
    found(drawn(vpc('Orders', { cidr: '10.0.0.0/28' }, isolatedGroup('Data')))),
  'group/no-room': () =>
    found(
      drawn(
        vpc(
          'Orders',
          { cidr: '10.0.0.0/24' },
          isolatedGroup('Data', { fixedCidrs: [atZone(1, '10.0.0.64/26')], cidrMask: 25 }),
        ),
      ),
    ),
  'fixed-cidr/host-bits': () => withFixed(atZone(1, '10.0.0.5/24')),
  'fixed-cidr/size': () => withFixed(atZone(1, '10.0.0.0/29')),
  'fixed-cidr/outside': () => withFixed(atZone(1, '10.1.0.0/24')),
  'fixed-cidr/overlap': () => withFixed(atZone(1, '10.0.4.0/23'), atZone(2, '10.0.5.0/24')),
  'fixed-cidr/twice': () => withFixed(atZone(1, '10.0.0.0/24'), atZone(1, '10.0.1.0/24')),
  'fixed-cidr/no-such-zone': () => withFixed(atZone(6, '10.0.0.0/24')),
  'route/host-bits': () => withRoutes(toTransit('10.200.0.1/16')),
  'route/inside-vpc': () => withRoutes(toTransit('10.0.4.0/24')),
  'route/destination-twice': () => withRoutes(toTransit('10.200.0.0/16'), toTransit('10.200.0.9/16')),
  'ipam/no-pool': () => found(orders({ ipAddresses: 'ipam', ipv4NetmaskLength: 20 })),
  'ipam/no-size': () => found(orders({ ipAddresses: 'ipam' })),
  'ipam/no-subnet-size': () => found(drawn(vpc('Orders', pooled, isolatedGroup('Data')))),
  'ipam/fixed-cidrs': () =>
    found(
      drawn(vpc('Orders', pooled, isolatedGroup('Data', { fixedCidrs: [{ zone: 1, cidr: '10.0.0.0/24' }] }))),
    ),
  'ipv6/addresses-without-dual-stack': () => found(orders({ ipv6Addresses: 'amazon-provided' })),
  'ipv6/assigned-without-dual-stack': () =>
    found(drawn(vpc('Orders', {}, isolatedGroup('Data', { ipv6AssignAddressOnCreation: false })))),
  'ipv6/no-subnets': () => found(drawn(vpc('Orders', { ipProtocol: 'dual-stack' }))),
  'ipv6/too-many-subnets': () => found(drawn(vpc('Orders', { ipProtocol: 'dual-stack' }, ...manyReserved))),
  'ipv6/no-outbound': () => found(orders({ ipProtocol: 'dual-stack' }, securityGroup('Web'))),
  'route/default-taken': () =>
    found(drawn(vpc('Orders', {}, publicGroup('Ingress', { routes: [toTransit('0.0.0.0/0')] })))),
  'route/without-ipv6': () => withRoutes(toTransit('2001:db8::/32')),
  'route/reserved-group': () =>
    found(
      drawn(
        vpc('Orders', {}, isolatedGroup('Data', { reserved: true, routes: [toTransit('10.200.0.0/16')] })),
      ),
    ),
  'route/not-attached': () => withRoutes(toTransit('10.200.0.0/16')),
  'vpn/gateway-off': () => withVpn({ givenWithVpc: true }, { vpnGateway: false }),
  'vpn/no-subnets': () => found(drawn(vpc('Orders', { vpnGateway: true }))),
  'vpn/propagates-nowhere': () =>
    withVpn({}, { vpnGateway: true, vpnRoutePropagation: [{ subnetType: 'public' }] }),
  'vpn/propagation-unused': () => withVpn({}, { vpnRoutePropagation: [{}] }),
  'vpn/asn-taken-over': () => withVpn({ asn: 65_010 }, {}),
  'vpn/asn-not-amazon': () => withVpn({}, { vpnGatewayAsn: 70_000 }),
  'vpn/one-asn': () => withVpn({ asn: 64_512 }),
  'vpn/no-address': () => {
    const { things, ...rest } = drawn(vpc('Orders', {}, isolatedGroup('Data'), vpnConnection('Office')));
    return found({
      ...rest,
      things: things.map((thing) => {
        if (thing.kind !== 'vpn-connection') return thing;
        const { ip: _, ...left } = thing;
        return left;
      }),
    });
  },
  'vpn/private-address': () => withVpn({ ip: '192.168.1.1' }),
  'vpn/no-static-routes': () => withVpn({ routing: 'static' }),
  'vpn/route-host-bits': () => staticTo('192.168.1.7/24'),
  'vpn/route-inside-vpc': () => staticTo('10.0.4.0/24'),
  'vpn/routes-alike': () => staticTo('11.0.0.0/16', '1.10.0.0/16'),
  'vpn/topic-elsewhere': () => {
    const topicArn = 'arn:aws:sns:us-east-1:123456789012:on-call';
    const office = vpnConnection('Office', { alarms: [{ ...alarm, topicArn }] });
    return found(inStack({ environment: frankfurt }, drawn(vpc('Orders', {}, data, office))));
  },
  'vpn/alarm-name-twice': () =>
    withVpn({
      alarms: [
        { ...alarm, alarmName: 'down' },
        { ...alarm, alarmName: 'down' },
      ],
    }),
  'vpn/inside-cidr': () => withVpn({ tunnelOptions: [{ tunnelInsideCidr: '169.254.0.0/30' }] }),
  'vpn/inside-cidr-twice': () =>
    withVpn({
      tunnelOptions: [{ tunnelInsideCidr: '169.254.9.0/30' }, { tunnelInsideCidr: '169.254.9.0/30' }],
    }),
  'group/mask-out-of-range': () => found(drawn(vpc('Orders', {}, isolatedGroup('Data', { cidrMask: 29 })))),
  'group/duplicate-name': () =>
    found(drawn(vpc('Orders', {}, data, isolatedGroup('Data', { id: 'twin', cidrMask: 24 })))),
  'group/similar-name': () => found(drawn(vpc('Orders', {}, data, isolatedGroup('Da-ta', { cidrMask: 24 })))),
  'group/public-ip-not-public': () =>
    found(drawn(vpc('Orders', {}, isolatedGroup('Data', { mapPublicIpOnLaunch: true })))),
  'nat/no-public-subnets': () => found(drawn(vpc('Orders', {}, privateGroup('Application')))),
  'nat/group-not-public': () => withGroups({ natSubnetGroup: 'orders-application' }),
  'nat/group-without-subnets': () => withGroups({ natSubnetGroup: 'gone' }),
  'nat/too-few-allocations': () => withGroups({ natEipAllocationIds: ['eipalloc-12345678'] }),
  'nat/allocation-twice': () => withGroups({ natEipAllocationIds: Array(3).fill('eipalloc-12345678') }),
  'nat/none-for-private': () => withGroups({ natGateways: 0 }),
  'nat/one-for-many-zones': () => withGroups({ natGateways: 1 }),
  'nat/not-used': () => found(orders({ natGatewayType: 'regional' }, publicGroup('Ingress'))),
  'nat/instances-not-made': () => withNat({}, { natGatewayType: 'regional' }),
  'nat/former-image': () =>
    withNat({ generation: 'v1', imageId: 'ami-12345678' }, {}, account('eu-central-1a')),
  'nat/no-credits': () => withNat({ instanceType: 'm5.large', creditSpecification: 'unlimited' }),
  'nat/instances-without-address': () => withNat({ associatePublicIpAddress: false }),
  'nat/instances-open': () => withNat({}),
  'nat/over-address-quota': () => found(withGateways(2)),
  'nat/over-gateway-quota': () => found(withGateways(6)),
  'dns/hostnames-without-support': () => found(orders({ enableDnsSupport: false })),
  'connection/no-default-port': () => connected({ verb: 'allowDefaultPortFromAnyIpv4' }),
  'connection/no-other-end': () => connected({ verb: 'allowTo', port: 'allTcp' }),
  'connection/no-port': () => connected({ verb: 'allowFromAnyIpv4', port: 'tcp' }),
  'connection/port-range': () =>
    connected({ verb: 'allowFromAnyIpv4', port: 'tcpRange', fromPort: 90, toPort: 80 }),
  'connection/icmp-range': () => connected({ verb: 'allowFromAnyIpv4', port: 'icmpType', fromPort: 443 }),
  'connection/protocol-by-form': () =>
    connected({ verb: 'allowFromAnyIpv4', port: 'protocol', protocol: 17 }),
  'connection/unknown-protocol': () =>
    connected({ verb: 'allowFromAnyIpv4', port: 'protocol', protocol: 200 }),
  'connection/cycle': () =>
    found(
      connecting(
        [{ id: 'inside', verb: 'allowDefaultPortInternally', on: 'orders-db' }],
        inTwoStacks(
          {},
          vpc(
            'Orders',
            {},
            data,
            securityGroup('Shared'),
            database('Db', { stack: 'later', securityGroups: ['orders-shared'] }),
          ),
        ),
      ),
    ),
  'connection/all-outbound': () => connected({ verb: 'allowToAnyIpv4', port: 'allTraffic' }),
  'connection/open-to-anyone': () => connected({ verb: 'allowFromAnyIpv4', port: 'allTraffic' }),
  'connection/covered': () => letIn({ port: 'allTcp' }, { port: 'tcp', fromPort: 443 }),
  'connection/same-rule': () => letIn({ other: 'office' }, { other: 'desk' }),
  'connection/port-lost': () => lostPort(),
  'connection/twice': () => letIn({ description: 'one' }, { description: 'two' }),
  'connection/does-nothing': () =>
    connected({ verb: 'allowToAnyIpv4', port: 'tcp', fromPort: 443 }, { allowAllOutbound: true }),
  'connection/no-way': () =>
    found(
      connecting(
        [{ id: 'c', verb: 'allowFromAnyIpv4', on: 'orders-web', port: 'tcp', fromPort: 443 }],
        drawn(vpc('Orders', {}, data, instance('Web'))),
      ),
    ),
  'connection/to-itself': () =>
    connected({ verb: 'allowTo', other: 'orders-web', port: 'tcp', fromPort: 443 }),
  'connection/other-vpc': () =>
    found(
      connecting(
        [{ id: 'c', verb: 'allowTo', on: 'orders-web', other: 'billing-api', port: 'tcp', fromPort: 443 }],
        drawn(vpc('Orders', {}, securityGroup('Web')), vpc('Billing', {}, securityGroup('Api'))),
      ),
    ),
  'list/left-out': () => withInstance({ securityGroups: ['gone'] }),
  'list/twice': () =>
    found(
      drawn(
        vpc(
          'Orders',
          {},
          securityGroup('Api'),
          instance('Web', { securityGroups: ['orders-api', 'orders-api'] }),
        ),
      ),
    ),
  'list/other-vpc': () =>
    found(
      drawn(
        vpc('Orders', {}, data, instance('Web', { securityGroups: ['billing-api'] })),
        vpc('Billing', {}, securityGroup('Api')),
      ),
    ),
  'security-group/carried-twice': () => {
    const existing = (id: string): ImportedSecurityGroup => ({
      id,
      kind: 'imported-security-group',
      parent: 'stack',
      label: id,
      constructId: id,
      securityGroupId: 'sg-0123456789abcdef0',
    });
    const web = instance('Web', { securityGroups: ['one', 'two'] });
    return found(drawn(vpc('Orders', {}, data, web), [existing('one'), existing('two')]));
  },
  'security-group/name-twice': () => {
    const named = { securityGroupName: 'front' };
    return found(drawn(vpc('Orders', {}, securityGroup('Web', named), securityGroup('Api', named))));
  },
  'security-group/unused': () => found(drawn(vpc('Orders', {}, securityGroup('Web')))),
  'security-group/takes-no-rules': () => existing({ mutable: false }),
  'security-group/outbound-assumed': () => existing({}),
  'security-group/loses-all-outbound': () => existing({ allowAllOutbound: false }),
  'security-group/near-rule-quota': () => many(48),
  'security-group/over-rule-quota': () => many(61),
  'ip-range/holds-vpc': () =>
    found(
      connecting(
        [{ id: 'call', verb: 'allowFrom', on: 'orders-web', other: 'office', port: 'allTcp' }],
        drawn(
          vpc('Orders', { cidr: '10.16.0.0/16' }, data, securityGroup('Web')),
          ipRange('Office', '10.16.0.0/12'),
        ),
      ),
    ),
  'existing-vpc/needs-account': () => found(drawn(existingVpc('Core', { way: 'lookup', byId: true }))),
  'existing-vpc/any-vpc': () => found(drawn(existingVpc('Core', { way: 'lookup' }))),
  'existing-vpc/other-answer': () => {
    const named = { way: 'lookup', vpcName: 'core' } as const;
    const both = [existingVpc('Core', named), existingVpc('Shared', { ...named, vpcId: 'vpc-01234567' })];
    return found(inStack({ environment: account('eu-central-1a') }, drawn(...both)));
  },
  'existing-vpc/tag-twice': () => {
    const filterTags = [1, 2].map((number) => ({ key: 'team', value: `team ${number}` }));
    return found(drawn(existingVpc('Core', { way: 'lookup', filterTags })));
  },
  'existing-vpc/no-zones': () => found(drawn(existingVpc('Core', { availabilityZones: [] }))),
  'existing-vpc/zone-twice': () =>
    found(drawn(existingVpc('Core', { availabilityZones: ['eu-central-1a', 'eu-central-1a'] }))),
  'existing-vpc/no-such-zone': () =>
    found(drawn(existingVpc('Core', { availabilityZones: ['eu-central-1a'] }, existingSubnets('Data')))),
  'existing-vpc/uneven': () =>
    found(drawn(existingVpc('Core', {}, existingSubnets('Data', { subnets: oneSubnet() })))),
  'existing-vpc/some-route-tables': () =>
    found(
      drawn(
        existingVpc(
          'Core',
          {},
          existingSubnets('Data', {
            subnets: [...oneSubnet({ routeTableId: 'rtb-01234567' }), ...oneSubnet({ zone: 2 })],
          }),
        ),
      ),
    ),
  'existing-vpc/subnet-twice': () =>
    found(drawn(existingVpc('Core', {}, existingSubnets('Data'), existingSubnets('More')))),
  'ip-range/host-bits': () => found(drawn(ipRange('Office', '10.0.0.5/24'))),
  'selection/both': () => withInstance({ subnetGroup: 'orders-data', subnetType: 'isolated' }),
  'selection/no-such-group': () => withInstance({ subnetGroup: 'gone' }),
  'selection/no-such-type': () => withInstance({ subnetType: 'public' }),
  'selection/no-such-zone': () => withInstance({ zones: [6] }),
  'selection/no-subnet-in-zone': () =>
    found(
      drawn(
        existingVpc('Core', {}, existingSubnets('Data', { subnets: oneSubnet() }), ({ id }) => ({
          id: 'web',
          kind: 'instance',
          parent: id,
          label: 'Web',
          constructId: 'Web',
          instanceType: 't3.micro',
          zones: [2],
        })),
      ),
    ),
  'selection/zone-twice': () => withInstance({ zones: [1, 1] }),
  'machine/public-address': () => withInstance({ associatePublicIpAddress: true }),
  'image/not-in-region': () => withInstance({ image: 'generic-linux', regionImages: [] }, frankfurt),
  'image/some-regions': () =>
    withInstance({
      image: 'generic-linux',
      regionImages: [{ region: 'eu-central-1', imageId: 'ami-0123456789abcdef0' }],
    }),
  'image/not-published': () => withInstance({ image: 'amazon-linux-2', edition: 'minimal' }),
  'image/end-of-support': () => withInstance({ image: 'amazon-linux-2' }),
  'image/needs-account': () => withInstance({ image: 'lookup', imageName: 'x' }),
  'image/not-looked-up': () => withInstance({ image: 'lookup', imageName: 'x' }, account('eu-central-1a')),
  'image/impossible': () =>
    withInstance({ image: 'amazon-linux', generation: 'al2023', virtualization: 'pv' }),
  'image/unknown-version': () => withInstance({ image: 'windows', windowsVersion: 'Windows_Server-1999' }),
  'tag/empty-on-alarms': () => withVpn({ alarms: [alarm] }, { tags: [{ key: 'core', value: '' }] }),
  'tag/not-for-workloads': () => withInstance({ tags: [{ key: 'team', value: 'a, b' }] }),
  'machine/volume-without-size': () => withInstance({ rootVolumeEncrypted: true }),
  'machine/no-sessions': () => withInstance({ ssmSessionPermissions: true }),
  'machine/outbound-ignored': () => withInstance({ allowAllOutbound: false, securityGroups: ['orders-web'] }),
  'machine/unknown-type': () => withInstance({ instanceType: 't3.gigantic' }),
  'machine/not-in-region': () => withInstance({ instanceType: 'm3.medium' }, mexico),
  'machine/wrong-architecture': () => withInstance({ cpuType: 'arm64' }),
  'bastion-host/odd-type': () =>
    found(drawn(vpc('Orders', {}, data, bastionHost('Bastion', { instanceType: 'u-6tb1.metal' })))),
  'bastion-host/no-way': () => found(drawn(vpc('Orders', {}, data, bastionHost('Bastion')))),
  'flow-log/no-group': () => withFlowLogs({ group: 'gone' }),
  'flow-log/no-stream': () => withFlowLogs({ destination: 'firehose' }),
  'flow-log/other-account': () =>
    found(
      inStack(
        { environment: account('eu-central-1a') },
        drawn(
          vpc(
            'Orders',
            {},
            data,
            flowLog('Log', {
              destination: 'firehose',
              deliveryStreamArn: 'arn:aws:firehose:eu-central-1:210987654321:deliverystream/all',
            }),
          ),
        ),
      ),
    ),
  'flow-log/same-destination': () =>
    withFlowLogs(
      { destination: 's3', bucket: 'central' },
      { destination: 's3', bucket: 'arn:aws:s3:::central' },
    ),
  'flow-log/field-twice': () => withFlowLogs({ logFormat: ['default', 'action'] }),
  'flow-log/unknown-field': () => withFlowLogs({ logFormat: ['src-addr'] }),
  'flow-log/default-format': () => withFlowLogs({ logFormat: ['default'] }),
  'tag/not-for-flow-logs': () =>
    found(drawn(vpc('Orders', { tags: [{ key: 'team', value: 'a, b' }] }, data, flowLog('Log')))),
  'database/no-private-subnets': () => withDatabase({}),
  'database/one-zone': () => withDatabase({ subnetType: 'isolated', zones: [2] }),
  'database/unknown-version': () => withDatabase({ engineVersion: '16.99' }),
  'database/wrong-class': () =>
    withDatabase({ engine: 'oracle-se2', engineVersion: '19', instanceType: 't4g.micro' }),
  'database/not-in-region': () => withDatabase({ instanceType: 'm3.medium' }, mexico),
  'database/no-standby': () =>
    withDatabase({ engine: 'sqlserver-ex', engineVersion: '16.00.4236.2.v1', multiAz: true }),
  'database/name-not-taken': () => withDatabase({ engine: 'sqlserver-se', databaseName: 'orders' }),
  'database/name-too-long': () => withDatabase({ engine: 'oracle-ee', databaseName: 'orders_2026' }),
  'database/name-reserved': () => withDatabase({ engine: 'mysql', databaseName: 'mysql' }),
  'database/not-encrypted': () => withDatabase({}),
  'database/public': () => withPublicDatabase({ subnetType: 'public' }),
  'database/not-reachable': () =>
    withPublicDatabase({ subnetGroup: 'orders-data', publiclyAccessible: true }),
  'database/no-host-names': () => withPublicDatabase({ subnetType: 'public' }, { enableDnsHostnames: false }),
  'database/no-internet-gateway': () => withDatabase({ subnetType: 'isolated', publiclyAccessible: true }),
  'scaling/sizes': () => withGroup({ minCapacity: 3, maxCapacity: 2 }),
  'scaling/desired': () => withGroup({ maxCapacity: 2, desiredCapacity: 9 }),
  'scaling/reset': () => withGroup({ maxCapacity: 4, desiredCapacity: 2 }),
  'listener/no-protocol': () => withListener({ port: 81 }),
  'listener/no-certificate': () => withListener({ port: 443, targetPort: 8080 }),
  'listener/unused-certificates': () => withListener({ port: 80, certificateArns: ['arn:aws:iam::1'] }),
  'listener/no-targets': () => withListener({ port: 80, targetPort: 80 }),
  'listener/unreachable-target': () =>
    found(
      drawn(
        vpc(
          'Orders',
          {},
          data,
          instance('Web'),
          loadBalancer('Alb'),
          listener('Http', 'orders-alb', { port: 80, targetPort: 80, targets: ['orders-web'] }),
        ),
      ),
    ),
  'listener/redirect-loop': () => withListener({ port: 80, action: 'redirect' }),
  'listener/target-port': () => withListener({ port: 80 }),
  'listener/status-code': () => withListener({ port: 80, action: 'fixed-response', statusCode: 301 }),
  'listener/port-twice': () => {
    const on = (label: string) => listener(label, 'orders-alb', { port: 80, targetPort: 80 });
    return found(drawn(vpc('Orders', {}, data, loadBalancer('Alb'), on('Http'), on('Again'))));
  },
  'load-balancer/no-listeners': () => withBalancer({}),
  'load-balancer/one-zone': () => withBalancer({ zones: [1] }),
  'load-balancer/zone-twice': () => withBalancer({ subnetType: 'isolated' }, isolatedGroup('Other')),
  'load-balancer/not-public': () => withBalancer({ internetFacing: true, subnetGroup: 'orders-data' }),
  'image/unknown-region': () =>
    withInstance(
      {
        image: 'generic-linux',
        regionImages: ['eu-central-1', 'eu-centrl-1'].map((region) => ({
          region,
          imageId: 'ami-0123456789abcdef0',
        })),
      },
      frankfurt,
    ),
  'image/named-twice': () => {
    const image = { region: 'eu-central-1', imageId: 'ami-0123456789abcdef0' };
    return withInstance({ image: 'generic-linux', regionImages: [image, image] });
  },
  'image/incomplete': () => withInstance({ image: 'ssm-parameter' }),
  'endpoint/unknown-service': () => withEndpoints(interfaceEndpoint('A', { service: 'ssn' })),
  'endpoint/private-dns-twice': () => withEndpoints(interfaceEndpoint('A'), interfaceEndpoint('B')),
  'endpoint/private-dns-without-dns': () =>
    found(drawn(vpc('Orders', { enableDnsHostnames: false }, data, interfaceEndpoint('A')))),
  'endpoint/no-private-dns': () => withEndpoints(interfaceEndpoint('A', { privateDnsEnabled: false })),
  'endpoint/closed': () => withEndpoints(interfaceEndpoint('A', { open: false })),
  'endpoint/no-route-tables': () => found(drawn(vpc('Orders', {}, gatewayEndpoint('A')))),
  'endpoint/route-twice': () => withEndpoints(gatewayEndpoint('A'), gatewayEndpoint('B')),
  'endpoint/no-principal': () =>
    withEndpoints(gatewayEndpoint('A', { policy: [{ actions: ['*'], resources: ['*'] }] })),
  'endpoint/incomplete-statement': () =>
    withEndpoints(interfaceEndpoint('A', { policy: [{ principals: ['*'], resources: ['*'] }] })),
  'endpoint/gateway-principal': () =>
    withEndpoints(
      gatewayEndpoint('A', { policy: [{ principals: ['123456789012'], actions: ['*'], resources: ['*'] }] }),
    ),
  'label/twice': () =>
    found(drawn(vpc('Orders', {}, data, isolatedGroup('Other', { label: 'Data', cidrMask: 24 })))),
  'id/taken': () => outputs({ of: 'vpc-id', constructId: 'Orders' }),
  'id/reserved': () => outputs({ of: 'vpc-id', constructId: 'constructor' }),
  'id/clash': () => outputs({ of: 'vpc-id', constructId: 'a-b' }, { of: 'vpc-id', constructId: 'ab' }),
  'output/no-subnets': () =>
    found(
      drawn(
        vpc(
          'Orders',
          { outputs: [{ of: 'subnet-ids', constructId: 'A', group: 'orders-data' }] },
          isolatedGroup('Data', { reserved: true }),
        ),
      ),
    ),
  'output/no-nat-addresses': () => outputs({ of: 'nat-addresses', constructId: 'A' }),
  'output/no-group': () => outputs({ of: 'subnet-ids', constructId: 'A' }),
  'output/no-public-address': () => machineOutputs({ of: 'public-ip', constructId: 'A' }),
  'output/exports-nothing': () => machineOutputs({ of: 'public-ip', constructId: 'A', exportName: 'a' }),
  'output/export-twice': () => outputs(exported, { ...exported, constructId: 'B' }),
  'tag/twice': () => found(orders({ tags: Array(2).fill({ key: 'a', value: '' }) })),
  'tag/key': () => found(orders({ tags: [{ key: 'aws:a', value: '' }] })),
  'tag/value': () => found(orders({ tags: [{ key: 'a', value: 'v'.repeat(257) }] })),
  'tag/too-many': () =>
    found(orders({ tags: Array.from({ length: 48 }, (_, key) => ({ key: `k${key}`, value: '' })) })),
  'stack/empty': () => found(drawn()),
  'stack/unknown-region': () => inIt({ type: 'region', region: 'moon-1' }),
  'stack/near-limit': () => manyVpcs(7),
  'stack/over-limit': () => manyVpcs(8),
  'stack/too-many-outputs': () =>
    outputs(...Array.from({ length: 201 }, (_, item): Output => ({ of: 'vpc-id', constructId: `O${item}` }))),
  'stack/same-name': () => found(inTwoStacks({ name: 'Network' })),
  'stack/gone': () => found(drawn(vpc('Orders', {}, data, securityGroup('Web', { stack: 'nowhere' })))),
  'stack/cycle': () =>
    found(
      inTwoStacks(
        {},
        vpc('Orders', {}, data, securityGroup('Web', { stack: 'later' })),
        vpc(
          'Billing',
          { cidr: '10.1.0.0/16', parent: 'later' },
          data,
          securityGroup('Db', { stack: 'stack' }),
        ),
      ),
    ),
  'stack/other-environment': () => found(inTwoStacks({ environment: frankfurt })),
  'stack/name-tag-too-long': () =>
    found(
      inStack(
        { name: 's'.repeat(128) },
        drawn(
          vpc('Orders', { constructId: 'v'.repeat(64) }, isolatedGroup('D', { constructId: 'd'.repeat(64) })),
        ),
      ),
    ),
  'security/needs-cdk-deploy': () => found(orders({ restrictDefaultSecurityGroup: true })),
};

function withEndpoints(...endpoints: readonly ThingIn[]): readonly Finding[] {
  return found(drawn(vpc('Orders', {}, data, ...endpoints)));
}

/** Each with 64 resources. */
function manyVpcs(count: number): readonly Finding[] {
  const rows = Array.from({ length: 7 }, (_, row) => isolatedGroup(`G${row}`));
  const vpcs = Array.from({ length: count }, (_, index) =>
    vpc(`V${index}`, { cidr: `10.${index}.0.0/16` }, ...rows),
  );
  return found(drawn(...vpcs));
}

describe.each(Object.keys(severities) as FindingCode[])('%s', (code) => {
  it('is found, with the severity of its code', () => {
    const severity = severities[code];
    expect(ways[code]()).toContainEqual(expect.objectContaining({ code, severity }));
  });

  it('has a title without a full stop', () => {
    expect(findingTitle(code)).toBe(entries[code].title);
    expect(findingTitle(code)).toMatch(/^[A-Z].*[^.]$/);
  });

  it('says in at most two sentences what will happen', () => {
    for (const one of ways[code]().filter((other) => other.code === code)) {
      const text = findingText(one);
      expect(text).toMatch(/\.$/);
      // A sentence ends before a capital letter; CIDRs and zone names have no space behind their dots.
      expect(text.split(/[.:] (?=[A-Z])/).length).toBeLessThanOrEqual(2);
      expect(text).not.toMatch(/invalid|undefined|NaN|\[object/i);
      expect(text.length).toBeLessThan(320);
    }
  });
});
