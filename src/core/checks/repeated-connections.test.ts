import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call } from '../kinds/index.ts';
import { repeatedConnections } from './repeated-connections.ts';
import { connecting, drawn, foundBy, ipRange, securityGroup, vpc } from './test-design.ts';

const things = drawn(
  vpc('Orders', {}, securityGroup('Web'), securityGroup('Data', { allowAllOutbound: false })),
  ipRange('Office', '203.0.113.0/24'),
);
const found = (...calls: readonly Omit<Call, 'id'>[]) =>
  foundBy(
    repeatedConnections,
    connecting(
      calls.map((call, index) => ({ ...call, id: `${index}` })),
      things,
    ),
  );
const https = { port: 'tcp', fromPort: 443 } as const;
const office = { on: 'orders-web', verb: 'allowFrom', other: 'office', ...https } as const;
const query = { on: 'orders-web', verb: 'allowTo', other: 'orders-data', ...https } as const;

describe('connections that are said twice', () => {
  it('finds the second, with the description that is lost', () => {
    const facts = { on: 'Web', rule: 'TCP 443 from Office (203.0.113.0/24)' };
    expect(found(office, office)).toEqual([finding('connection/twice', { id: '1' }, facts)]);
    expect(found(office, { ...office, description: 'from Berlin' })).toEqual([
      finding('connection/twice', { id: '1' }, { ...facts, description: 'from Berlin' }),
    ]);
  });

  it('finds one that is said from the other side again', () => {
    const back = { on: 'orders-data', verb: 'allowFrom', other: 'orders-web', ...https } as const;
    expect(found(query, back).map(({ at }) => at)).toEqual([{ id: '1' }]);
  });

  it('says nothing of one that still adds a rule', () => {
    const restricted = { ...query, on: 'orders-data', other: 'orders-web' } as const;
    const rule = { ...restricted, verb: 'addEgressRule' } as const;
    expect(found(rule, restricted)).toEqual([]);
  });

  it('says nothing of one that does nothing for another reason', () => {
    expect(found({ on: 'orders-web', verb: 'allowToAnyIpv4', ...https })).toEqual([]);
  });

  it('says nothing of other ports or ends', () => {
    expect(found(office, { ...office, fromPort: 444 }, query)).toEqual([]);
  });
});
