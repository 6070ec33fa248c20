import { type Finding, finding } from '../base/finding.ts';
import { isBurstable } from '../catalog/instance-types.ts';
import { natInstancesOf, vpcById } from '../design/queries.ts';
import type { NatInstances } from '../kinds/index.ts';
import type { NatInstancesNetwork } from '../network/network.ts';
import { getsPublicAddress } from '../network/public-address.ts';
import type { Check, Drawing } from './check.ts';

/** NAT instances that their VPC doesn't make, and those that can't do what they are for. */
export const natInstances: Check = (drawing) => {
  const made = new Map(
    drawing.network.stacks.flatMap(({ constructs }) =>
      constructs.flatMap((one) => (one.is === 'nat-instances' ? [[one.origin.id, one] as const] : [])),
    ),
  );
  return drawing.design.things.flatMap((thing) => {
    if (thing.kind !== 'nat-instances') return [];
    const built = made.get(thing.id);
    return built ? ofInstances(thing, built) : notMade(thing, drawing);
  });
};

function notMade(thing: NatInstances, { design, vpcs }: Drawing): readonly Finding[] {
  const vpc = vpcById(design, thing.parent);
  if (!vpc) return [];
  const used = natInstancesOf(design, vpc);
  const facts = { name: thing.label, vpc: vpc.label };
  const at = { id: thing.id, field: '' };
  if (!used) return [finding('nat/instances-not-made', at, { ...facts, because: 'regional' })];
  if (used !== thing)
    return [finding('nat/instances-not-made', at, { ...facts, because: 'others', other: used.label })];
  const drawn = vpcs.find((one) => one.vpc === vpc);
  if (!drawn) return [];
  const because = drawn.built.internetGateway ? 'none-wanted' : 'no-internet-gateway';
  return [finding('nat/instances-not-made', at, { ...facts, because })];
}

function ofInstances(thing: NatInstances, built: NatInstancesNetwork): readonly Finding[] {
  const { id, label: name, generation, creditSpecification, instanceType: type } = thing;
  const facts = { name };
  const at = (field: string) => ({ id, field });
  return [
    ...(generation === 'v1' ? [finding('nat/former-image', at('generation'), facts)] : []),
    ...(creditSpecification !== undefined && !isBurstable(type)
      ? [finding('nat/no-credits', at('creditSpecification'), { name, type })]
      : []),
    ...(built.instances.every(getsPublicAddress)
      ? []
      : [finding('nat/instances-without-address', at('associatePublicIpAddress'), facts)]),
    ...((thing.defaultAllowedTraffic ?? 'inbound-and-outbound') === 'inbound-and-outbound'
      ? [finding('nat/instances-open', at('defaultAllowedTraffic'), facts)]
      : []),
  ];
}
