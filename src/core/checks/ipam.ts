import { type Finding, finding } from '../base/finding.ts';
import { usesIpam } from '../kinds/index.ts';
import { type Check, perVpc } from './check.ts';

/** What a VPC with a pool has to say, and what can't be said in it: CIDRs of a block that nobody knows yet. */
export const ipam: Check = perVpc(({ vpc, groups }) => {
  if (!usesIpam(vpc)) return [];
  const { id, label, ipv4IpamPoolId, ipv4NetmaskLength } = vpc;
  const found: Finding[] = [];
  if (ipv4IpamPoolId === undefined)
    found.push(finding('ipam/no-pool', { id, field: 'ipv4IpamPoolId' }, { vpc: label }));
  if (ipv4NetmaskLength === undefined)
    found.push(finding('ipam/no-size', { id, field: 'ipv4NetmaskLength' }, { vpc: label }));
  for (const group of groups) {
    if (!group.fixedCidrs || group.fixedCidrs.length === 0) continue;
    const at = { id: group.id, field: 'fixedCidrs' };
    found.push(finding('ipam/fixed-cidrs', at, { group: group.label, vpc: label }));
  }
  return found;
});
