import { type Finding, finding } from '../base/finding.ts';
import { thingById } from '../design/queries.ts';
import type { LoadBalancerNetwork } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import type { Check } from './check.ts';

/** What Elastic Load Balancing asks of the subnets of an Application Load Balancer, and what the internet does. */
export const loadBalancers: Check = ({ design, network }) =>
  network.stacks
    .flatMap(({ constructs }) => constructs.filter((made) => made.is === 'load-balancer'))
    .flatMap((balancer) =>
      subnetFindings(balancer, thingById(design, balancer.origin.id)?.label ?? balancer.origin.id),
    );

/** Load balancers to which nobody can connect. */
export const withoutListeners: Check = ({ design }) => {
  const served = new Set(design.things.flatMap(({ kind, parent }) => (kind === 'listener' ? [parent] : [])));
  return design.things.flatMap(({ id, kind, label: name }) =>
    kind === 'load-balancer' && !served.has(id)
      ? [finding('load-balancer/no-listeners', { id }, { name })]
      : [],
  );
};

const LEAST_ZONES = 2;

function subnetFindings(
  { origin, subnets, internetFacing, vpc }: LoadBalancerNetwork,
  name: string,
): readonly Finding[] {
  const at = { ...origin, field: 'subnetGroup' };
  if (subnets.length === 0) return [];
  const zones = new Set(subnets.map((subnet) => subnet.origin.zone)).size;
  if (zones < LEAST_ZONES) return [finding('load-balancer/one-zone', at, { name, zones })];
  if (zones < subnets.length)
    return [finding('load-balancer/zone-twice', at, { name, subnets: subnets.length, zones })];
  const isPublic = subnets.every((subnet) => typeOf(vpc, subnet.origin.id) === 'public');
  return internetFacing && !isPublic ? [finding('load-balancer/not-public', at, { name })] : [];
}

function typeOf(vpc: VpcNetwork, groupId: string) {
  return vpc.groups.find((group) => group.origin.id === groupId)?.subnetType;
}
