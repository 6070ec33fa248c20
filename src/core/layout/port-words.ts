import { type Call, numbersOfForm, type PortForm, portForms, verbShapes } from '../kinds/index.ts';
import { serviceOnPort } from '../net/well-known-ports.ts';

/** What a connection carries, as far as it is said. */
export type SaidPort = Pick<Call, 'verb' | 'port' | 'fromPort' | 'toPort' | 'protocol'>;

const labels = new Map<string, string>(portForms.map(({ value, label }) => [value, label]));

/**
 * What a connection carries, as short as an arrow has room for: "443 HTTPS", "TCP 60000–65535", "All traffic".
 * `defaultPort` is the one that is meant where the connection speaks of one.
 */
export function shortPortWords(given: SaidPort, defaultPort?: number): string {
  const call = said(given, defaultPort);
  const { port, fromPort } = call;
  const service = port === 'tcp' && fromPort !== undefined ? serviceOnPort(fromPort) : undefined;
  return service === undefined ? portWords(call) : `${fromPort} ${service}`;
}

/** What a connection carries, in words for a sentence: "TCP 443 (HTTPS)". */
export function portWords(given: SaidPort, defaultPort?: number): string {
  const call = said(given, defaultPort);
  const { port, fromPort, toPort, protocol } = call;
  if (verbShapes[call.verb].port !== 'said') return 'its default port';
  if (port === undefined) return 'no traffic yet';
  const [first, last] = [fromPort, toPort].map((number) => (number === undefined ? '?' : String(number)));
  switch (port) {
    case 'tcp':
    case 'udp': {
      const service = fromPort === undefined ? undefined : serviceOnPort(fromPort);
      return `${port.toUpperCase()} ${first}${service === undefined ? '' : ` (${service})`}`;
    }
    case 'tcpRange':
      return `TCP ${first}–${last}`;
    case 'udpRange':
      return `UDP ${first}–${last}`;
    case 'icmpType':
      return `ICMP type ${first}`;
    case 'icmpTypeAndCode':
      return `ICMP type ${first}, code ${last}`;
    case 'protocol':
      return `Protocol ${protocol ?? '?'}`;
    default:
      return labels.get(port) ?? port;
  }
}

/** The same with the default port that is meant, as if it were said. */
function said(call: SaidPort, defaultPort: number | undefined): SaidPort {
  const isMeant = verbShapes[call.verb].port !== 'said' && defaultPort !== undefined;
  return isMeant ? { verb: 'allowTo', port: 'tcp', fromPort: defaultPort } : call;
}

/** Does a form of traffic ask for this number? */
export function asksFor(port: PortForm | undefined, number: 'fromPort' | 'toPort' | 'protocol'): boolean {
  return port !== undefined && numbersOfForm[port].includes(number);
}
