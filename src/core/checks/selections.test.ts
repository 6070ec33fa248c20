import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { selections } from './selections.ts';
import { drawn, found, foundBy, instance, isolatedGroup, vpc } from './test-design.ts';

const standing = (fields: object) =>
  drawn(vpc('Orders', {}, isolatedGroup('Data', { cidrMask: 24 }), instance('Web', fields)));

describe('where something stands', () => {
  it('is found to name a zone twice, and one that there is not', () => {
    const at = { id: 'orders-web', field: 'zones' };
    expect(foundBy(selections, standing({ zones: [2, 1, 2, 4] }))).toEqual([
      finding('selection/zone-twice', { ...at, item: 2 }, { name: 'Web', zone: 2 }),
      finding('selection/no-such-zone', at, { name: 'Web', zone: 4, zones: 3 }),
    ]);
  });

  it.each(['gone', 'Data'])(
    'is found to name a group whose id is not %s, though one may be called so',
    (subnetGroup) => {
      expect(found(standing({ subnetGroup })).map(({ code }) => code)).toEqual(['selection/no-such-group']);
    },
  );
});
