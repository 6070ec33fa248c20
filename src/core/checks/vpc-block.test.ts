import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { checked, drawn, vpc } from './test-design.ts';

const at = { id: 'orders', field: 'cidr' };
const of = (cidr: string) => checked(drawn(vpc('Orders', { cidr, layout: 'default' })));
const facts = (cidr: string) => ({ vpc: 'Orders', cidr });

describe('the block of a VPC', () => {
  it.each(['10.0.0.0/16', '172.31.255.0/25', '192.168.0.0/16', '100.64.0.0/20', '10.255.255.0/28'])(
    'takes a private block between /16 and /28: %s',
    (cidr) => {
      expect(of(cidr)).toEqual([]);
    },
  );

  it('says nothing where the CDK’s own block is taken', () => {
    expect(checked(drawn(vpc('Orders', { layout: 'default' })))).toEqual([]);
  });

  it('finds host bits, and says what the CDK would build and what was meant', () => {
    expect(of('10.20.1.7/21')).toEqual([
      finding('vpc/host-bits', at, {
        ...facts('10.20.1.7/21'),
        network: '10.20.0.0/21',
        built: '10.20.8.0/21',
      }),
    ]);
  });

  it('knows the last block that can be built', () => {
    expect(of('255.254.0.1/16')).toContainEqual(
      finding('vpc/host-bits', at, {
        ...facts('255.254.0.1/16'),
        network: '255.254.0.0/16',
        built: '255.255.0.0/16',
      }),
    );
  });

  it('says nothing of what would be built where there is no such block', () => {
    expect(of('255.255.255.255/16')).toContainEqual(
      finding('vpc/host-bits', at, { ...facts('255.255.255.255/16'), network: '255.255.0.0/16' }),
    );
  });

  it.each(['10.0.0.0/15', '10.0.0.0/8', '10.0.0.0/29', '10.0.0.0/32'])(
    'finds a size out of range: %s',
    (cidr) => {
      expect(of(cidr)).toEqual([finding('vpc/size', at, facts(cidr))]);
    },
  );

  it.each([
    ['0.0.0.0/16', '0.0.0.0/8'],
    ['127.0.0.0/16', '127.0.0.0/8'],
    ['169.254.0.0/24', '169.254.0.0/16'],
    ['224.0.0.0/16', '224.0.0.0/4'],
    ['255.255.0.0/16', '240.0.0.0/4'],
  ])('finds addresses that hosts can’t have: %s', (cidr, range) => {
    expect(of(cidr)).toEqual([finding('vpc/unusable-range', at, { ...facts(cidr), range })]);
  });

  it.each(['52.0.0.0/16', '172.32.0.0/16', '11.0.0.0/24', '198.18.0.0/16', '100.128.0.0/16'])(
    'finds public addresses: %s',
    (cidr) => {
      expect(of(cidr)).toEqual([finding('vpc/public-range', at, facts(cidr))]);
    },
  );

  it('finds the addresses of Docker', () => {
    expect(of('172.17.64.0/20')).toEqual([
      finding('vpc/docker-range', at, { ...facts('172.17.64.0/20'), range: '172.17.0.0/16' }),
    ]);
  });

  it('looks at what was meant where host bits are set', () => {
    expect(of('127.0.0.9/24').map(({ code }) => code)).toEqual(['vpc/host-bits', 'vpc/unusable-range']);
  });
});
