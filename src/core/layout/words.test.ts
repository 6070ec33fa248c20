import { describe, expect, it } from 'vitest';
import { sampleVpc } from './sample-layout.ts';
import { addressSums, routeWords } from './words.ts';

type Sample = Parameters<typeof sampleVpc>[0];

describe('routeWords', () => {
  it.each<{ vpc?: NonNullable<Sample['vpc']>; words: readonly string[] }>([
    { words: ['internet gateway', 'NAT, same zone', 'VPC only'] },
    { vpc: { natGateways: 1 }, words: ['internet gateway', 'NAT in AZ 1', 'VPC only'] },
    { vpc: { natGateways: 2 }, words: ['internet gateway', 'NAT, shared', 'VPC only'] },
    { vpc: { natGateways: 0 }, words: ['internet gateway', 'no NAT gateway', 'VPC only'] },
    {
      vpc: { createInternetGateway: false },
      words: ['no internet gateway', 'no NAT gateway', 'VPC only'],
    },
  ])('says $words', ({ vpc = {}, words }) => {
    const { rows, network } = sampleVpc({ vpc, groups: ['public /24', 'private /24', 'isolated /28'] });
    expect(rows.map((row) => routeWords(row.network, network))).toEqual(words);
  });
});

describe('addressSums', () => {
  it('counts the founding network', () => {
    const { network } = sampleVpc({ groups: ['public /24', 'private /24', 'isolated /28'] });
    expect(addressSums(network)).toEqual({
      addresses: 2048,
      subnets: 9,
      inSubnets: 1584,
      reserved: 0,
      lostToAlignment: 0,
      free: 464,
    });
  });

  it('keeps the space of reserved zones apart', () => {
    const { network } = sampleVpc({ vpc: { maxAzs: 2, reservedAzs: 1 }, groups: ['isolated /24'] });
    expect(addressSums(network)).toMatchObject({ subnets: 2, inSubnets: 512, reserved: 256, free: 1280 });
  });

  it('counts as free only what lies behind the last subnet, and only subnets that fit', () => {
    const { network } = sampleVpc({
      vpc: { maxAzs: 1 },
      groups: ['isolated /28', 'isolated /23', 'isolated /22', 'isolated /23'],
    });
    expect(addressSums(network)).toEqual({
      addresses: 2048,
      subnets: 3,
      inSubnets: 16 + 512 + 1024,
      reserved: 0,
      lostToAlignment: 496,
      free: 0,
    });
  });
});
