import { protocolName } from '../catalog/protocols.ts';
import { LAST_PORT, serviceOnPort } from '../net/well-known-ports.ts';
import { isConcrete } from '../network/ports.ts';
import type { RulePort } from '../network/rule-network.ts';

/** Words for what rules let pass. */

const protocols: Readonly<Record<string, string>> = {
  '-1': 'All',
  tcp: 'TCP',
  udp: 'UDP',
  icmp: 'ICMP',
  icmpv6: 'ICMPv6',
};

/** Of ICMP, any type or any code. */
const ANY = -1;
/** Of ICMP, the request that a ping sends. */
const ECHO_REQUEST = 8;

/** `TCP`, `All`, or for a protocol that rules know by its number `GRE (47)`. */
export function protocolWords({ protocol }: RulePort): string {
  const word = protocols[protocol];
  if (word !== undefined) return word;
  const name = protocolName(Number(protocol));
  return name === undefined ? protocol : `${name} (${protocol})`;
}

/**
 * `443`, `60000 – 65535`, `All`, or of ICMP `type 3, code 4`. A port that the deployment tells is its owner’s, as in
 * `5432, default of Orders`.
 * Other protocols pass whatever numbers their rule has beside it.
 */
export function portsWords(port: RulePort, owner?: string): string {
  const { from, to } = port;
  if (!isConcrete(port)) {
    const number = port.expected === undefined ? '' : `${port.expected}, `;
    return owner === undefined ? `${number}set at deployment` : `${number}default of ${owner}`;
  }
  if (hasTypes(port)) {
    if (from === undefined || from === ANY) return 'All';
    return to === undefined || to === ANY ? `type ${from}` : `type ${from}, code ${to}`;
  }
  if (!hasPorts(port) || from === undefined || (from === 0 && to === LAST_PORT)) return 'All';
  return to === undefined || from === to ? String(from) : `${from} – ${to}`;
}

/** What is expected behind a single port. */
export function serviceOf(port: RulePort): string | undefined {
  const { from, to, expected } = port;
  if (expected !== undefined) return serviceOnPort(expected);
  if (port.protocol === 'icmp' && from === ECHO_REQUEST) return 'Ping';
  return hasPorts(port) && typeof from === 'number' && from === to ? serviceOnPort(from) : undefined;
}

/** Does it let this TCP or UDP port pass? One of which only the deployment knows may be any. */
export function letsPass(port: RulePort, number: number): boolean {
  if (port.protocol === '-1') return true;
  if (!hasPorts(port)) return false;
  const { from, to, expected } = port;
  if (expected !== undefined) return expected === number;
  if (!isConcrete(port) || from === undefined) return true;
  return Number(from) <= number && number <= Number(to ?? from);
}

function hasPorts({ protocol }: RulePort): boolean {
  return protocol === 'tcp' || protocol === 'udp';
}

function hasTypes({ protocol }: RulePort): boolean {
  return protocol === 'icmp' || protocol === 'icmpv6';
}
