import { Protocol } from 'aws-cdk-lib/aws-ec2';
import type { Table } from './table.ts';

/** The protocols that a rule knows by a word. */
const numbers: ReadonlyMap<string, number> = new Map([
  [Protocol.ICMP, 1],
  [Protocol.TCP, 6],
  [Protocol.UDP, 17],
  [Protocol.ICMPV6, 58],
]);

/** Without `ALL`, which is no protocol, and `IPTM`, the second name of 84. */
export function protocolTable(): Table {
  const names = Array<string>(256).fill('');
  for (const [name, value] of Object.entries(Protocol)) {
    if (value === Protocol.ALL || value === Protocol.IPTM) continue;
    names[numbers.get(value) ?? Number(value)] = name;
  }
  return {
    name: 'protocolTable',
    meaning:
      'The names that the CDK has for IP protocols, a line for each number from 0; empty where it has none.',
    rows: names,
  };
}
