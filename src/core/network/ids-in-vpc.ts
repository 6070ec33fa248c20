import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { respellConstructId } from '../plan/paths.ts';
import { createdSubnets, type VpcNetwork } from './network.ts';

/** The ids below a VPC that the CDK has for itself, whether it uses them or not. */
const OWN_IDS =
  /^(?:Resource|Default|IGW|VPCGW|EIGW6|ipv6cidr|VpnGateway|VPCVPNGW|RoutePropagation|RestrictDefaultSecurityGroupCustomResource|RegionalNatGateway|NatSecurityGroup|NatRole|All\w+Alarm\d+)$/;

interface Taking {
  /** By their paths below the stack. */
  readonly takenIds: Map<string, string>;
  readonly findings: Finding[];
}

/** Ids in a VPC are taken once, those of its subnets among them; those of `Object.prototype` trip the construct tree itself. */
export function takeIdInVpc(
  vpc: VpcNetwork,
  given: string,
  origin: Place,
  { takenIds, findings }: Taking,
): void {
  const id = respellConstructId(given);
  if (id in Object.prototype || OWN_IDS.test(id)) {
    findings.push(finding('id/reserved', origin, { id: given }));
    return;
  }
  const key = `${vpc.id}/${id}`;
  const other = takenIds.get(key) ?? createdSubnets(vpc).find((subnet) => subnet.id === id)?.id;
  takenIds.set(key, given);
  if (other !== undefined) findings.push(finding('id/taken', origin, { id: given, other }));
}
