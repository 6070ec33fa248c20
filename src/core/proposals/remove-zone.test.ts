import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.ts';
import { derive } from '../derive.ts';
import type { Design, Environment } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import type { Proposed } from './proposal.ts';
import { type BuiltVpc, isZoneRemovable, removeZone } from './remove-zone.ts';

function designIn(environment: Environment, more: object = {}): Design {
  return {
    schemaVersion: 1,
    name: 'test',
    stacks: [{ id: 'stack', name: 'Network', environment }],
    things: [
      { id: 'a', kind: 'vpc', parent: 'stack', label: 'A', constructId: 'A', layout: 'default', ...more },
    ],
    usedRanges: [],
    canvas: { positions: {} },
  };
}

function vpcOf(design: Design): BuiltVpc {
  const network = derive(design).network.stacks[0]?.vpcs[0]?.vpc;
  const [vpc] = design.things;
  if (!network || vpc?.kind !== 'vpc') throw new Error('no VPC');
  return { vpc, network };
}

function zonesAfter(design: Design, proposed: Proposed | undefined): readonly (string | undefined)[] {
  if (!proposed?.ok) throw new Error('refused');
  const applied = apply(design, proposed.value.command);
  if (!applied.ok) throw new Error('refused');
  return vpcOf(applied.value).network.zones.map(({ name }) => name);
}

const agnostic = designIn({ type: 'agnostic', zoneCount: 3 });

describe('removeZone', () => {
  it('takes the last zone of those that are only numbered', () => {
    expect(zonesAfter(agnostic, removeZone(agnostic, vpcOf(agnostic), 2))).toEqual([undefined, undefined]);
  });

  it('needs a region for another one, and names those that stay', () => {
    expect(removeZone(agnostic, vpcOf(agnostic), 1)).toBeUndefined();
    const proposed = removeZone(agnostic, vpcOf(agnostic), 1, 'eu-central-1');
    expect(zonesAfter(agnostic, proposed)).toEqual(['eu-central-1a', 'eu-central-1c']);
    expect(proposed?.ok && proposed.value.label).toBe('A: without eu-central-1b');
  });

  it('takes the names of the region that the stack has', () => {
    const design = designIn({ type: 'region', region: 'eu-west-1', zoneCount: 3 });
    expect(zonesAfter(design, removeZone(design, vpcOf(design), 0))).toEqual(['eu-west-1b', 'eu-west-1c']);
  });

  it('gives space back that was kept for a zone', () => {
    const design = designIn({ type: 'agnostic', zoneCount: 3 }, { reservedAzs: 1 });
    const removable = [0, 1, 2, 3].map((zone) => isZoneRemovable(vpcOf(design), zone));
    expect(removable).toEqual([true, true, true, true]);
    const proposed = removeZone(design, vpcOf(design), 3);
    expect(zonesAfter(design, proposed)).toHaveLength(3);
    expect(proposed?.ok && proposed.value.label).toBe('A: no space for more zones');
  });

  it('leaves the only zone', () => {
    const design = designIn({ type: 'agnostic', zoneCount: 1 });
    expect(isZoneRemovable(vpcOf(design), 0)).toBe(false);
  });
});

describe('workloads of a zone that is removed', () => {
  const kept = (id: string, kind: 'instance' | 'load-balancer', zones: readonly number[]): Thing => ({
    id,
    parent: 'a',
    label: id,
    constructId: id,
    zones,
    ...(kind === 'instance' ? { kind, instanceType: 't3.micro' } : { kind }),
  });
  const design: Design = {
    ...agnostic,
    things: [
      ...agnostic.things,
      kept('first', 'instance', [1]),
      kept('middle', 'instance', [2]),
      kept('last', 'instance', [3]),
      kept('both', 'instance', [2, 3]),
      kept('front', 'load-balancer', [2, 3]),
    ],
  };
  const without = (zone: number, region?: string) => {
    const proposed = removeZone(design, vpcOf(design), zone, region);
    const applied = proposed?.ok ? apply(design, proposed.value.command) : undefined;
    if (!proposed?.ok || !applied?.ok) throw new Error('refused');
    const zones = applied.value.things.flatMap((thing) =>
      thing.kind === 'vpc' ? [] : [Reflect.get(thing, 'zones')],
    );
    return { zones, says: proposed.value.says };
  };

  it('stand in those that stay, by their new numbers, and a load balancer in all', () => {
    expect(without(2)).toEqual({
      zones: [[1], [2], [2], [2], undefined],
      says: '3 workloads leave that zone for those that stay.',
    });
    const { zones, says } = without(1, 'eu-central-1');
    expect(zones).toEqual([[1], [2], [2], [2], undefined]);
    expect(says).toContain('3 workloads leave that zone for those that stay.');
    expect(without(0, 'eu-central-1').zones).toEqual([[1], [1], [2], [1, 2], [1, 2]]);
  });

  it('are not spoken of where there are none', () => {
    expect(removeZone(agnostic, vpcOf(agnostic), 2)).toMatchObject({ ok: true });
    expect(removeZone(agnostic, vpcOf(agnostic), 2)).not.toHaveProperty('value.says');
  });
});
