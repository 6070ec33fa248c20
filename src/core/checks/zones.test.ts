import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Environment } from '../design/design.ts';
import type { Vpc } from '../kinds/index.ts';
import { checked, drawn, found, inStack, isolatedGroup, vpc } from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const of = (environment: Environment, fields: Partial<Vpc> = {}) =>
  checked(inStack({ environment }, drawn(vpc('Orders', fields, group))));
const at = (item?: number) => ({
  id: 'orders',
  field: 'availabilityZones',
  ...(item === undefined ? {} : { item }),
});
const atStack = (item?: number) => ({
  id: 'stack',
  field: 'environment',
  ...(item === undefined ? {} : { item }),
});

const anywhere: Environment = { type: 'agnostic' };
const frankfurt: Environment = { type: 'region', region: 'eu-central-1' };
const account = (...zones: readonly string[]): Environment => ({
  type: 'account',
  account: '123456789012',
  region: 'eu-central-1',
  zones,
});

describe('zones by name', () => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1c'];

  it('takes zones of the region, anywhere, in a region and in an account', () => {
    expect(of(anywhere, { availabilityZones })).toEqual([]);
    expect(of(frankfurt, { availabilityZones })).toEqual([]);
    expect(of(account('eu-central-1c', 'eu-central-1a'), { availabilityZones })).toEqual([]);
  });

  it('takes Local Zones of the region', () => {
    expect(of(frankfurt, { availabilityZones: ['eu-central-1-ham-1a'] })).toEqual([]);
  });

  it('finds empty lists', () => {
    expect(of(anywhere, { availabilityZones: [] })).toEqual([
      finding('zones/none', at(), { name: 'Orders' }),
    ]);
    expect(of(account())).toEqual([finding('zones/none', atStack(), { name: 'Network' })]);
  });

  it('finds a zone that is named twice', () => {
    expect(of(anywhere, { availabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1a'] })).toEqual([
      finding('zones/twice', at(2), { name: 'Orders', zone: 'eu-central-1a' }),
    ]);
    expect(of(account('eu-central-1a', 'eu-central-1a'))).toEqual([
      finding('zones/twice', atStack(1), { name: 'Network', zone: 'eu-central-1a' }),
    ]);
  });

  it('finds zones of another region', () => {
    const facts = { name: 'Orders', zone: 'us-east-1a', region: 'eu-central-1' };
    expect(of(frankfurt, { availabilityZones: ['us-east-1a'] })).toEqual([
      finding('zones/wrong-region', at(0), facts),
    ]);
    expect(of(account('eu-central-1a', 'us-east-1a'))).toEqual([
      finding('zones/wrong-region', atStack(1), { ...facts, name: 'Network' }),
    ]);
  });

  it('takes the first zone’s region where the stack has none', () => {
    const two = drawn(
      vpc('Orders', { availabilityZones: ['eu-central-1a'] }, group),
      vpc('Billing', { cidr: '10.1.0.0/16', availabilityZones: ['us-east-1a'] }, group),
    );
    expect(checked(two)).toEqual([
      finding(
        'zones/wrong-region',
        { id: 'billing', field: 'availabilityZones', item: 0 },
        { name: 'Billing', zone: 'us-east-1a', region: 'eu-central-1' },
      ),
    ]);
  });

  it('takes the region of no zone that isn’t in one', () => {
    expect(of(anywhere, { availabilityZones: ['aa-bb-1a', 'eu-central-1a'] })).toEqual([
      finding('zones/wrong-region', at(0), { name: 'Orders', zone: 'aa-bb-1a', region: 'eu-central-1' }),
    ]);
  });

  it('finds the name of a region without a letter', () => {
    expect(of(frankfurt, { availabilityZones: ['eu-central-1'] }).map(({ code }) => code)).toEqual([
      'zones/wrong-region',
    ]);
  });

  it('leaves what can’t be a zone to the limits of its field', () => {
    expect(of(frankfurt, { availabilityZones: [''] }).map(({ code }) => code)).toEqual(['field/too-short']);
  });

  it('takes any letter where the zones aren’t public', () => {
    const secret: Environment = { type: 'region', region: 'eu-isoe-west-1' };
    expect(of(secret, { availabilityZones: ['eu-isoe-west-1a'] })).toEqual([]);
  });

  it('finds what is no zone at all', () => {
    expect(of(anywhere, { availabilityZones: ['nonsense'] })).toEqual([
      finding('zones/wrong-region', at(0), { name: 'Orders', zone: 'nonsense' }),
    ]);
  });

  it('warns of a zone of the region that isn’t known', () => {
    expect(of(frankfurt, { availabilityZones: ['eu-central-1z'] })).toEqual([
      finding('zones/unknown', at(0), {
        name: 'Orders',
        zone: 'eu-central-1z',
        region: 'eu-central-1',
        known: 'eu-central-1a, eu-central-1b, eu-central-1c',
      }),
    ]);
  });

  it('leaves zones that the account doesn’t have to the network', () => {
    const design = drawn(vpc('Orders', { availabilityZones: ['us-east-1a'] }, group));
    const codes = found(inStack({ environment: account('eu-central-1a') }, design)).map(({ code }) => code);
    expect(codes).toEqual(['zones/not-in-stack']);
  });
});

describe('zones by number', () => {
  it('takes as many as the region has', () => {
    expect(of({ ...frankfurt, zoneCount: 3 })).toEqual([]);
  });

  it('finds more than the region has, where a VPC takes them', () => {
    expect(of({ ...frankfurt, zoneCount: 6 })).toEqual([]);
    expect(of({ ...frankfurt, zoneCount: 6 }, { maxAzs: 5 })).toEqual([
      finding('zones/beyond-region', atStack(), {
        stack: 'Network',
        region: 'eu-central-1',
        zones: 5,
        known: 3,
      }),
    ]);
  });

  it('says nothing of regions whose zones aren’t public', () => {
    expect(of({ type: 'region', region: 'eu-isoe-west-1', zoneCount: 6 }, { maxAzs: 6 })).toEqual([]);
  });

  it('finds a VPC that asks for more than its stack offers', () => {
    expect(of(anywhere, { maxAzs: 3 })).toEqual([
      finding(
        'zones/fewer-than-asked',
        { id: 'orders', field: 'maxAzs' },
        { vpc: 'Orders', asked: 3, stack: 'Network', offered: 2 },
      ),
    ]);
  });

  it('finds it where there is but one', () => {
    const codes = of({ type: 'agnostic', zoneCount: 1 }, { maxAzs: 2 }).map(({ code }) => code);
    expect(codes).toEqual(['zones/fewer-than-asked']);
  });

  it('says nothing of a VPC that asks for no number', () => {
    expect(of(anywhere)).toEqual([]);
    expect(of({ type: 'agnostic', zoneCount: 1 })).toEqual([]);
  });

  it('leaves a stack of no zones to the limits of its field', () => {
    const codes = of({ type: 'agnostic', zoneCount: 0 }, { maxAzs: 2 }).map(({ code }) => code);
    expect(codes).toEqual(['field/out-of-range']);
  });
});

it('leaves a maxAzs of 0 beside named zones to its limits, as the CDK counts it as none', () => {
  const both = drawn(
    vpc(
      'Orders',
      { maxAzs: 0, availabilityZones: ['eu-central-1a'] },
      isolatedGroup('Data', { cidrMask: 24 }),
    ),
  );
  expect(found(both).map(({ code }) => code)).not.toContain('zones/both');
});
