import { type Derived, type VpcNetwork, vpcCidrText, zonesWords } from '../../core/index.ts';

/** A starter's size in a line: "10.0.0.0/21" and " · 3 zones · 3 NAT"; of several VPCs, whose zones may differ, less. */
export function starterFacts({ network }: Pick<Derived, 'network'>): {
  readonly cidrs: string;
  readonly facts: string;
} {
  const vpcs = network.stacks.flatMap((stack) => stack.vpcs.map(({ vpc }) => vpc));
  const [first] = vpcs;
  if (!first) return { cidrs: '', facts: '' };
  const nats = vpcs.reduce((sum, vpc) => sum + natCount(vpc), 0);
  const zones = vpcs.length === 1 ? ` · ${zonesWords(first.zones.length)}` : '';
  return {
    cidrs: vpcs.map(({ block }) => vpcCidrText(block)).join(', '),
    facts: `${zones} · ${nats === 0 ? 'no' : nats} NAT`,
  };
}

function natCount({ natGateways, natInstances, regionalNat }: VpcNetwork): number {
  return natGateways.length + natInstances.length + (regionalNat ? 1 : 0);
}
