import { type Finding, finding } from '../base/finding.ts';
import { anyVpcById } from '../design/queries.ts';
import type { SecurityGroup } from '../kinds/index.ts';
import type { Check } from './check.ts';

/**
 * Security groups of one VPC that have one name in AWS, where upper and lower case don't count:
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
 */
export const groupNames: Check = ({ design }) => {
  const owners = new Map<string, SecurityGroup>();
  return design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'security-group' || !thing.securityGroupName) return [];
    const { id, label, parent, securityGroupName: name } = thing;
    const key = JSON.stringify([parent, name.toLowerCase()]);
    const other = owners.get(key);
    if (!other) {
      owners.set(key, thing);
      return [];
    }
    const facts = {
      group: label,
      name,
      other: other.label,
      vpc: anyVpcById(design, parent)?.label ?? parent,
    };
    return [finding('security-group/name-twice', { id, field: 'securityGroupName' }, facts)];
  });
};
