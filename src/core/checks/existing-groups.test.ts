import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call, ImportedSecurityGroup } from '../kinds/index.ts';
import { existingGroups } from './existing-groups.ts';
import { connecting, drawn, existingGroup, foundBy, ipRange, securityGroup, vpc } from './test-design.ts';

const https = { port: 'tcp', fromPort: 443 } as const;
const out: Call = { id: 'out', on: 'legacy', verb: 'allowTo', other: 'orders-web', ...https };
const into: Call = { id: 'into', on: 'legacy', verb: 'allowFrom', other: 'office', ...https };
const found = (fields: Partial<ImportedSecurityGroup>, ...calls: readonly Call[]) =>
  foundBy(
    existingGroups,
    connecting(
      calls,
      drawn(
        vpc('Orders', {}, securityGroup('Web')),
        existingGroup('Legacy', fields),
        ipRange('Office', '203.0.113.0/24'),
      ),
    ),
  );

describe('existing groups that stay as they are', () => {
  it('tells all that is not written', () => {
    expect(found({ mutable: false }, out, into, { ...into, id: 'again' })).toEqual([
      finding(
        'security-group/takes-no-rules',
        { id: 'legacy', field: 'mutable' },
        {
          group: 'Legacy',
          count: 2,
          rules: 'outbound TCP 443 to Web and inbound TCP 443 from Office (203.0.113.0/24)',
        },
      ),
    ]);
  });

  it('says nothing where nothing is asked of them', () => {
    expect(found({ mutable: false })).toEqual([]);
  });
});

describe('the way out of existing groups', () => {
  it('tells what is left out as long as nobody said that they allow all', () => {
    expect(found({}, out, into)).toEqual([
      finding(
        'security-group/outbound-assumed',
        { id: 'legacy', field: 'allowAllOutbound' },
        { group: 'Legacy', count: 1, rules: 'outbound TCP 443 to Web' },
      ),
    ]);
    expect(found({ allowAllOutbound: true }, out, into)).toEqual([]);
    expect(found({}, into, { ...into, id: 'again' })).toEqual([]);
  });

  it('tells that the first rule takes all the rest away', () => {
    expect(found({ allowAllOutbound: false }, out, into)).toEqual([
      finding(
        'security-group/loses-all-outbound',
        { id: 'legacy', field: 'allowAllOutbound' },
        { group: 'Legacy', count: 1, rules: 'outbound TCP 443 to Web' },
      ),
    ]);
    expect(found({ allowAllOutbound: false }, into)).toEqual([]);
  });

  it('is no matter of groups that the stack makes', () => {
    const rule = { id: 'own', on: 'orders-web', verb: 'allowTo', other: 'office', ...https } as const;
    expect(found({}, rule)).toEqual([]);
  });
});
