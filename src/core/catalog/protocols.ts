import { protocolTable } from './protocol-table.ts';

const names = protocolTable.split('\n').map((name) => name || undefined);

/** What `ec2.Protocol` calls the IP protocol of this number, `GRE` for 47; `undefined` where the CDK has no name. */
export function protocolName(number: number): string | undefined {
  return names[number];
}

/** The protocols that a security group knows by a word of their own; the others it knows by their number. */
const words: ReadonlyMap<string, string> = new Map([
  ['ICMP', 'icmp'],
  ['TCP', 'tcp'],
  ['UDP', 'udp'],
  ['ICMPV6', 'icmpv6'],
]);

/** How a rule in the template names the protocol that `ec2.Protocol` calls so; `undefined` for what it doesn't know. */
export function protocolInRule(name: string): string | undefined {
  const number = names.indexOf(name);
  return words.get(name) ?? (number < 0 ? undefined : String(number));
}
