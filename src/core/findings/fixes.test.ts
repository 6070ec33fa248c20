import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../base/finding.ts';
import {
  beside,
  drawn,
  found,
  inStack,
  isolatedGroup,
  privateGroup,
  publicGroup,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { thingById, vpcsOf } from '../design/queries.ts';
import type { Output, Vpc } from '../kinds/index.ts';
import { fixesFor } from './fixes.ts';

/** The fixes of the first finding of a code. */
function fixesOf(code: FindingCode, design: Design) {
  const matter = found(design).find((one) => one.code === code);
  if (!matter) throw new Error(`${code} isn’t found`);
  return fixesFor(matter, design);
}

function labels(code: FindingCode, design: Design) {
  return fixesOf(code, design).map(({ label }) => label);
}

/** The design after the fix of this label. */
function designAfter(code: FindingCode, design: Design, label: string): Design {
  const fix = fixesOf(code, design).find((one) => one.label === label);
  if (!fix) throw new Error(`no fix is called ${label}`);
  const applied = apply(design, fix.command);
  if (!applied.ok) throw new Error('refused');
  return applied.value;
}

const sized = (label: string, mask: number) => publicGroup(label, { cidrMask: mask });
const tight = drawn(
  vpc('OrdersVpc', { cidr: '10.0.0.0/21' }, sized('Ingress', 24), sized('Web', 24), sized('Data', 24)),
);
const withNat = (fields: Partial<Vpc>) =>
  drawn(vpc('Orders', fields, publicGroup('Ingress'), privateGroup('Application')));

describe('fixes', () => {
  it('offers the largest size that fits, and the smallest VPC in which the group fits', () => {
    expect(labels('group/does-not-fit', tight)).toEqual([
      'Use /25, 123 usable each',
      'Make the VPC 10.0.0.0/20',
    ]);
    const smaller = designAfter('group/does-not-fit', tight, 'Use /25, 123 usable each');
    expect(thingById(smaller, 'ordersvpc-data')).toMatchObject({ cidrMask: 25 });
  });

  it('makes a VPC dual stack without taking public IPv4 addresses away', () => {
    const asked = drawn(
      vpc(
        'Orders',
        { ipv6Addresses: 'amazon-provided' },
        publicGroup('Ingress'),
        privateGroup('Application'),
      ),
    );
    const dual = designAfter('ipv6/addresses-without-dual-stack', asked, 'Make Orders dual stack');
    expect(thingById(dual, 'orders')).toMatchObject({ ipProtocol: 'dual-stack' });
    expect(thingById(dual, 'orders-ingress')).toMatchObject({ mapPublicIpOnLaunch: true });
    expect(thingById(dual, 'orders-application')).not.toHaveProperty('mapPublicIpOnLaunch');
  });

  it('begins a larger VPC where a block of its size can begin', () => {
    const inner = drawn(vpc('V', { cidr: '10.0.8.0/21' }, sized('A', 24), sized('B', 24), sized('C', 24)));
    expect(labels('group/does-not-fit', inner)).toContain('Make the VPC 10.0.0.0/20');
  });

  it('offers nothing that would bring an error of another sort', () => {
    // Without its maxAzs the VPC would spread over six zones, for which it is too small.
    const full = inStack(
      { environment: { type: 'agnostic', zoneCount: 6 } },
      drawn(
        vpc('V', { cidr: '10.0.0.0/26', maxAzs: 4, availabilityZones: ['eu-central-1a'] }, sized('A', 28)),
      ),
    );
    expect(labels('zones/both', full)).toEqual(['Use the one named zone', 'Take the zones of the stack']);
    const tighter = inStack(
      { environment: { type: 'agnostic', zoneCount: 6 } },
      drawn(
        vpc('V', { cidr: '10.0.0.0/27', maxAzs: 4, availabilityZones: ['eu-central-1a'] }, sized('A', 28)),
      ),
    );
    expect(labels('zones/both', tighter)).toEqual(['Use the one named zone']);
  });

  it('offers the block that was meant', () => {
    expect(labels('vpc/host-bits', drawn(vpc('V', { cidr: '10.20.1.7/21', layout: 'default' })))).toEqual([
      'Use 10.20.0.0/21',
    ]);
  });

  it('moves a VPC to the next block that is free of VPCs and ranges', () => {
    const two = drawn(
      vpc('A', { cidr: '10.0.0.0/16', layout: 'default' }),
      vpc('B', { cidr: '10.0.0.0/20', layout: 'default' }),
    );
    expect(labels('vpc/overlaps', beside({ Office: '10.1.0.0/16' }, two))).toEqual(['Use 10.2.0.0/20']);
  });

  it('removes the second of two equal ranges', () => {
    const twice = beside({ Office: '172.20.0.0/16', Berlin: '172.20.0.0/16' }, withNat({}));
    expect(labels('range/twice', twice)).toEqual(['Remove Berlin']);
    expect(designAfter('range/twice', twice, 'Remove Berlin').usedRanges.map(({ name }) => name)).toEqual([
      'Office',
    ]);
  });

  it('offers ways out for private groups', () => {
    expect(labels('nat/none-for-private', withNat({ natGateways: 0 }))).toEqual([
      'Add one NAT gateway',
      'Add one NAT gateway per zone',
      'Make Application isolated',
    ]);
    expect(labels('nat/none-for-private', withNat({ createInternetGateway: false }))).toEqual([
      'Turn the internet gateway on',
      'Make Application isolated',
    ]);
  });

  it('cuts long names on buttons', () => {
    const named = privateGroup('Application', { label: 'x'.repeat(10_000) });
    const design = drawn(vpc('V', { natGateways: 0 }, publicGroup('Ingress'), named));
    expect(labels('nat/none-for-private', design).at(-1)).toBe(
      `Make ${'x'.repeat(34)}…${'x'.repeat(11)} isolated`,
    );
  });

  it('adds a public group for NAT gateways where one fits', () => {
    const lonely = drawn(vpc('V', {}, privateGroup('Application', { cidrMask: 24 })));
    expect(labels('nat/no-public-subnets', lonely)).toEqual([
      'Add a public group',
      'Make Application isolated',
      'Have no NAT gateways',
    ]);
  });

  it('keeps the other VPCs at the zones that they have when it offers more', () => {
    const two = inStack(
      { environment: { type: 'agnostic' } },
      drawn(
        vpc('A', { cidr: '10.0.0.0/16', maxAzs: 3 }, isolatedGroup('Data')),
        vpc('B', { cidr: '10.1.0.0/16' }, isolatedGroup('Data')),
      ),
    );
    const more = designAfter('zones/fewer-than-asked', two, 'Offer 3 zones');
    expect(more.stacks[0]?.environment).toEqual({ type: 'agnostic', zoneCount: 3 });
    expect(vpcsOf(more).map(({ maxAzs }) => maxAzs)).toEqual([3, 2]);
  });

  it('finds the same zone in the right region', () => {
    const frankfurt = inStack(
      { environment: { type: 'region', region: 'eu-central-1' } },
      drawn(vpc('V', { availabilityZones: ['us-east-1b', 'eu-central-1a'] }, isolatedGroup('Data'))),
    );
    expect(labels('zones/wrong-region', frankfurt)).toEqual([
      'Use eu-central-1b',
      'Take the zones of the stack',
    ]);
  });

  it('renames the second of two groups to a name that is free', () => {
    const called = (id: string, label: string) => isolatedGroup(id, { label });
    const three = drawn(vpc('V', {}, called('A', 'Data'), called('B', 'Data 2'), called('C', 'Data')));
    expect(labels('label/twice', three)).toEqual(['Rename to Data 3']);
    expect(thingById(designAfter('label/twice', three, 'Rename to Data 3'), 'v-c')?.label).toBe('Data 3');
  });

  it('gives names that are free, also without punctuation', () => {
    const outputs: readonly Output[] = [
      { of: 'vpc-id', constructId: 'a-b' },
      { of: 'vpc-id', constructId: 'ab' },
    ];
    const clash = drawn(vpc('V', { layout: 'default', outputs }));
    expect(labels('id/clash', clash)).toEqual(['Call it Ab']);
    const renamed = designAfter('id/clash', clash, 'Call it Ab');
    expect(vpcsOf(renamed)[0]?.outputs?.map(({ constructId }) => constructId)).toEqual(['a-b', 'Ab']);
    expect(labels('id/reserved', inStack({ name: 'constructor' }, clash))).toEqual([
      'Call it constructorStack',
    ]);
  });

  it('takes the only group with subnets for the one that was meant', () => {
    const outputs: readonly Output[] = [{ of: 'subnet-ids', constructId: 'A' }];
    const groups = [publicGroup('Web'), isolatedGroup('Later', { reserved: true })];
    expect(labels('output/no-group', drawn(vpc('V', { outputs }, ...groups)))).toEqual([
      'Use Web',
      'Remove the output',
    ]);
  });

  it('says no list rather than an empty one', () => {
    const tagged = drawn(vpc('V', { layout: 'default', tags: [{ key: 'aws:x', value: '' }] }));
    expect(vpcsOf(designAfter('tag/key', tagged, 'Remove the tag'))[0]).not.toHaveProperty('tags');
  });

  it('removes the one tag, of whatever has it, and keeps the others', () => {
    const tags = [
      { key: 'team', value: 'network' },
      { key: 'aws:x', value: '' },
    ];
    const tagged = drawn(vpc('V', {}, isolatedGroup('Data', { tags })));
    expect(thingById(designAfter('tag/key', tagged, 'Remove the tag'), 'v-data')).toMatchObject({
      tags: [{ key: 'team', value: 'network' }],
    });
  });

  it('keeps the last value of a tag that is there twice', () => {
    const tags = ['1', '2', '3'].map((value) => ({ key: 'a', value }));
    const tagged = inStack({ tags }, drawn(vpc('V', { layout: 'default' })));
    expect(designAfter('tag/twice', tagged, 'Keep the last value').stacks[0]?.tags).toEqual([
      { key: 'a', value: '3' },
    ]);
  });

  it('writes the CDK’s own groups out where one of them changes', () => {
    const narrow = drawn(vpc('V', { layout: 'default', cidr: '10.0.0.0/28' }));
    expect(labels('group/share-does-not-fit', narrow)).toEqual(['Make the VPC 10.0.0.0/25']);
  });

  it('offers nothing where only the person can know', () => {
    const renaming = drawn(vpc('V', {}, isolatedGroup('Data'), isolatedGroup('Da-ta')));
    expect(labels('group/similar-name', renaming)).toEqual([]);
  });
});
