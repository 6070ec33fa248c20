import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, derive, layoutDesign } from '../../core/index.ts';
import type { Drag } from './canvas-state.ts';
import { type CanvasNode, projectNodes } from './nodes.ts';

const empty: Design = {
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
      layout: 'default',
      cidr: '10.1.0.0/16',
    },
  ],
  usedRanges: [],
  canvas: { positions: { a: { x: 0, y: 0 }, b: { x: 1000, y: 0 } } },
};

function project(design: Design, before: CanvasNode[] = [], drag?: Drag) {
  return projectNodes(layoutDesign(derive(design)), { drag, selected: [] }, before);
}

function edited(design: Design, command: Command): Design {
  const applied = apply(design, command);
  return applied.ok ? applied.value : design;
}

describe('projectNodes', () => {
  it('has parents before their rows, and the foot last', () => {
    const ids = ['a', 'a-public', 'a-private', 'a/foot', 'b', 'b-public', 'b-private', 'b/foot'];
    expect(project(empty).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps every node, and the list, where nothing changed', () => {
    const before = project(empty);
    expect(project({ ...empty, name: 'other' }, before)).toBe(before);
  });

  it('makes one new node of a VPC that moved', () => {
    const before = project(empty);
    const moved = edited(empty, { do: 'move-box', id: 'b', position: { x: 900, y: 50 } });
    const nodes = project(moved, before);
    expect(nodes.filter((node, index) => node !== before[index]).map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps the nodes of other VPCs when one is edited', () => {
    const before = project(empty);
    const renamed = edited(empty, { do: 'set-field', id: 'b-public', field: 'label', value: 'Edge' });
    const nodes = project(renamed, before);
    expect(nodes.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(nodes[0]).toBe(before[0]);
    expect(nodes[5]).not.toBe(before[5]);
  });

  const standing: Design = {
    ...empty,
    things: [
      ...empty.things,
      {
        id: 'job',
        kind: 'instance',
        parent: 'a',
        label: 'Job',
        constructId: 'Job',
        instanceType: 't3.micro',
        subnetGroup: 'a-public',
      },
      { id: 'own', kind: 'security-group', parent: 'a', label: 'Own', constructId: 'Own' },
    ],
  };

  it('has what stands in a row behind it, and what stands below the rows behind the foot', () => {
    const ids = [
      'a',
      'a-public',
      'job',
      'a-private',
      'a/foot',
      'own',
      'b',
      'b-public',
      'b-private',
      'b/foot',
    ];
    expect(project(standing).map(({ id }) => id)).toEqual(ids);
  });

  it('lets what stands in a row go with it, and draws a dragged workload where it is', () => {
    const at = (drag?: Drag) => project(standing, [], drag).find(({ id }) => id === 'job')?.position.y ?? 0;
    const reordering = { top: 150, order: ['a-private', 'a-public'], tops: [96, 180] };
    expect(at({ what: 'row', vpc: 'a', group: 'a-public', reordering }) - at()).toBe(150 - 144);
    expect(at({ what: 'workload', id: 'job', position: { x: 3, y: 7 }, target: undefined })).toBe(7);
  });

  it('draws the rows of a drag where they would stand, and the dragged one on top', () => {
    const drag: Drag = {
      what: 'row',
      vpc: 'a',
      group: 'a-public',
      reordering: { top: 140, order: ['a-private', 'a-public'], tops: [96, 152] },
    };
    const rows = project(empty, [], drag).filter(({ parentId, type }) => parentId === 'a' && type === 'row');
    expect(rows.map(({ id, position }) => [id, position.y])).toEqual([
      ['a-public', 140],
      ['a-private', 96],
    ]);
    expect((rows[0]?.zIndex ?? 0) > (rows[1]?.zIndex ?? 0)).toBe(true);
  });
});
