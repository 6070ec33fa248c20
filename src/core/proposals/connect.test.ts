import { describe, expect, it } from 'vitest';
import {
  autoScalingGroup,
  connecting,
  database,
  drawn,
  instance,
  listener,
  loadBalancer,
  publicGroup,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { callsOf, thingById } from '../design/queries.ts';
import type { Call, Listener, Thing } from '../kinds/index.ts';
import { connect, connectionBetween, listenerOf, whyNotConnect } from './connect.ts';

const outside: readonly Thing[] = [
  { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
  { id: 'office', kind: 'ip-range', parent: 'stack', label: 'Office', cidr: '203.0.113.0/24' },
];
const design = drawn(
  vpc('V', {}, publicGroup('Ingress'), securityGroup('Web'), securityGroup('Data')),
  outside,
);
const port = { port: 'tcp', fromPort: 443 } as const;

describe('connectionBetween', () => {
  it.each([
    [
      'between two groups, on the one that opens',
      'v-web',
      'v-data',
      { verb: 'allowTo', on: 'v-web', other: 'v-data' },
    ],
    ['to an address, on the group', 'v-web', 'office', { verb: 'allowTo', on: 'v-web', other: 'office' }],
    [
      'from an address, on the group',
      'internet',
      'v-web',
      { verb: 'allowFrom', on: 'v-web', other: 'internet' },
    ],
    ['among members, on their group', 'v-web', 'v-web', { verb: 'allowInternally', on: 'v-web' }],
  ])('is said %s', (_, from, to, said) => {
    expect(connectionBetween(design, { from, to }, port)).toEqual({ id: 'connection', ...said, ...port });
  });

  it.each([
    [
      'two addresses',
      'internet',
      'office',
      'Internet and Office are both outside: one end needs a security group.',
    ],
    ['a VPC', 'v-web', 'v', 'V is a VPC: connections are allowed to and from security groups in it.'],
    [
      'a subnet group',
      'v-web',
      'v-ingress',
      'Ingress has no security group: its subnets follow routes, not connections.',
    ],
  ])('is not there for %s, with the reason', (_, from, to, says) => {
    expect(connectionBetween(design, { from, to })).toBeUndefined();
    expect(whyNotConnect(thingById(design, from), thingById(design, to))).toBe(says);
  });

  it('takes an id that no other connection has', () => {
    const first = connectionBetween(design, { from: 'v-web', to: 'v-data' }, port);
    const after = connecting(first ? [first] : [], design);
    expect(connectionBetween(after, { from: 'v-web', to: 'v-data' }, port)?.id).toBe('connection-2');
  });
});

const balanced = (fields: Partial<Listener> = {}) =>
  drawn(
    vpc(
      'V',
      {},
      publicGroup('Ingress'),
      loadBalancer('Alb'),
      listener('Http', 'v-alb', { port: 80, ...fields }),
      autoScalingGroup('Fleet'),
      instance('Web'),
    ),
    outside,
  );

describe('an arrow means what a person means', () => {
  it.each([
    [
      'from outside, at its listener',
      'internet',
      'v-alb',
      { verb: 'allowDefaultPortFrom', on: 'v-alb-http' },
    ],
    ['from a group, at its listener', 'v-web', 'v-alb', { verb: 'allowToDefaultPort', other: 'v-alb-http' }],
    [
      'to a target, from its listener',
      'v-alb',
      'v-fleet',
      { verb: 'allowTo', on: 'v-alb-http', fromPort: 80 },
    ],
    ['administration over SSH', 'office', 'v-web', { verb: 'allowFrom', fromPort: 22 }],
    ['the web of an instance', 'internet', 'v-web', { verb: 'allowFrom', fromPort: 443 }],
  ])('%s', (_, from, to, said) => {
    expect(connectionBetween(balanced(), { from, to })).toMatchObject(said);
  });

  it('as Remote Desktop, for Windows', () => {
    const design = drawn(vpc('V', {}, instance('Web', { image: 'windows' })), outside);
    expect(connectionBetween(design, { from: 'office', to: 'v-web' })).toMatchObject({ fromPort: 3389 });
  });

  it('asks for another port where the default one is open already', () => {
    const design = drawn(vpc('V', {}, instance('Web'), database('Orders')), outside);
    const first = connectionBetween(design, { from: 'v-web', to: 'v-orders' });
    const after = connecting(first ? [first] : [], design);
    expect(first).toMatchObject({ verb: 'allowToDefaultPort' });
    expect(connectionBetween(after, { from: 'v-web', to: 'v-orders' })).toMatchObject({
      verb: 'allowTo',
      port: 'tcp',
    });
  });

  it('takes the next listener where the first is open already, and the load balancer where all are', () => {
    const http = balanced();
    const more = drawn(vpc('V', {}, listener('Https', 'v-alb', { port: 443 })));
    const https = more.things.filter(({ kind }) => kind === 'listener');
    const ends = { from: 'internet', to: 'v-alb' };
    const first = connectionBetween(http, ends);
    const opened = connecting(first ? [first] : [], http);
    expect(connectionBetween(opened, ends)).toMatchObject({ on: 'v-alb' });
    const both = { ...opened, things: [...opened.things, ...https] };
    expect(connectionBetween(both, ends)).toMatchObject({ on: 'v-alb-https' });
  });
});

describe('an arrow from a listener', () => {
  const drawnTo = (to: string, fields: Partial<Listener> = {}, changes: Partial<Call> = {}) => {
    const design = balanced(fields);
    const between = connectionBetween(design, { from: 'v-alb', to });
    const call = between && { ...between, ...changes };
    const proposed = call && connect(design, call, listenerOf(design, call));
    const after = proposed?.ok ? apply(design, proposed.value.command) : undefined;
    if (!proposed?.ok || !after?.ok) throw new Error('refused');
    const { targets, targetPort } = thingById(after.value, 'v-alb-http') as Listener;
    return { targets, targetPort, calls: callsOf(after.value), selects: proposed.value.select };
  };

  it('makes an Auto Scaling group its target, which brings the rules', () => {
    expect(drawnTo('v-fleet', {}, { fromPort: 8080 })).toEqual({
      targets: ['v-fleet'],
      targetPort: 8080,
      calls: [],
      selects: 'v-alb-http/v-fleet',
    });
  });

  it('makes an instance its target, with the connection that brings the rules', () => {
    const { targets, calls } = drawnTo('v-web', { targetPort: 8080 });
    expect(targets).toEqual(['v-web']);
    expect(calls).toMatchObject([{ verb: 'allowTo', on: 'v-alb-http', other: 'v-web', fromPort: 8080 }]);
  });

  it('leaves the port of other targets, and allows another beside', () => {
    const { targets, targetPort, calls } = drawnTo(
      'v-fleet',
      { targetPort: 8080, targets: ['v-web'] },
      { fromPort: 9090 },
    );
    expect({ targets, targetPort }).toEqual({ targets: ['v-web', 'v-fleet'], targetPort: 8080 });
    expect(calls).toMatchObject([{ fromPort: 9090 }]);
  });

  it.each([
    ['that redirects', { action: 'redirect' } as const, {}],
    ['that has it as a target', { targets: ['v-fleet'] }, {}],
    ['swapped', {}, { verb: 'allowFrom' } as const],
  ])('is a plain connection of one %s', (_, fields, changes) => {
    const { targets, calls } = drawnTo('v-fleet', fields, changes);
    expect(targets).toEqual('targets' in fields ? fields.targets : undefined);
    expect(calls).toHaveLength(1);
  });
});

describe('connect', () => {
  it('adds the connection and names both ends in the order of who opens', () => {
    const call = connectionBetween(design, { from: 'internet', to: 'v-web' }, port);
    const proposed = call && connect(design, call);
    if (!proposed?.ok) throw new Error('refused');
    expect(proposed.value.label).toBe('Connect Internet to Web');
    const after = apply(design, proposed.value.command);
    expect(after.ok && callsOf(after.value)).toEqual([call]);
  });
});
