import { describe, expect, it } from 'vitest';
import type { NatWay } from '../../../core/index.ts';
import { natOptions } from './nat-options.ts';

const counts = { perZone: 3, one: 1, zones: 3, instances: 3 };

describe('natOptions', () => {
  const option = (value: NatWay, changed: Partial<typeof counts> = {}) =>
    natOptions({ ...counts, ...changed }).find((one) => one.value === value);

  it('says consequence and list price of each', () => {
    expect(option('per-zone')).toMatchObject({
      says: 'a zone can fail without cutting off the others; 3 gateways + 3 public addresses',
      cost: 'about $109.50 a month',
    });
    expect(option('one')).toMatchObject({ cost: 'about $36.50 a month' });
    expect(option('none')?.cost).toBeUndefined();
  });

  it('counts a regional gateway once for each zone that it serves', () => {
    expect(option('regional', { zones: 2 })?.cost).toBe('about $73.00 a month');
  });

  it('prices NAT instances as the smallest machines with an address each', () => {
    expect(option('instances')?.cost).toBe('about $20.15 a month');
  });

  it('names no price where no gateway can stand', () => {
    const none = { perZone: 0, one: 0, zones: 0, instances: 0 };
    expect(option('per-zone', none)?.says).toBe('a zone can fail without cutting off the others');
    expect(natOptions(none).map(({ cost }) => cost)).toEqual(Array(6).fill(undefined));
  });

  it('counts a single zone in the singular', () => {
    expect(option('per-zone', { perZone: 1 })?.says).toContain('1 gateway + 1 public address');
  });
});
