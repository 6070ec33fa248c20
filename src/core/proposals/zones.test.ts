import { describe, expect, it } from 'vitest';
import { drawn, inStack, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { derive, foundIn } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { countImpacts } from '../impact/count-impacts.ts';
import { subnetImpacts } from '../impact/subnet-impacts.ts';
import type { Thing, Vpc } from '../kinds/index.ts';
import { preview } from '../stages.ts';
import { asOne } from './proposal.ts';
import { addZone, offerZones } from './zones.ts';

const groups = [publicGroup('Ingress', { cidrMask: 24 }), privateGroup('Application', { cidrMask: 24 })];

function onTwoZones(fields: Partial<Vpc>, ...others: readonly (readonly Thing[])[]): Design {
  const orders = vpc('Orders', { cidr: '10.0.0.0/16', ...fields }, ...groups);
  return inStack({ environment: { type: 'agnostic', zoneCount: 2 } }, drawn(orders, ...others));
}

function grown(design: Design): Design {
  const proposed = addZone(design, 'orders');
  const then = proposed.ok ? preview(design, proposed.value.command) : proposed;
  if (!then.ok) throw new Error('refused');
  return then.value.design;
}

function moved(before: Design, after: Design): number {
  return countImpacts(subnetImpacts(derive(before).network, derive(after).network)).replaced;
}

describe('one more zone', () => {
  it('takes the space that was kept for it, and moves nothing', () => {
    const design = onTwoZones({ reservedAzs: 2 });
    const after = grown(design);
    expect(after.things[0]).toMatchObject({ maxAzs: 3, reservedAzs: 1 });
    expect(moved(design, after)).toBe(0);
    expect(grown(after).things[0]).not.toHaveProperty('reservedAzs');
  });

  it('moves what stands behind the first group where no space was kept', () => {
    const design = onTwoZones({});
    expect(moved(design, grown(design))).toBe(2);
  });

  it('holds the other VPCs of the stack at what they have', () => {
    const design = onTwoZones({}, vpc('Billing', { cidr: '10.1.0.0/16' }, ...groups));
    const after = grown(design);
    expect(after.things.find(({ id }) => id === 'billing')).toMatchObject({ maxAzs: 2 });
    expect(derive(after).network.stacks[0]?.vpcs.map((one) => one.vpc.zones.length)).toEqual([3, 2]);
  });

  it('is refused where the region has no more, by number and by name', () => {
    const environment = { type: 'region', region: 'cn-north-1', zoneCount: 2 } as const;
    const inRegion = inStack({ environment }, onTwoZones({}));
    const names = ['cn-north-1a', 'cn-north-1b'];
    for (const design of [inRegion, inStack({ environment }, onTwoZones({ availabilityZones: names }))]) {
      const proposed = addZone(design, 'orders');
      expect(proposed.ok ? [] : proposed.problems.map(({ code }) => code)).toEqual(['zones/no-more']);
    }
  });

  it('goes on in a region whose zones are not known', () => {
    const environment = { type: 'region', region: 'xx-new-1', zoneCount: 2 } as const;
    const after = grown(inStack({ environment }, onTwoZones({})));
    expect(derive(after).network.stacks[0]?.vpcs[0]?.vpc.zones).toHaveLength(3);
  });
});

describe('what a stack offers', () => {
  const offering = (design: Design, zoneCount: number) => {
    const [stack] = design.stacks;
    const then = stack && preview(design, asOne('Zones', offerZones(design, stack, zoneCount)));
    if (!then?.ok) throw new Error('refused');
    return then.value;
  };

  it('holds VPCs where it grows, so that nothing of theirs moves', () => {
    expect(offering(onTwoZones({}), 3).design.things[0]).toMatchObject({ maxAzs: 2 });
  });

  it('lets VPCs that say nothing go along where it shrinks, without making them ask for more', () => {
    const then = offering(onTwoZones({}), 1);
    expect(then.design.things[0]).not.toHaveProperty('maxAzs');
    expect(foundIn(then).map(({ code }) => code)).not.toContain('zones/fewer-than-asked');
  });
});
