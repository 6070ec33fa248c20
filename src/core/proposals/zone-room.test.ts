import { describe, expect, it } from 'vitest';
import { drawn, found, inStack, isolatedGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { vpcsOf } from '../design/queries.ts';
import { roomForZone } from './zone-room.ts';

const sized = (...masks: readonly number[]) =>
  masks.map((cidrMask, index) => isolatedGroup(`G${index}`, { cidrMask }));
const founding = drawn(vpc('V', { cidr: '10.0.0.0/21', maxAzs: 3 }, ...sized(24, 24, 28)));

describe('roomForZone', () => {
  it('says by how much one more zone doesn’t fit, and in which block it does', () => {
    const room = roomForZone(founding, 'v');
    expect(room).toMatchObject({
      needed: 2112,
      prefixLength: 21,
      available: 2048,
      larger: { cidr: '10.0.0.0/20' },
    });
    if (!room?.larger) throw new Error('no way out');
    const applied = apply(founding, room.larger.proposal.command);
    if (!applied.ok) throw new Error('refused');
    expect(vpcsOf(applied.value)[0]).toMatchObject({ maxAzs: 4, cidr: '10.0.0.0/20' });
    expect(found(applied.value)).toEqual([]);
    expect(room.larger.proposal.label).toBe('V: 4 zones, 10.0.0.0/20');
  });

  it('is silent where it fits, and where there is no further zone', () => {
    expect(
      roomForZone(drawn(vpc('V', { cidr: '10.0.0.0/20', maxAzs: 3 }, ...sized(24))), 'v'),
    ).toBeUndefined();
    const environment = {
      type: 'account',
      account: '123456789012',
      region: 'us-east-1',
      zones: ['us-east-1a'],
    } as const;
    expect(roomForZone(inStack({ environment }, drawn(vpc('V', {}, ...sized(24)))), 'v')).toBeUndefined();
  });

  it('knows no larger block than a /16', () => {
    const full = drawn(vpc('V', { cidr: '10.0.0.0/16', maxAzs: 3 }, ...sized(18)));
    expect(roomForZone(full, 'v')).toBeUndefined();
    const over = drawn(vpc('V', { cidr: '10.0.0.0/16', maxAzs: 3 }, ...sized(18, 20)));
    expect(roomForZone(over, 'v')).toMatchObject({ prefixLength: 16, available: 65536 });
    expect(roomForZone(over, 'v')).not.toHaveProperty('larger');
  });

  it('counts no addresses where groups share what is left', () => {
    const shared = drawn(vpc('V', { cidr: '10.0.0.0/27', maxAzs: 2 }, isolatedGroup('A')));
    const room = roomForZone(shared, 'v');
    expect(room).toMatchObject({ larger: { cidr: '10.0.0.0/26' } });
    expect(room).not.toHaveProperty('needed');
  });
});
