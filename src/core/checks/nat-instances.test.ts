import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { NatInstances, Vpc } from '../kinds/index.ts';
import { natInstances as natInstancesCheck } from './nat-instances.ts';
import { drawn, foundBy, natInstances, privateGroup, publicGroup, type ThingIn, vpc } from './test-design.ts';

const checked = (design: Design) => foundBy(natInstancesCheck, design);
const codes = (...args: Parameters<typeof withNat>) => checked(withNat(...args)).map(({ code }) => code);

const closed = { defaultAllowedTraffic: 'outbound-only' } as const;

function withNat(
  fields: Partial<NatInstances> = closed,
  ofVpc: Partial<Vpc> = {},
  ...more: readonly ThingIn[]
) {
  return drawn(
    vpc(
      'Orders',
      ofVpc,
      publicGroup('Ingress'),
      privateGroup('Application'),
      natInstances('Nat', fields),
      ...more,
    ),
  );
}

describe('NAT instances', () => {
  it('says nothing of those that let in only what is drawn', () => {
    expect(codes()).toEqual([]);
  });

  it('finds those that a regional gateway takes the place of', () => {
    expect(checked(withNat(closed, { natGatewayType: 'regional' }))).toEqual([
      finding(
        'nat/instances-not-made',
        { id: 'orders-nat', field: '' },
        { name: 'Nat', vpc: 'Orders', because: 'regional' },
      ),
    ]);
  });

  it('finds a second set, and names the one that is used', () => {
    expect(checked(withNat(closed, {}, natInstances('More')))).toEqual([
      finding(
        'nat/instances-not-made',
        { id: 'orders-more', field: '' },
        { name: 'More', vpc: 'Orders', because: 'others', other: 'Nat' },
      ),
    ]);
  });

  it('tells a VPC that wants no NAT from one without an internet gateway', () => {
    const because = (ofVpc: Partial<Vpc>) =>
      checked(withNat(closed, ofVpc)).map((one) => 'because' in one.facts && one.facts.because);
    expect(because({ natGateways: 0 })).toEqual(['none-wanted']);
    expect(because({ createInternetGateway: false })).toEqual(['no-internet-gateway']);
  });

  it('finds what only T instances can say', () => {
    expect(codes({ ...closed, creditSpecification: 'standard' })).toEqual([]);
    expect(codes({ ...closed, creditSpecification: 'standard', instanceType: 'm5.large' })).toEqual([
      'nat/no-credits',
    ]);
  });

  it('finds those that get no public address, by their own word or by that of their subnet', () => {
    expect(codes({ ...closed, associatePublicIpAddress: false })).toEqual(['nat/instances-without-address']);
    const quiet = (fields: Partial<NatInstances>) =>
      checked(
        drawn(
          vpc(
            'Orders',
            {},
            publicGroup('Ingress', { mapPublicIpOnLaunch: false }),
            privateGroup('Application'),
            natInstances('Nat', fields),
          ),
        ),
      ).map(({ code }) => code);
    expect(quiet(closed)).toEqual(['nat/instances-without-address']);
    expect(quiet({ ...closed, associatePublicIpAddress: true })).toEqual([]);
  });

  it('finds those that anyone may reach', () => {
    expect(codes({})).toEqual(['nat/instances-open']);
    expect(codes({ defaultAllowedTraffic: 'none' })).toEqual([]);
  });
});
