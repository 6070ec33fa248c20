import { type Derived, formatBlock } from '../../core/index.ts';
import { zonesWords } from '../store/environment-words.ts';

/** A starter's size in a line: "10.0.0.0/21" and " · 3 zones · 3 NAT". */
export function starterFacts({ network }: Pick<Derived, 'network'>): {
  readonly cidrs: string;
  readonly facts: string;
} {
  const vpcs = network.stacks.flatMap((stack) => stack.vpcs.map(({ vpc }) => vpc));
  const [first] = vpcs;
  if (!first) return { cidrs: '', facts: '' };
  const more = vpcs.length > 1 ? ` + ${vpcs.length - 1}` : '';
  const nats = first.natGateways.length;
  return {
    cidrs: `${formatBlock(first.block)}${more}`,
    facts: ` · ${zonesWords(first.zones.length)} · ${nats === 0 ? 'no' : nats} NAT`,
  };
}
