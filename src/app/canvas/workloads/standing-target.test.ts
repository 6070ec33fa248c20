import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, type Point, rowById, type Thing } from '../../../core/index.ts';
import { layoutOf } from '../plans.ts';
import { type StandingTarget, standingTargetAt } from './standing-target.ts';
import { isThere, workloadDragOf } from './workload-drag.ts';
import { newWorkload, newWorkloadInVpc, usualStanding } from './workload-plans.ts';

const vpc: Thing = {
  id: 'v',
  kind: 'vpc',
  parent: 'stack',
  label: 'V',
  constructId: 'V',
  layout: 'own',
  cidr: '10.0.0.0/22',
  maxAzs: 2,
};
const group = (id: string, fields: Partial<Thing> = {}): Thing =>
  ({
    id,
    kind: 'subnet-group',
    parent: 'v',
    label: id,
    constructId: id,
    subnetType: 'private',
    cidrMask: 24,
    ...fields,
  }) as Thing;
const design: Design = {
  schemaVersion: 1,
  name: 'test',
  stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount: 3 } }],
  things: [
    vpc,
    group('Kept', { reserved: true, cidrMask: 28 } as Partial<Thing>),
    group('App'),
    group('Late'),
    {
      id: 'job',
      kind: 'instance',
      parent: 'v',
      label: 'Job',
      constructId: 'Job',
      instanceType: 't3.micro',
      subnetGroup: 'App',
    },
  ],
  usedRanges: [],
  canvas: { positions: { v: { x: 0, y: 0 } } },
};
const layout = layoutOf(design);

function pointIn(group: string, zone?: number): Point {
  const found = rowById(layout, group)?.row;
  if (!found) throw new Error('no such row');
  const cell = zone === undefined ? found.title : found.cells[zone]?.box;
  return { x: found.box.x + (cell?.x ?? 0) + 5, y: found.box.y + 5 };
}

const says = (target: StandingTarget) => (target.on === 'nowhere' ? target.says : target.standing);

describe('standingTargetAt', () => {
  it.each([
    ['a title', 'instance' as const, pointIn('App'), { group: 'App' }],
    ['a cell', 'instance' as const, pointIn('App', 1), { group: 'App', zone: 1 }],
    ['a cell, for what needs two zones', 'load-balancer' as const, pointIn('App', 1), { group: 'App' }],
    [
      'a box in its cell',
      'instance' as const,
      { x: pointIn('App', 0).x + 20, y: pointIn('App').y + 70 },
      { group: 'App', zone: 0 },
    ],
    [
      'a group that is only kept',
      'instance' as const,
      pointIn('Kept'),
      'Kept only keeps its space: it has no subnets yet.',
    ],
    [
      'a subnet without room',
      'instance' as const,
      pointIn('Late', 1),
      'Late doesn’t fit into AZ 2: there is no subnet to stand in.',
    ],
    ['the header', 'instance' as const, { x: 20, y: 20 }, 'Instance: let go on a row or a cell.'],
    ['empty canvas', 'instance' as const, { x: -20, y: 20 }, 'Instance: let go on a row or a cell of a VPC.'],
  ])('at %s', (_, kind, point, expected) => {
    expect(says(standingTargetAt(layout, kind, point))).toEqual(expected);
  });
});

describe('workloads in hand', () => {
  it('are told from other boxes', () => {
    expect(workloadDragOf(layout, [{ id: 'v', to: { x: 0, y: 0 } }])).toBeUndefined();
    expect(workloadDragOf(layout, [{ id: 'job', to: { x: 1, y: 2 } }])).toMatchObject({ id: 'job' });
  });

  it('change nothing where they stand already', () => {
    expect([
      isThere(layout, 'job', { group: 'App', zone: 0 }),
      isThere(layout, 'job', { group: 'App' }),
      isThere(layout, 'job', { group: 'App', zone: 1 }),
      isThere(layout, 'job', { group: 'Late', zone: 0 }),
    ]).toEqual([true, true, false, false]);
  });
});

describe('new workloads', () => {
  const carriedOut = (of: Design, command: Command) => {
    const applied = apply(of, command);
    if (!applied.ok) throw new Error('refused');
    return applied.value;
  };

  it('stand where nobody names a row in the first that they can stand in', () => {
    expect(usualStanding(design, 'v', 'instance')).toEqual({ group: 'App' });
  });

  it('get a VPC around them where there is none', () => {
    const empty = { ...design, things: [] };
    const proposed = newWorkloadInVpc(empty, layoutOf(empty), 'load-balancer');
    const after = proposed.ok ? carriedOut(empty, proposed.value.command) : empty;
    expect(after.things.map(({ kind }) => kind)).toEqual([
      'vpc',
      'subnet-group',
      'subnet-group',
      'load-balancer',
      'listener',
      'internet',
    ]);
  });

  it('put the internet beside what is drawn', () => {
    const open = {
      ...design,
      things: [...design.things, group('Edge', { subnetType: 'public', cidrMask: 28 } as Partial<Thing>)],
    };
    const proposed = newWorkload(open, layoutOf(open), 'load-balancer', { group: 'Edge' });
    const after = proposed.ok ? carriedOut(open, proposed.value.command) : open;
    expect(after.canvas.positions.internet?.x).toBeLessThan(0);
  });
});
