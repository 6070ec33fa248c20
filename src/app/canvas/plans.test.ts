import { describe, expect, it } from 'vitest';
import { apply, type Design, derive, layoutDesign, type Proposed, type Thing } from '../../core/index.ts';
import { dropTargetAt } from './drop-target.ts';
import {
  boxOfNew,
  dropRow,
  duplicateBox,
  layoutOf,
  moveBoxes,
  moveRow,
  neighbourOf,
  newGroup,
  newGroupInVpc,
  newVpc,
  removeBoxes,
  rowOfNew,
} from './plans.ts';

const design: Design = {
  schemaVersion: 1,
  name: 'test',
  stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount: 3 } }],
  things: [
    { id: 'a', kind: 'vpc', parent: 'stack', label: 'A', constructId: 'A', layout: 'default' },
    {
      id: 'b',
      kind: 'vpc',
      parent: 'stack',
      label: 'B',
      constructId: 'B',
      layout: 'own',
      cidr: '10.1.0.0/24',
    },
  ],
  usedRanges: [],
  canvas: { positions: {} },
};
const layout = layoutOf(design);
const placeOfB = layout.vpcs[1]?.position;

function done(proposed: Proposed, before = design): Design {
  const applied = proposed.ok ? apply(before, proposed.value.command) : proposed;
  if (!applied.ok) throw new Error('refused');
  return applied.value;
}

function labelOf(proposed: Proposed): string | undefined {
  return proposed.ok ? proposed.value.label : undefined;
}

describe('newVpc', () => {
  it('stands where it is dropped, and nothing else moves', () => {
    const after = done(newVpc(design, layout, { x: 40, y: -700 }));
    expect(after.canvas.positions).toEqual({
      a: layout.vpcs[0]?.position,
      b: placeOfB,
      vpc: { x: 40, y: -700 },
    });
  });

  it('finds a place beside the others without a pointer', () => {
    const after = layoutDesign(derive(done(newVpc(design, layout))));
    const tops = after.vpcs.map(({ position }) => position);
    expect(new Set(tops.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('can be seen before it is there', () => {
    expect(boxOfNew(design, newVpc(design, layout, { x: 0, y: 0 }))?.rows).toHaveLength(2);
  });
});

describe('newGroup', () => {
  it('goes before a row', () => {
    const after = done(newGroup(design, 'a', 'a-private'));
    expect(after.things.map(({ id }) => id)).toEqual(['a', 'a-public', 'a-group', 'a-private', 'b']);
  });

  it('can be seen before it is there', () => {
    expect(rowOfNew(design, newGroup(design, 'b'))?.group.subnetType).toBe('public');
  });

  it('gets a VPC around it on empty canvas', () => {
    const proposed = newGroupInVpc(design, layout, { x: 0, y: 900 });
    expect(proposed.ok && proposed.value.select).toBe('vpc-public');
    expect(boxOfNew(design, proposed)?.rows).toHaveLength(1);
  });
});

describe('moveBoxes', () => {
  it('moves what was dragged to whole units and pins the rest', () => {
    const after = done(moveBoxes(design, layout, { a: { x: 10.4, y: 20.6 } }));
    expect(after.canvas.positions).toEqual({ a: { x: 10, y: 21 }, b: placeOfB });
  });

  it('is nothing where nothing moved', () => {
    const { position } = layout.vpcs[0] ?? { position: { x: 0, y: 0 } };
    expect(moveBoxes(design, layout, { a: position }).ok).toBe(false);
  });
});

describe('rows', () => {
  it.each([
    { by: -1 as const, id: 'a-private', label: 'Move Private above Public' },
    { by: 1 as const, id: 'a-public', label: 'Move Public below Private' },
    { by: -1 as const, id: 'a-public', label: undefined },
  ])('move by one: $label', ({ by, id, label }) => {
    expect(labelOf(moveRow(design, id, by))).toBe(label);
  });

  it('land before another or at the end', () => {
    expect(labelOf(dropRow(design, 'a-private', 'a-public'))).toBe('Move Private above Public');
    expect(labelOf(dropRow(design, 'a-public', undefined))).toBe('Move Public to the end');
    expect(done(dropRow(design, 'a-public', undefined)).things.map(({ id }) => id)).toEqual([
      'a',
      'a-private',
      'a-public',
      'b',
    ]);
  });
});

describe('removeBoxes', () => {
  it('is one step, in which a VPC takes its rows along', () => {
    const proposed = removeBoxes(design, layout, ['a', 'a-public']);
    expect(labelOf(proposed)).toBe('Delete A');
    expect(done(proposed).things.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes the gateway endpoints of a VPC along, chosen with it or not', () => {
    const endpoint: Thing = {
      id: 's3',
      kind: 'gateway-endpoint',
      parent: 'a',
      label: 'S3',
      constructId: 'S3',
      service: 's3',
    };
    const withEndpoint = { ...design, things: [...design.things, endpoint] };
    const proposed = removeBoxes(withEndpoint, layoutOf(withEndpoint), ['a', 's3']);
    expect(done(proposed, withEndpoint).things.map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves the others where they stand', () => {
    expect(done(removeBoxes(design, layout, ['a'])).canvas.positions).toEqual({ b: placeOfB });
  });

  it('leaves the focus to the next, the one before, or the parent', () => {
    expect([
      neighbourOf(layout, 'a-public'),
      neighbourOf(layout, 'a-private'),
      neighbourOf(layout, 'b'),
    ]).toEqual(['a-private', 'a-public', 'a']);
  });
});

describe('duplicateBox', () => {
  it('puts the copy of a VPC where there is room', () => {
    const after = layoutDesign(derive(done(duplicateBox(design, layout, 'a'))));
    expect(new Set(after.vpcs.map(({ position }) => `${position.x} ${position.y}`)).size).toBe(3);
  });
});

describe('dropTargetAt', () => {
  const { position } = layout.vpcs[0] ?? { position: { x: 0, y: 0 } };
  const at = (x: number, y: number) => ({ x: position.x + x, y: position.y + y });
  it.each([
    { kind: 'vpc' as const, point: at(100, 100), target: { on: 'canvas' } },
    { kind: 'subnet-group' as const, point: at(-20, -20), target: { on: 'canvas' } },
    {
      kind: 'subnet-group' as const,
      point: at(100, 10),
      target: { on: 'row-gap', vpc: 'a', before: 'a-public' },
    },
    {
      kind: 'subnet-group' as const,
      point: at(100, 150),
      target: { on: 'row-gap', vpc: 'a', before: 'a-private' },
    },
    { kind: 'subnet-group' as const, point: at(100, 220), target: { on: 'row-gap', vpc: 'a' } },
  ])('is $target for a $kind', ({ kind, point, target }) => {
    expect(dropTargetAt(layout, kind, point)).toEqual(target);
  });
});
