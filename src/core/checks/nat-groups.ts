import type { SubnetGroup } from '../kinds/index.ts';
import type { DrawnVpc } from './check.ts';

/** The subnet groups of a VPC that its NAT instances stand in. */
export function groupsWithNatInstances({ groups, built }: DrawnVpc): readonly SubnetGroup[] {
  const carriers = new Set(built.natInstances.map(({ subnetId }) => subnetId));
  const carrying = built.groups.filter(({ subnets }) => subnets.some(({ id }) => carriers.has(id)));
  return groups.filter(({ id }) => carrying.some(({ origin }) => origin.id === id));
}
