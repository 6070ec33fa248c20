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
  it('takes the zones along', () => {
    const account = {
      type: 'account',
      account: '1',
      region: 'eu-west-1',
      zones: ['eu-west-1a', 'other'],
    } as const;
    expect(inRegion(account, 'us-west-2')).toMatchObject({
      region: 'us-west-2',
      zones: ['us-west-2a', 'other'],
    });
  });
});
