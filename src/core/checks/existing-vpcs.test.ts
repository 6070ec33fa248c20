import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { ExistingVpc } from '../kinds/index.ts';
import { existingVpcs } from './existing-vpcs.ts';
import { drawn, existingSubnets, existingVpc, foundBy, inStack } from './test-design.ts';

const found = (...vpc: Parameters<typeof existingVpc>) => foundBy(existingVpcs, drawn(existingVpc(...vpc)));
const subnet = (zone: number, number = zone) => ({
  zone,
  subnetId: `subnet-0000000${number}`,
  cidr: `10.99.${number}.0/24`,
});

describe('an existing VPC that is written out', () => {
  it('says nothing where each group has one subnet in each zone', () => {
    expect(found('Core', {}, existingSubnets('Data'))).toEqual([]);
  });

  it.each([
    ['too few', [subnet(1)], 'eu-central-1b', 0],
    ['too many', [subnet(1), subnet(2), subnet(2, 3)], 'eu-central-1b', 2],
    ['none', undefined, 'eu-central-1a', 0],
  ])('finds the first zone with %s', (_, subnets, zone, count) => {
    const group = existingSubnets('Data', subnets ? { subnets } : { subnets: [] });
    expect(found('Core', {}, group)).toEqual([
      finding(
        'existing-vpc/uneven',
        { id: 'core-data', field: 'subnets' },
        { group: 'Data', vpc: 'Core', zone, count },
      ),
    ]);
  });

  it('wants the route tables of all subnets of a type, or of none', () => {
    const routeTableId = 'rtb-01234567';
    const some = [{ ...subnet(1), routeTableId }, subnet(2)];
    const all = some.map((one) => ({ ...one, routeTableId }));
    expect(found('Core', {}, existingSubnets('Data', { subnets: all }))).toEqual([]);
    expect(found('Core', {}, existingSubnets('Data', { subnets: some }))).toEqual([
      finding(
        'existing-vpc/some-route-tables',
        { id: 'core-data', field: 'subnets' },
        { vpc: 'Core', subnetType: 'isolated', count: 1, subnets: 2 },
      ),
    ]);
  });
});

describe('an existing VPC that is looked up', () => {
  const asked = (fields: Partial<ExistingVpc>) => ({ way: 'lookup', byId: true, ...fields }) as const;

  it('may be uneven', () => {
    expect(found('Core', asked({}), existingSubnets('Data', { subnets: [subnet(1)] }))).toEqual([]);
  });

  it.each([
    ['a name', { vpcName: 'core' }],
    ['a tag', { filterTags: [{ key: 'team', value: '' }] }],
    ['being the default one', { isDefault: true }],
  ])('asks for something with %s alone', (_, fields) => {
    expect(found('Core', { way: 'lookup', ...fields })).toEqual([]);
  });

  it('asks for any VPC where it says nothing, or an empty name', () => {
    const any = finding('existing-vpc/any-vpc', { id: 'core', field: 'byId' }, { vpc: 'Core' });
    expect(found('Core', { way: 'lookup' })).toEqual([any]);
    expect(found('Core', { way: 'lookup', vpcName: '' })).toEqual([any]);
  });

  it('has one answer to a question, in each account', () => {
    const account = { type: 'account', account: '123456789012', region: 'eu-central-1', zones: [] } as const;
    const two = (other: Partial<ExistingVpc>) =>
      inStack(
        { environment: account },
        drawn(
          existingVpc('Core', { way: 'lookup', vpcName: 'core' }),
          existingVpc('Shared', { way: 'lookup', vpcName: 'core', ...other }),
        ),
      );
    expect(foundBy(existingVpcs, two({}))).toEqual([]);
    expect(foundBy(existingVpcs, two({ vpcName: 'shared', vpcId: 'vpc-01234567' }))).toEqual([]);
    expect(foundBy(existingVpcs, two({ vpcId: 'vpc-01234567' }))).toEqual([
      finding('existing-vpc/other-answer', { id: 'shared', field: 'byId' }, { vpc: 'Shared', other: 'Core' }),
    ]);
  });
});
