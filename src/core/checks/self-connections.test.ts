import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call, Verb } from '../kinds/index.ts';
import { selfConnections } from './self-connections.ts';
import { connecting, drawn, existingGroup, foundBy, securityGroup, vpc } from './test-design.ts';

const things = drawn(
  vpc('Orders', {}, securityGroup('Web'), securityGroup('Data', { allowAllOutbound: false })),
  existingGroup('Legacy', { allowAllOutbound: false }),
  existingGroup('Fixed', { mutable: false }),
);
const found = (on: string, verb: Verb, more: Partial<Call> = {}) =>
  foundBy(
    selfConnections,
    connecting([{ id: 'call', on, other: on, verb, port: 'tcp', fromPort: 443, ...more }], things),
  );

describe('connections of a group to itself', () => {
  it('finds that nothing is let in by one that goes out', () => {
    const facts = { name: 'Web', missing: 'inbound' } as const;
    expect(found('orders-web', 'allowTo')).toEqual([
      finding('connection/to-itself', { id: 'call', field: 'verb' }, facts),
    ]);
    expect(found('orders-data', 'allowTo')).toHaveLength(1);
  });

  it('finds that nothing goes out by one that is let in, where the way out is restricted', () => {
    expect(found('orders-data', 'allowFrom').map(({ facts }) => facts)).toEqual([
      { name: 'Data', missing: 'outbound' },
    ]);
    expect(found('legacy', 'allowFrom')).toHaveLength(1);
    expect(found('orders-web', 'allowFrom')).toEqual([]);
  });

  it('says nothing of a rule for one side, of what is allowed internally, and of other ends', () => {
    expect(found('orders-data', 'addIngressRule')).toEqual([]);
    expect(found('orders-data', 'allowInternally')).toEqual([]);
    expect(found('orders-data', 'allowTo', { other: 'orders-web' })).toEqual([]);
  });

  it('says nothing of an existing group that stays as it is', () => {
    expect(found('fixed', 'allowTo')).toEqual([]);
  });
});
