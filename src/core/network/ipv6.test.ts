import { describe, expect, it } from 'vitest';
import { drawn, isolatedGroup, privateGroup, publicGroup, type ThingIn, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Vpc } from '../kinds/index.ts';
import { build } from './build.ts';
import { createdSubnets } from './vpc-network.ts';

function built(fields: Partial<Vpc>, ...groups: readonly ThingIn[]) {
  const { network } = build(compose(drawn(vpc('V', { maxAzs: 2, ...fields }, ...groups))));
  const made = network.stacks[0]?.vpcs[0]?.vpc;
  if (!made) throw new Error('no VPC');
  return made;
}

const tiers = [publicGroup('Web'), privateGroup('App'), isolatedGroup('Data')];
const dual = { ipProtocol: 'dual-stack' } as const;

describe('dual stack', () => {
  it('gives each subnet the next /64, reserved ones and zones counted', () => {
    const made = built(
      { ...dual, reservedAzs: 1 },
      publicGroup('Web'),
      privateGroup('Later', { reserved: true, cidrMask: 24 }),
      isolatedGroup('Data'),
    );
    expect(createdSubnets(made).map(({ id, ipv6Number }) => [id, ipv6Number])).toEqual([
      ['WebSubnet1', 0],
      ['WebSubnet2', 1],
      ['DataSubnet1', 6],
      ['DataSubnet2', 7],
    ]);
    expect(made.ipv6?.subnetBlocks).toBe(9);
  });

  it('leads out by the internet gateway, by an egress-only one, or not at all', () => {
    const ways = createdSubnets(built(dual, ...tiers)).map(({ id, created }) => [
      id,
      created.ipv6?.defaultRoute.to,
    ]);
    expect(Object.fromEntries(ways)).toEqual({
      WebSubnet1: 'internet-gateway',
      WebSubnet2: 'internet-gateway',
      AppSubnet1: 'egress-only-internet-gateway',
      AppSubnet2: 'egress-only-internet-gateway',
      DataSubnet1: 'none',
      DataSubnet2: 'none',
    });
  });

  it('has the egress-only gateway for private subnets alone, be there an internet gateway or not', () => {
    expect(built(dual, publicGroup('Web')).ipv6?.egressOnlyGateway).toBeUndefined();
    const without = built({ ...dual, createInternetGateway: false }, ...tiers);
    expect(without.ipv6?.egressOnlyGateway).toBeDefined();
    const [web] = createdSubnets(without);
    expect(web?.created.ipv6?.defaultRoute).toEqual({ to: 'none' });
  });

  it.each([
    ['not said in IPv4', {}, {}, true],
    ['not said in dual stack', dual, {}, false],
    ['said in dual stack', dual, { mapPublicIpOnLaunch: true }, true],
  ])('public IPv4 addresses, %s', (_, fields, group, assigned) => {
    const [web] = createdSubnets(built(fields, publicGroup('Web', group)));
    expect(web?.created.mapPublicIpOnLaunch).toBe(assigned);
  });
});

describe('a block from IPAM', () => {
  const pool = {
    ipAddresses: 'ipam',
    ipv4IpamPoolId: 'ipam-pool-89abcdef',
    ipv4NetmaskLength: 20,
    defaultSubnetIpv4NetmaskLength: 26,
  } as const;

  it('is divided in order, groups without a size by that of the pool', () => {
    const made = built(pool, publicGroup('Web'), privateGroup('App', { cidrMask: 24 }));
    const offsets = createdSubnets(made).map(({ block }) => [
      (block?.address ?? 0) - made.block.address,
      block?.prefixLength,
    ]);
    expect(offsets).toEqual([
      [0, 26],
      [64, 26],
      [256, 24],
      [512, 24],
    ]);
  });

  it('lies beyond all addresses that are known', () => {
    expect(built(pool, ...tiers).block.address).toBeGreaterThan(0xffffffff);
  });
});
