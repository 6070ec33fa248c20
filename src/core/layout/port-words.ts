import { type Call, numbersOfForm, type PortForm, portForms, verbShapes } from '../kinds/index.ts';
import { serviceOnPort } from '../net/well-known-ports.ts';

/** What a connection carries, as far as it is said. */
export type SaidPort = Pick<Call, 'verb' | 'port' | 'fromPort' | 'toPort' | 'protocol'>;

const labels = new Map<string, string>(portForms.map(({ value, label }) => [value, label]));

/** What a connection carries, as short as an arrow has room for: "443 HTTPS", "TCP 60000–65535", "All traffic". */
export function shortPortWords(call: SaidPort, defaultPort?: number): string {
  const { port, fromPort } = call;
  const service = port === 'tcp' && fromPort !== undefined ? serviceOnPort(fromPort) : undefined;
  return service === undefined ? portWords(call, defaultPort) : `${fromPort} ${service}`;
}

/** What a connection carries, in words for a sentence: "TCP 443 (HTTPS)", or "its default port (5432)". */
export function portWords(call: SaidPort, defaultPort?: number): string {
  const { port, fromPort, toPort, protocol } = call;
  if (verbShapes[call.verb].port !== 'said')
    return defaultPort === undefined ? 'its default port' : `its default port (${defaultPort})`;
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

/** Does a form of traffic ask for this number? */
export function asksFor(port: PortForm | undefined, number: 'fromPort' | 'toPort' | 'protocol'): boolean {
  return port !== undefined && numbersOfForm[port].includes(number);
}
