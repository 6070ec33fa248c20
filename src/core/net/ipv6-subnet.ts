/**
 * A /64 of a /56 of which only its number is known, from 0: number 3 of `2001:db8:1:ab00::/56` is
 * `2001:db8:1:ab03::/64`, of which `…03::/64` can be said beforehand.
 */
export function formatIpv6Subnet(number: number): string {
  return `…${number.toString(16).padStart(2, '0')}::/64`;
}
