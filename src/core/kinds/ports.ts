import type { Choice } from '../base/fields.ts';

/** What a connection may carry: the ways in which `ec2.Port` says it, under the CDK's own names. */
export const portForms = [
  { value: 'tcp', label: 'TCP', says: 'one TCP port' },
  { value: 'tcpRange', label: 'TCP range', says: 'TCP ports, first to last' },
  { value: 'allTcp', label: 'All TCP', says: 'any TCP port' },
  { value: 'udp', label: 'UDP', says: 'one UDP port' },
  { value: 'udpRange', label: 'UDP range', says: 'UDP ports, first to last' },
  { value: 'allUdp', label: 'All UDP', says: 'any UDP port' },
  { value: 'icmpPing', label: 'Ping', says: 'ICMP echo requests' },
  { value: 'icmpType', label: 'ICMP type', says: 'ICMP messages of one type' },
  { value: 'icmpTypeAndCode', label: 'ICMP type and code', says: 'ICMP messages of one type and code' },
  { value: 'allIcmp', label: 'All ICMP', says: 'any ICMP message over IPv4' },
  { value: 'allIcmpV6', label: 'All ICMPv6', says: 'any ICMP message over IPv6' },
  { value: 'esp', label: 'ESP', says: 'IPsec encapsulation, protocol 50' },
  { value: 'ah', label: 'AH', says: 'IPsec authentication, protocol 51' },
  { value: 'allTraffic', label: 'All traffic', says: 'every protocol and port' },
  { value: 'protocol', label: 'Another protocol', says: 'an IP protocol by its number' },
] as const satisfies readonly Choice[];

export type PortForm = (typeof portForms)[number]['value'];

/**
 * Which numbers a form asks for, in the order of the CDK's arguments: ports, or for ICMP type and code. Those of a
 * protocol by number are ports only where the protocol knows some.
 */
export const numbersOfForm: { readonly [F in PortForm]: readonly ('fromPort' | 'toPort' | 'protocol')[] } = {
  tcp: ['fromPort'],
  tcpRange: ['fromPort', 'toPort'],
  allTcp: [],
  udp: ['fromPort'],
  udpRange: ['fromPort', 'toPort'],
  allUdp: [],
  icmpPing: [],
  icmpType: ['fromPort'],
  icmpTypeAndCode: ['fromPort', 'toPort'],
  allIcmp: [],
  allIcmpV6: [],
  esp: [],
  ah: [],
  allTraffic: [],
  protocol: ['protocol'],
};
