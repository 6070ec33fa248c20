import { describe, expect, it } from 'vitest';
import { drawn, natInstances, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { callsOf, vpcsOf } from '../design/queries.ts';
import type { Vpc } from '../kinds/index.ts';
import { type NatWay, natWayOf, takeNatWay } from './nat-way.ts';

const ways: readonly NatWay[] = ['per-zone', 'one', 'custom', 'regional', 'instances', 'none'];

const design = (fields: Partial<Vpc> = {}) =>
  drawn(vpc('Orders', fields, publicGroup('Ingress'), privateGroup('Application')));

function taken(before: Design, way: NatWay, current = 3): Design {
  const [own] = vpcsOf(before);
  if (!own) throw new Error('no VPC');
  const done = apply(before, takeNatWay(before, own, way, current).command);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

function wayOf(of: Design): NatWay | undefined {
  const [own] = vpcsOf(of);
  return own && natWayOf(of, own);
}

const kindsIn = ({ things }: Design) => things.map(({ kind }) => kind);

describe('natWayOf', () => {
  it('is one per zone where nothing is said, and custom from two on', () => {
    const numbers = [undefined, 0, 1, 2, 3];
    const found = numbers.map((natGateways) =>
      wayOf(design(natGateways === undefined ? {} : { natGateways })),
    );
    expect(found).toEqual(['per-zone', 'none', 'one', 'custom', 'custom']);
  });

  it('is a regional gateway whatever else is there', () => {
    const both = drawn(vpc('Orders', { natGatewayType: 'regional', natGateways: 0 }, natInstances('Nat')));
    expect(wayOf(both)).toBe('regional');
  });
});

describe('takeNatWay', () => {
  it.each(ways.flatMap((from) => ways.map((to) => [from, to] as const)))(
    'leads from %s to %s',
    (from, to) => {
      for (const current of [0, 1, 2, 6]) expect(wayOf(taken(taken(design(), from), to, current))).toBe(to);
    },
  );

  it('brings NAT instances that let in what comes from their VPC', () => {
    const then = taken(design({ cidr: '10.7.0.0/16' }), 'instances');
    const range = then.things.find(({ kind }) => kind === 'ip-range');
    expect(range).toMatchObject({ cidr: '10.7.0.0/16', label: 'Addresses of Orders' });
    expect(callsOf(then)).toMatchObject([
      { verb: 'allowFrom', on: 'nat-instances', other: range?.id, port: 'allTraffic' },
    ]);
  });

  it('takes them away with their connection and the range that was there for it alone', () => {
    const before = design();
    const then = taken(taken(before, 'instances'), 'one');
    expect(kindsIn(then)).toEqual(kindsIn(before));
    expect(callsOf(then)).toEqual([]);
  });

  it('says how many connections go', () => {
    const then = taken(design(), 'instances');
    const [own] = vpcsOf(then);
    expect(own && takeNatWay(then, own, 'none', 3).says).toBe(
      '1 connection of the NAT instances went with them.',
    );
  });

  it('keeps the number of gateways for later while one is regional', () => {
    const then = taken(taken(design({ natGateways: 2 }), 'regional'), 'instances');
    expect(vpcsOf(then)[0]?.natGateways).toBe(2);
  });
});
