import { describe, expect, it } from 'vitest';
import { environmentOf, inRegion } from './environments.ts';

describe('environmentOf', () => {
  it('keeps the number of zones, and names them where an account is known', () => {
    expect(environmentOf('account', { type: 'region', region: 'eu-central-1', zoneCount: 3 })).toEqual({
      type: 'account',
      account: '',
      region: 'eu-central-1',
      zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
    });
  });

  it('keeps the region, and forgets it where any will do', () => {
    const account = { type: 'account', account: '1', region: 'eu-west-1', zones: ['eu-west-1a'] } as const;
    expect(environmentOf('region', account)).toEqual({ type: 'region', region: 'eu-west-1', zoneCount: 1 });
    expect(environmentOf('agnostic', account)).toEqual({ type: 'agnostic', zoneCount: 1 });
  });
});

describe('inRegion', () => {
  it('takes no more zones than the region has', () => {
    const three = { type: 'region', region: 'eu-central-1', zoneCount: 3 } as const;
    expect(inRegion(three, 'cn-north-1')).toEqual({ type: 'region', region: 'cn-north-1', zoneCount: 2 });
    expect(inRegion(three, 'xx-north-1')).toEqual({ type: 'region', region: 'xx-north-1', zoneCount: 3 });
    expect(inRegion({ type: 'agnostic', zoneCount: 3 }, 'cn-north-1')).toEqual({
      type: 'region',
      region: 'cn-north-1',
      zoneCount: 2,
    });
  });

  it('takes as many zones of the other region', () => {
    const account = {
      type: 'account',
      account: '1',
      region: 'eu-west-1',
      zones: ['eu-west-1a', 'eu-west-1c'],
    } as const;
    expect(inRegion(account, 'us-west-2')).toMatchObject({
      region: 'us-west-2',
      zones: ['us-west-2a', 'us-west-2b'],
    });
  });

  it('guesses the zones of a region that isn’t known', () => {
    const account = { type: 'account', account: '1', region: 'eu-west-1', zones: ['eu-west-1a'] } as const;
    expect(inRegion(account, 'xx-north-1')).toMatchObject({ zones: ['xx-north-1a'] });
  });
});
