import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { ipRanges } from './ip-ranges.ts';
import { drawn, foundBy, ipRange, ipv6Range, vpc } from './test-design.ts';

const at = { id: 'office', field: 'cidr' };

it('finds an IPv4 range with host bits, and the network that AWS takes it for', () => {
  expect(foundBy(ipRanges, drawn(ipRange('Office', '10.0.0.5/24')))).toEqual([
    finding('ip-range/host-bits', at, { range: 'Office', cidr: '10.0.0.5/24', network: '10.0.0.0/24' }),
  ]);
});

it('finds an IPv6 range with host bits', () => {
  expect(foundBy(ipRanges, drawn(ipv6Range('Office', '2001:db8::7/32')))).toEqual([
    finding('ip-range/host-bits', at, {
      range: 'Office',
      cidr: '2001:db8::7/32',
      network: '2001:db8::/32',
    }),
  ]);
});

it('says nothing of networks, of single addresses, nor of what is no range', () => {
  const fine = drawn(
    ipRange('Office', '10.0.0.0/24'),
    ipRange('Desk', '10.0.0.5/32'),
    ipv6Range('Six', '2001:db8::/32'),
    ipv6Range('One', '2001:db8::7/128'),
    ipv6Range('Typo', '2001:db8/32'),
    // Has a finding of its own.
    vpc('Orders', { cidr: '10.0.0.5/24' }),
  );
  expect(foundBy(ipRanges, fine)).toEqual([]);
});
