import { expect, it, test } from 'vitest';
import { finding } from '../base/finding.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { fixedCidrs } from './fixed-cidrs.ts';
import { drawn, foundBy, isolatedGroup, privateGroup, vpc } from './test-design.ts';

type Fixed = NonNullable<SubnetGroup['fixedCidrs']>;

const found = (...list: Fixed) =>
  foundBy(
    fixedCidrs,
    drawn(
      vpc(
        'V',
        { cidr: '10.0.0.0/20' },
        privateGroup('App', { cidrMask: 24, fixedCidrs: [{ zone: 1, cidr: '10.0.4.0/24' }] }),
        isolatedGroup('Data', { cidrMask: 24, fixedCidrs: list }),
      ),
    ),
  );
const at = (item: number) => ({ id: 'v-data', field: 'fixedCidrs', item });

it('says nothing of CIDRs that subnets can have', () => {
  expect(found({ zone: 1, cidr: '10.0.15.0/24' }, { zone: 2, cidr: '10.0.8.0/28' })).toEqual([]);
});

test.each<[string, string]>([
  ['10.0.4.0/24', '10.0.3.0/24'],
  ['10.0.4.128/25', '10.0.3.128/25'],
  ['10.0.0.0/21', '10.0.8.0/21'],
])('%s overlaps what App fixes; %s is free', (cidr, nearest) => {
  const facts = { subnet: 'DataSubnet2', cidr, other: 'AppSubnet1', otherCidr: '10.0.4.0/24', nearest };
  expect(found({ zone: 2, cidr })).toEqual([finding('fixed-cidr/overlap', at(0), facts)]);
});

it('tells of the later zone, however the two are written', () => {
  const facts = {
    subnet: 'DataSubnet3',
    cidr: '10.0.8.0/24',
    other: 'DataSubnet2',
    otherCidr: '10.0.8.0/23',
  };
  expect(found({ zone: 3, cidr: '10.0.8.0/24' }, { zone: 2, cidr: '10.0.8.0/23' })).toEqual([
    finding('fixed-cidr/overlap', at(0), { ...facts, nearest: '10.0.7.0/24' }),
  ]);
});

it('asks for a place in the VPC, and offers the nearest', () => {
  const facts = { vpc: 'V', vpcCidr: '10.0.0.0/20', nearest: '10.0.15.0/24' };
  expect(found({ zone: 1, cidr: '10.0.16.0/24' })).toEqual([
    finding('fixed-cidr/outside', at(0), { subnet: 'DataSubnet1', cidr: '10.0.16.0/24', ...facts }),
  ]);
});

it('asks for a whole block of a size that AWS allows', () => {
  expect(found({ zone: 1, cidr: '10.0.8.7/24' }, { zone: 2, cidr: '10.0.15.0/30' })).toEqual([
    finding('fixed-cidr/host-bits', at(0), {
      subnet: 'DataSubnet1',
      cidr: '10.0.8.7/24',
      network: '10.0.8.0/24',
    }),
    finding('fixed-cidr/size', at(1), {
      subnet: 'DataSubnet2',
      cidr: '10.0.15.0/30',
      nearest: '10.0.15.0/28',
    }),
  ]);
});

it('takes the first of two for one zone, and waits for zones that are to come', () => {
  expect(
    found(
      { zone: 1, cidr: '10.0.8.0/24' },
      { zone: 1, cidr: '10.0.9.0/24' },
      { zone: 4, cidr: '10.0.10.0/24' },
    ),
  ).toEqual([
    finding('fixed-cidr/twice', at(1), { group: 'Data', zone: 1 }),
    finding('fixed-cidr/no-such-zone', at(2), { group: 'Data', zone: 4, zones: 3 }),
  ]);
});
