import { describe, expect, it } from 'vitest';
import { connecting, drawn, publicGroup, securityGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { callsOf, thingById } from '../design/queries.ts';
import { type Call, type Thing, verbs } from '../kinds/index.ts';
import { connect, connectionBetween, swapDirection, whyNotConnect } from './connect.ts';

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

describe('swapDirection', () => {
  it('keeps the side on which it is said', () => {
    const call: Call = { id: 'c', verb: 'allowFrom', on: 'v-web', other: 'internet', ...port };
    expect({ ...call, ...swapDirection(call) }).toEqual({ ...call, verb: 'allowTo' });
  });

  it.each(verbs.map(({ value }) => value))('done twice is what it was before: %s', (verb) => {
    const call: Call = { id: 'c', verb, on: 'v-web' };
    const swapped = swapDirection(call);
    if (!swapped) {
      expect([
        'allowInternally',
        'allowDefaultPortInternally',
        'allowToDefaultPort',
        'allowDefaultPortFromAnyIpv4',
      ]).toContain(verb);
      return;
    }
    expect({ ...call, ...swapDirection({ ...call, ...swapped }) }).toEqual(call);
  });
});
