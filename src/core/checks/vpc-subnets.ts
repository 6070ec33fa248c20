import { finding } from '../base/finding.ts';
import { createdSubnets } from '../network/vpc-network.ts';
import { type Check, perVpc } from './check.ts';

/** A VPC in which nothing can stand yet: no groups, or only reserved ones. */
export const vpcSubnets: Check = perVpc(({ vpc, built }) =>
  built.zones.length > 0 && createdSubnets(built).length === 0
    ? [finding('vpc/no-subnets', { id: vpc.id }, { vpc: vpc.label })]
    : [],
);
