import { type Finding, finding } from '../base/finding.ts';
import { callsOf, thingById, vpcOf } from '../design/queries.ts';
import type { Check } from './check.ts';

/**
 * Connections between two VPCs, of which a design says no peering: a rule may name a security group of a peered VPC
 * only (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html).
 */
export const connectionsBetweenVpcs: Check = ({ design }) =>
  callsOf(design).flatMap((call): readonly Finding[] => {
    const on = thingById(design, call.on);
    const other = call.other === undefined ? undefined : thingById(design, call.other);
    const vpc = on && vpcOf(design, on);
    const otherVpc = other && vpcOf(design, other);
    if (!vpc || !otherVpc || vpc === otherVpc) return [];
    const facts = { on: on.label, vpc: vpc.label, other: other.label, otherVpc: otherVpc.label };
    return [finding('connection/other-vpc', { id: call.id }, facts)];
  });
