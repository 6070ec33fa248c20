import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design, Environment, Stack } from '../design/design.ts';
import type { Vpc } from '../kinds/index.ts';
import { drawn, found, inStack, privateGroup, publicGroup, vpc } from './test-design.ts';

const numbered = (number: number, fields: Partial<Vpc> = {}) =>
  vpc(
    `Vpc${number}`,
    { cidr: `10.${number}.0.0/16`, ...fields },
    publicGroup('Ingress'),
    privateGroup('Application'),
  );
const several = (count: number, fields: Partial<Vpc> = {}): Design =>
  drawn(...Array.from({ length: count }, (_, index) => numbered(index, fields)));
const quotas = (design: Design) => found(design).filter(({ code }) => code.endsWith('-quota'));

describe('Elastic IPs of NAT gateways', () => {
  it('says nothing as long as there are five', () => {
    expect(quotas(drawn(numbered(0), numbered(1, { natGateways: 2 })))).toEqual([]);
  });

  it('finds the sixth, at the VPC that needs it', () => {
    expect(quotas(several(3))).toEqual([
      finding(
        'nat/over-address-quota',
        { id: 'vpc1', field: 'natGateways' },
        { vpc: 'Vpc1', addresses: 9, vpcs: 3, quota: 5 },
      ),
    ]);
  });

  it('counts those that are given, each once', () => {
    const given = ['eipalloc-00000001', 'eipalloc-00000002', 'eipalloc-00000003'];
    const [own] = quotas(drawn(numbered(0), numbered(1, { natEipAllocationIds: given })));
    expect(own?.facts).toMatchObject({ addresses: 6 });
    expect(quotas(several(3, { natEipAllocationIds: given }))).toEqual([]);
  });

  it('counts no regional gateway', () => {
    expect(quotas(drawn(numbered(0), numbered(1, { natGatewayType: 'regional' })))).toEqual([]);
  });
});

describe('stacks', () => {
  const two = (first: Environment, second: Environment): Design => {
    const design = drawn(numbered(0), numbered(1));
    const other: Stack = { id: 'other', name: 'Other', environment: second };
    const { stacks, things, ...rest } = inStack({ environment: first }, design);
    return {
      ...rest,
      stacks: [...stacks, other],
      things: things.map((thing) => (thing.id === 'vpc1' ? { ...thing, parent: 'other' } : thing)),
    };
  };
  const frankfurt = { type: 'region', region: 'eu-central-1', zoneCount: 3 } as const;

  it('counts those of one place together', () => {
    expect(quotas(two(frankfurt, frankfurt))).toHaveLength(1);
  });

  it('counts those of two regions apart', () => {
    expect(quotas(two(frankfurt, { ...frankfurt, region: 'eu-west-1' }))).toEqual([]);
  });
});

it('finds the sixth NAT gateway of a zone', () => {
  const isOfZones = ({ code }: { readonly code: string }) => code === 'nat/over-gateway-quota';
  expect(quotas(several(5)).filter(isOfZones)).toEqual([]);
  expect(quotas(several(6)).filter(isOfZones)).toEqual([
    finding(
      'nat/over-gateway-quota',
      { id: 'vpc5', field: 'natGateways' },
      { vpc: 'Vpc5', zone: 'AZ 1', gateways: 6, quota: 5 },
    ),
  ]);
});
