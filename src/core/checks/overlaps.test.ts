import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { overlaps } from './overlaps.ts';
import {
  beside,
  checked,
  drawn,
  existingSubnets,
  existingVpc,
  foundBy,
  isolatedGroup,
  vpc,
} from './test-design.ts';

const small = isolatedGroup('Data', { cidrMask: 28 });
const named = (label: string, cidr?: string) => vpc(label, cidr === undefined ? {} : { cidr }, small);

describe('overlaps', () => {
  it('says nothing of neighbours', () => {
    const neighbours = drawn(named('Orders', '10.0.0.0/17'), named('Billing', '10.0.128.0/17'));
    expect(checked(beside({ Office: '10.1.0.0/16' }, neighbours))).toEqual([]);
  });

  it('finds VPCs that share addresses; the later one has the finding', () => {
    expect(checked(drawn(named('Orders', '10.0.0.0/16'), named('Billing', '10.0.3.0/24')))).toEqual([
      finding(
        'vpc/overlaps',
        { id: 'billing', field: 'cidr' },
        { vpc: 'Billing', cidr: '10.0.3.0/24', other: 'Orders', otherCidr: '10.0.0.0/16' },
      ),
    ]);
  });

  it('finds a VPC that shares addresses with one that exists already, wherever it stands', () => {
    const existing = existingVpc('Core', { cidr: '10.0.0.0/16' }, existingSubnets('Data'));
    expect(foundBy(overlaps, drawn(named('Billing', '10.0.3.0/24'), existing))).toEqual([
      finding(
        'vpc/overlaps',
        { id: 'billing', field: 'cidr' },
        { vpc: 'Billing', cidr: '10.0.3.0/24', other: 'Core', otherCidr: '10.0.0.0/16' },
      ),
    ]);
    expect(foundBy(overlaps, beside({ Office: '10.0.0.0/8' }, drawn(existing)))).toMatchObject([
      { code: 'vpc/overlaps-range', at: { id: 'core', field: 'cidr' } },
    ]);
  });

  it('finds the CDK’s own block twice', () => {
    expect(checked(drawn(named('Orders'), named('Billing'))).map(({ code }) => code)).toEqual([
      'vpc/overlaps',
    ]);
  });

  it('says it once of a VPC, however many it overlaps', () => {
    const three = drawn(named('A'), named('B'), named('C'));
    expect(checked(three).map(({ at }) => at.id)).toEqual(['b', 'c']);
  });

  it('finds ranges that are used elsewhere, without the host bits with which they are written', () => {
    const office = beside({ Office: '10.0.9.9/12' }, drawn(named('Orders', '10.0.0.0/16')));
    expect(checked(office)).toContainEqual(
      finding(
        'vpc/overlaps-range',
        { id: 'orders', field: 'cidr' },
        { vpc: 'Orders', cidr: '10.0.0.0/16', range: 'Office', rangeCidr: '10.0.0.0/12' },
      ),
    );
  });
});
