import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../core/base/finding.ts';
import {
  autoScalingGroup,
  connecting,
  database,
  drawn,
  existingGroup,
  inStack,
  instance,
  isolatedGroup,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
} from '../core/checks/test-design.ts';
import type { Design } from '../core/design/design.ts';
import type { AutoScalingGroup, Call, Database, Instance, Listener } from '../core/kinds/index.ts';
import { runPlan } from './interpreter.ts';
import { judge } from './judge.ts';
import { deriveOurs } from './ours.ts';

// Random designs meet some mistakes rarely. Here each has a design, so that both sides are seen to refuse it.

const groups = [publicGroup('Public', { cidrMask: 24 }), privateGroup('Private', { cidrMask: 24 })];
const within = (...inside: readonly ThingIn[]) => drawn(vpc('V', {}, ...groups, ...inside));
const inMexico = (design: Design) =>
  inStack({ environment: { type: 'region', region: 'mx-central-1' } }, design);
const inAccount = (design: Design) => {
  const zones = ['eu-central-1a', 'eu-central-1b'];
  const environment = { type: 'account', account: '123456789012', region: 'eu-central-1', zones } as const;
  return inStack({ environment }, design);
};
const machine = (fields: Partial<Instance>) => within(instance('Web', fields));
const fleet = (fields: Partial<AutoScalingGroup>) => within(autoScalingGroup('Fleet', fields));
const listening = (fields: Partial<Listener>) =>
  within(loadBalancer('Alb'), listener('Http', 'v-alb', { targetPort: 80, ...fields }));
const store = (fields: Partial<Database>, ...beside: readonly ThingIn[]) =>
  within(...beside, database('Orders', fields));
const calling = (call: Partial<Call>) =>
  connecting(
    [{ id: 'call', verb: 'allowFromAnyIpv4', on: 'v-web', ...call }],
    within(instance('Web', { allowAllOutbound: false })),
  );

const thrown: { readonly [C in FindingCode]?: Design } = {
  'connection/no-default-port': calling({ verb: 'allowDefaultPortFromAnyIpv4' }),
  'connection/all-outbound': calling({ verb: 'allowToAnyIpv4', port: 'allTraffic' }),
  'selection/both': machine({ subnetGroup: 'v-private', subnetType: 'private' }),
  'selection/no-such-group': machine({ subnetGroup: 'gone' }),
  'selection/no-such-type': machine({ subnetType: 'isolated' }),
  'machine/public-address': machine({ subnetGroup: 'v-private', associatePublicIpAddress: true }),
  'database/no-private-subnets': drawn(vpc('V', {}, isolatedGroup('Data'), database('Orders'))),
  'scaling/sizes': fleet({ minCapacity: 3, maxCapacity: 2 }),
  'scaling/desired': fleet({ minCapacity: 1, maxCapacity: 2, desiredCapacity: 3 }),
  'listener/no-protocol': listening({ port: 81 }),
  'listener/no-certificate': listening({ port: 443 }),
  'listener/redirect-loop': listening({ port: 80, action: 'redirect' }),
  'listener/target-port': listening({ port: 80, targetPort: 81 }),
  'image/not-in-region': inAccount(
    machine({
      image: 'generic-linux',
      regionImages: [{ region: 'us-east-1', imageId: 'ami-0123456789abcdef0' }],
    }),
  ),
  'image/needs-account': machine({ image: 'lookup', imageName: 'golden-*' }),
  'image/not-looked-up': inAccount(machine({ image: 'lookup', imageName: 'golden-*' })),
  'image/impossible': machine({ image: 'amazon-linux', generation: 'al2023', virtualization: 'pv' }),
};

/** Only the library's own validator sees these. */
const invalid: { readonly [C in FindingCode]?: Design } = {
  'connection/port-range': calling({ port: 'tcpRange', fromPort: 90, toPort: 80 }),
  'connection/protocol-by-form': calling({ port: 'protocol', protocol: 17 }),
  'listener/status-code': listening({ port: 80, action: 'fixed-response', statusCode: 302 }),
  'load-balancer/one-zone': within(loadBalancer('Alb', { subnetGroup: 'v-public', zones: [1] })),
  'security-group/carried-twice': drawn(
    vpc('V', {}, ...groups, loadBalancer('Alb', { securityGroups: ['one', 'two'] })),
    existingGroup('one'),
    existingGroup('two'),
  ),
  'machine/unknown-type': machine({ instanceType: 't3.mikro' }),
  'machine/not-in-region': inMexico(machine({ instanceType: 'm5.large' })),
  'database/unknown-version': store({ engine: 'mysql', engineVersion: '8.0' }),
  'database/not-in-region': inMexico(store({ instanceType: 'm5.large' })),
  'database/wrong-class': store({ instanceType: 't2.micro', engine: 'mysql', engineVersion: '8.4.8' }),
};

describe('the library throws, and we find', () => {
  test.each(Object.entries(thrown))('%s', (code, design) => {
    expect(judge(design)).toMatchObject({ is: 'rejected', code });
  });
});

describe('the library’s validator stops, and we find', () => {
  test.each(Object.entries(invalid))('%s', (code, design) => {
    const { plan, errors } = deriveOurs(design);
    expect(errors).toContain(code);
    expect(runPlan(plan).ok).toBe(true);
    expect(runPlan(plan, { validator: true }).ok).toBe(false);
  });
});
