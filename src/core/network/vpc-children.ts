import { finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { StackRun } from './stack-run.ts';
import type { CreatedSubnet, SubnetNetwork, VpcNetwork } from './vpc-network.ts';
import { isUsable } from './vpc-network.ts';

/** The ids below a VPC that the CDK has for itself, whether it uses them or not. */
const OWN_IDS =
  /^(?:Resource|Default|IGW|VPCGW|EIGW6|ipv6cidr|VpnGateway|VPCVPNGW|RoutePropagation|RestrictDefaultSecurityGroupCustomResource|RegionalNatGateway|NatSecurityGroup|NatRole|All\w+Alarm\d+)$/;

/** A name in code in a VPC, which it has for one thing only: the CDK's own, a subnet, or the first of ours. */
export function takeInVpc(vpc: VpcNetwork, given: string, origin: Place, run: StackRun): void {
  const subnets = vpc.groups.flatMap((group) => group.subnets.filter(isUsable).map(({ id }) => id));
  const hasOwn = vpc.existing === undefined;
  take(vpc.id, (id) => (hasOwn && OWN_IDS.test(id)) || subnets.includes(id), given, origin, run);
}

/** The same in a subnet. */
export function takeInSubnet(
  vpc: VpcNetwork,
  { id, created }: SubnetNetwork & { readonly created: CreatedSubnet },
  given: string,
  origin: Place,
  run: StackRun,
): void {
  const nat = vpc.natGateways.find(({ subnetId }) => subnetId === id);
  const own = [
    'Resource',
    'Default',
    'Subnet',
    'Acl',
    'RouteTable',
    'RouteTableAssociation',
    ...(created.defaultRoute.to === 'none' ? [] : ['DefaultRoute']),
    ...(created.ipv6 && created.ipv6.defaultRoute.to !== 'none' ? ['DefaultRoute6'] : []),
    ...(nat ? ['NATGateway'] : []),
    ...(vpc.natInstances.some(({ subnetId }) => subnetId === id) ? ['NatInstance'] : []),
    ...(nat && 'logicalId' in nat.elasticIp ? ['EIP'] : []),
    ...(run.routes.get(vpc) ?? []).flatMap(({ subnetId, constructId }) =>
      subnetId === id ? [constructId] : [],
    ),
  ];
  take(`${vpc.id}/${id}`, (one) => own.includes(one), given, origin, run);
}

function take(
  within: string,
  isOwn: (id: string) => boolean,
  given: string,
  { id: thing }: Place,
  { childIds, findings }: StackRun,
): void {
  const id = respellConstructId(given);
  const at = { id: thing, field: 'constructId' };
  if (id in Object.prototype || isOwn(id)) {
    findings.push(finding('id/reserved', at, { id: given }));
    return;
  }
  const path = `${within}/${id}`;
  const other = childIds.get(path);
  childIds.set(path, given);
  if (other !== undefined) findings.push(finding('id/taken', at, { id: given, other }));
}
