import { describe, expect, it } from 'vitest';
import { alphabets } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import { DESIGN } from '../base/place.ts';
import { constructFields, stackFields } from '../kinds/index.ts';
import { beside, checked, drawn, found, inStack, isolatedGroup, vpc } from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const good = drawn(vpc('Orders', {}, group));
const idLimit = constructFields.constructId.limits.maxLength;

describe('limits of fields', () => {
  it('leaves values within their limits alone', () => {
    expect(checked(good)).toEqual([]);
    expect(
      checked(drawn(vpc('Orders', { constructId: 'x'.repeat(idLimit), natGateways: 6 }, group))),
    ).toEqual([]);
  });

  it('takes the least and the most of a number, and full lists', () => {
    const natEipAllocationIds = Array.from({ length: 6 }, (_, index) => `eipalloc-1234567${index}`);
    expect(checked(drawn(vpc('Orders', { natGateways: 0, natEipAllocationIds }, group)))).toEqual([]);
    expect(checked(drawn(vpc('Orders', { maxAzs: 1, reservedAzs: 5 }, group)))).toEqual([]);
  });

  it('finds texts that are too long, too short or in a wrong alphabet', () => {
    const of = { name: 'Orders', field: 'Name in code' };
    const at = { id: 'orders', field: 'constructId' };
    expect(checked(drawn(vpc('Orders', { constructId: 'x'.repeat(idLimit + 1) }, group)))).toEqual([
      finding('field/too-long', at, { ...of, length: idLimit + 1, limit: idLimit }),
    ]);
    expect(checked(drawn(vpc('Orders', { constructId: '' }, group)))).toEqual([
      finding('field/too-short', at, { ...of, length: 0, limit: 1 }),
    ]);
    expect(checked(drawn(vpc('Orders', { constructId: 'Bücher' }, group)))).toEqual([
      finding('field/alphabet', at, { ...of, saw: 'Bücher', allowed: alphabets.id.allowed }),
    ]);
  });

  it('counts in bytes where CloudFormation does', () => {
    const at = { id: 'stack', field: 'description' };
    const facts = { name: 'Network', field: 'Description', bytes: 1026, limit: 1024 };
    expect(checked(inStack({ description: '網'.repeat(341) }, good))).toEqual([]);
    expect(checked(inStack({ description: '網'.repeat(342) }, good))).toEqual([
      finding('field/too-many-bytes', at, facts),
    ]);
    const longest = stackFields.description.limits.maxLength;
    const codes = checked(inStack({ description: '網'.repeat(longest) }, good)).map(({ code }) => code);
    expect(codes).toEqual(['field/too-many-bytes']);
    expect(checked(inStack({ description: '網'.repeat(longest + 1) }, good)).map(({ code }) => code)).toEqual(
      ['field/too-long'],
    );
  });

  it('finds text that the CDK would take for a token of its own', () => {
    expect(checked(drawn(vpc('Orders', { owner: '${Token[TOKEN.1]}' }, group)))).toEqual([
      finding(
        'field/alphabet',
        { id: 'orders', field: 'owner' },
        { name: 'Orders', field: 'Owner', saw: '${Token[TOKEN.1]}', allowed: alphabets.line.allowed },
      ),
    ]);
  });

  it.each([-1, 7])('finds numbers out of range: %d', (natGateways) => {
    expect(checked(drawn(vpc('Orders', { natGateways }, group)))).toEqual([
      finding(
        'field/out-of-range',
        { id: 'orders', field: 'natGateways' },
        { name: 'Orders', field: 'NAT gateways', saw: natGateways, min: 0, max: 6 },
      ),
    ]);
  });

  it('names the entry of a list of texts', () => {
    const natEipAllocationIds = ['eipalloc-12345678', 'nonsense'];
    expect(checked(drawn(vpc('Orders', { natEipAllocationIds }, group)))).toEqual([
      finding(
        'field/alphabet',
        { id: 'orders', field: 'natEipAllocationIds', item: 1 },
        {
          name: 'Orders',
          field: 'Own Elastic IPs 2',
          saw: 'nonsense',
          allowed: alphabets['allocation-id'].allowed,
        },
      ),
    ]);
  });

  it('looks into the entries of lists', () => {
    const outputs = [
      { of: 'vpc-id', constructId: 'Id' },
      { of: 'vpc-id', constructId: 'Again', exportName: 'a b' },
    ] as const;
    expect(checked(drawn(vpc('Orders', { outputs }, group)))).toEqual([
      finding(
        'field/alphabet',
        { id: 'orders', field: 'outputs', item: 1 },
        {
          name: 'Orders',
          field: 'Export name in Outputs 2',
          saw: 'a b',
          allowed: alphabets['export-name'].allowed,
        },
      ),
    ]);
  });

  it('counts the entries of lists', () => {
    const natEipAllocationIds = Array.from({ length: 7 }, (_, index) => `eipalloc-1234567${index}`);
    expect(checked(drawn(vpc('Orders', { natEipAllocationIds }, group)))).toEqual([
      finding(
        'field/too-many',
        { id: 'orders', field: 'natEipAllocationIds' },
        { name: 'Orders', field: 'Own Elastic IPs', count: 7, limit: 6 },
      ),
    ]);
    const tags = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: '' }));
    expect(checked(inStack({ tags }, good))).toContainEqual(
      finding(
        'field/too-many',
        { id: 'stack', field: 'tags' },
        { name: 'Network', field: 'Tags', count: 50, limit: 49 },
      ),
    );
  });

  it('looks at the design, its stack and its ranges too', () => {
    expect(checked({ ...good, name: '' })).toEqual([
      finding(
        'field/too-short',
        { id: DESIGN, field: 'name' },
        { name: '', field: 'Design', length: 0, limit: 1 },
      ),
    ]);
    expect(checked({ ...good, note: 'half \ud800' })).toEqual([
      finding(
        'field/alphabet',
        { id: DESIGN, field: 'note' },
        { name: 'Test', field: 'Note', saw: 'half \ud800', allowed: alphabets.prose.allowed },
      ),
    ]);
    expect(checked(inStack({ name: '1st' }, good))).toEqual([
      finding(
        'field/alphabet',
        { id: 'stack', field: 'name' },
        { name: '1st', field: 'Stack name', saw: '1st', allowed: alphabets['stack-name'].allowed },
      ),
    ]);
    const named = { ...beside({ Office: '172.20.0.0/16' }, good) };
    expect(checked(named)).toEqual([]);
    expect(
      checked({
        ...named,
        usedRanges: named.usedRanges.map((range) => ({ ...range, name: 'x'.repeat(101) })),
      }),
    ).toEqual([
      finding(
        'field/too-long',
        { id: 'office', field: 'name' },
        { name: 'x'.repeat(101), field: 'Name', length: 101, limit: 100 },
      ),
    ]);
  });

  it('looks at what a stack says of its environment', () => {
    const account = {
      type: 'account',
      account: '12',
      region: 'eu-central-1',
      zones: ['eu-central-1a'],
    } as const;
    const at = { id: 'stack', field: 'environment' };
    expect(checked(inStack({ environment: account }, good))).toEqual([
      finding('field/too-short', at, { name: 'Network', field: 'Account', length: 2, limit: 12 }),
    ]);
    const letters = { ...account, account: 'a23456789012' };
    expect(checked(inStack({ environment: letters }, good))).toEqual([
      finding('field/alphabet', at, {
        name: 'Network',
        field: 'Account',
        saw: 'a23456789012',
        allowed: alphabets.account.allowed,
      }),
    ]);
    expect(checked(inStack({ environment: { type: 'agnostic', zoneCount: 7 } }, good))).toEqual([
      finding('field/out-of-range', at, {
        name: 'Network',
        field: 'Availability Zones',
        saw: 7,
        min: 1,
        max: 6,
      }),
    ]);
    const unnamed = { ...account, account: '123456789012', zones: ['eu-central-1a', ''] };
    expect(checked(inStack({ environment: unnamed }, good))).toEqual([
      finding(
        'field/too-short',
        { ...at, item: 1 },
        { name: 'Network', field: 'Availability Zones 2', length: 0, limit: 1 },
      ),
    ]);
  });

  it('leaves the sizes of subnets to the network, which says more', () => {
    const codes = found(drawn(vpc('Orders', {}, isolatedGroup('Data', { cidrMask: 29 })))).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['group/mask-out-of-range']);
  });
});
