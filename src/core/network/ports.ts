import { protocolInRule } from '../catalog/protocols.ts';
import { LAST_PORT } from '../net/well-known-ports.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { RulePort } from './rule-network.ts';
import type { Value } from './runtime.ts';

/** `ec2.Port`: its static methods by name. */

type MakePort = (...numbers: readonly TemplateValue[]) => RulePort;

/** Of ICMP, any type or any code. */
const ANY = -1;

export const portMethods: Readonly<Record<string, MakePort>> = {
  tcp: (port = 0) => ({ protocol: 'tcp', from: port, to: port, text: portText(port) }),
  tcpRange: (from = 0, to = 0) => ({
    protocol: 'tcp',
    from,
    to,
    text: `${portText(from)}-${portText(to)}`,
  }),
  allTcp: () => ({ protocol: 'tcp', from: 0, to: LAST_PORT, text: 'ALL PORTS' }),
  udp: (port = 0) => ({ protocol: 'udp', from: port, to: port, text: `UDP ${portText(port)}` }),
  udpRange: (from = 0, to = 0) => ({
    protocol: 'udp',
    from,
    to,
    text: `UDP ${portText(from)}-${portText(to)}`,
  }),
  allUdp: () => ({ protocol: 'udp', from: 0, to: LAST_PORT, text: 'UDP ALL PORTS' }),
  icmpPing: () => icmpType(8),
  icmpType: (type = 0) => icmpType(type),
  icmpTypeAndCode: (type = 0, code = 0) => ({
    protocol: 'icmp',
    from: type,
    to: code,
    text: `ICMP Type ${type} Code ${code}`,
  }),
  allIcmp: () => ({ protocol: 'icmp', from: ANY, to: ANY, text: 'ALL ICMP' }),
  allIcmpV6: () => ({ protocol: 'icmpv6', from: ANY, to: ANY, text: 'ALL ICMPv6' }),
  allTraffic: () => allTraffic,
  esp: () => ({ protocol: '50', from: 50, to: 50, text: 'ESP 50' }),
  ah: () => ({ protocol: '51', from: 51, to: 51, text: 'AH 51' }),
};

export const allTraffic: RulePort = { protocol: '-1', text: 'ALL TRAFFIC' };

function icmpType(type: TemplateValue): RulePort {
  return { protocol: 'icmp', from: type, to: ANY, text: `ICMP Type ${type}` };
}

/** `new ec2.Port(props)`. */
export function portOf(props: {
  readonly protocol: Value | undefined;
  readonly text: string | undefined;
}): RulePort {
  const name = props.protocol?.is === 'member' ? props.protocol.name : '';
  return { protocol: protocolInRule(name) ?? '-1', text: props.text ?? '' };
}

/** Only the deployment will tell what a reference comes to. */
export function isConcrete({ from, to }: RulePort): boolean {
  return typeof from !== 'object' && typeof to !== 'object';
}

function portText(port: TemplateValue): string {
  return typeof port === 'object' ? '{IndirectPort}' : String(port);
}
