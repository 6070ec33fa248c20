import { expect, it } from 'vitest';
import { formatIpv6Subnet } from './ipv6-subnet.ts';

it.each([
  [0, '…00::/64'],
  [3, '…03::/64'],
  [10, '…0a::/64'],
  [255, '…ff::/64'],
])('number %i ends in %s', (number, text) => {
  expect(formatIpv6Subnet(number)).toBe(text);
});
