import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.ts';
import type { Design, Environment } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import { drawn, found, inStack, isolatedGroup, privateGroup, publicGroup, vpc } from './test-design.ts';

const long = 'x'.repeat(10_000);
const good = drawn(
  vpc(
    'Orders',
    {
      natEipAllocationIds: ['eipalloc-12345671', 'eipalloc-12345672', 'eipalloc-12345673'],
      outputs: [{ of: 'subnet-ids', constructId: 'Ids', group: 'orders-application', exportName: 'ids' }],
      tags: [{ key: 'team', value: 'a' }],
    },
    publicGroup('Ingress'),
    privateGroup('Application'),
    isolatedGroup('Data'),
  ),
);

const codes = (design: Design) => found(design).map(({ code }) => code);
const saying = (id: string, fields: Partial<Thing>): Design => ({
  ...good,
  things: good.things.map((thing) => (thing.id === id ? ({ ...thing, ...fields } as Thing) : thing)),
});
const codesAfter = (id: string, field: string, value: unknown) => {
  const applied = apply(good, { do: 'set-field', id, field, value });
  if (!applied.ok) throw new Error('refused');
  return codes(applied.value);
};

describe('one finding for one fault', () => {
  it('begins without any', () => {
    expect(codes(good)).toEqual([]);
  });

  it.each(['orders', 'orders-application'])('a very long name, typed: %s', (id) => {
    expect(codesAfter(id, 'label', long)).toEqual(['field/too-long']);
  });

  it.each(['orders', 'orders-application'])('a very long name, and one in code that follows it: %s', (id) => {
    expect(codes(saying(id, { label: long, constructId: long }))).toEqual(['field/too-long']);
  });

  it.each(['orders', 'orders-application'])('a very long name in code: %s', (id) => {
    expect(codes(saying(id, { constructId: long, idFixed: true }))).toEqual(['field/too-long']);
  });

  it('a name that follows from no label has its own finding', () => {
    expect(codes(saying('orders', { label: long, constructId: long, idFixed: true }))).toEqual([
      'field/too-long',
      'field/too-long',
    ]);
  });

  it('a very long stack name', () => {
    expect(codes(inStack({ name: long }, good))).toEqual(['field/too-long']);
  });

  it.each([
    ['natEipAllocationIds', [long, 'eipalloc-12345672', 'eipalloc-12345673']],
    ['vpcName', long],
  ])('a very long text in %s', (field, value) => {
    expect(codesAfter('orders', field, value)).toHaveLength(1);
  });

  it.each<[string, Environment]>([
    ['region', { type: 'region', region: long, zoneCount: 3 }],
    ['account', { type: 'account', account: long, region: 'us-east-1', zones: ['us-east-1a'] }],
    ['zone', { type: 'account', account: '123456789012', region: 'us-east-1', zones: [long] }],
  ])('a very long %s', (_, environment) => {
    const plain = drawn(vpc('Orders', {}, isolatedGroup('Data')));
    expect(codes(inStack({ environment }, plain))).toEqual(['field/too-long']);
  });
});
