import { describe, expect, it } from 'vitest';
import { natChoice, natOptions, natValue } from './nat-options.ts';

describe('natOptions', () => {
  it('says consequence and list price of each', () => {
    const [perZone, one, none] = natOptions({ perZone: 3, one: 1 });
    expect(perZone).toMatchObject({
      says: 'a zone can fail without cutting off the others; 3 gateways + 3 public addresses',
      cost: 'about $109.50 a month',
    });
    expect(one).toMatchObject({ cost: 'about $36.50 a month' });
    expect(none?.cost).toBeUndefined();
  });

  it('names no price where no gateway can stand', () => {
    const [perZone, one] = natOptions({ perZone: 0, one: 0 });
    expect(perZone?.says).toBe('a zone can fail without cutting off the others');
    expect([perZone?.cost, one?.cost]).toEqual([undefined, undefined]);
  });

  it('counts a single zone in the singular', () => {
    expect(natOptions({ perZone: 1, one: 1 })[0]?.says).toContain('1 gateway + 1 public address');
  });
});

describe('natChoice', () => {
  it('is one per zone where nothing is said, and custom from two on', () => {
    expect([undefined, 0, 1, 2, 3].map(natChoice)).toEqual(['per-zone', 'none', 'one', 'custom', 'custom']);
  });

  it('writes a number that reads as the same choice', () => {
    for (const choice of ['per-zone', 'one', 'none', 'custom'] as const)
      for (const current of [0, 1, 2, 6]) expect(natChoice(natValue(choice, current))).toBe(choice);
  });
});
