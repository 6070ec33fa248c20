import { memoByIdentity } from '../base/memo.ts';
import type { AnyVpc, ImportedSecurityGroup, SecurityGroup } from '../kinds/index.ts';
import { construct, field, literal, scope, staticCall, struct } from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { tagStatements } from './tags.ts';

/** A security group with its tags; its rules are calls, which come after all that they speak of. */
export const composeSecurityGroup = memoByIdentity(
  (group: SecurityGroup, vpc: AnyVpc): readonly Statement[] => {
    const origin = { id: group.id };
    const { plain } = sayingsOf(group);
    const props = struct('aws_ec2.SecurityGroupProps', [
      field('vpc', referTo(vpc)),
      plain('description'),
      plain('securityGroupName'),
      plain('allowAllOutbound'),
      plain('allowAllIpv6Outbound'),
      plain('disableInlineRules'),
    ]);
    return [
      { origin, ...nameOf(group), expression: construct('aws_ec2.SecurityGroup', group.constructId, props) },
      ...tagStatements(referTo(group), group.tags ?? [], { ...origin, field: 'tags' }),
    ];
  },
);

export const composeImportedSecurityGroup = memoByIdentity(
  (group: ImportedSecurityGroup): readonly Statement[] => {
    const { id, constructId, securityGroupId } = group;
    const { plain } = sayingsOf(group);
    const options = struct('aws_ec2.SecurityGroupImportOptions', [
      plain('mutable'),
      plain('allowAllOutbound'),
      plain('allowAllIpv6Outbound'),
    ]);
    const args = [
      scope,
      literal(constructId),
      { ...literal(securityGroupId), origin: { id, field: 'securityGroupId' } },
      ...(options.fields.length > 0 ? [options] : []),
    ];
    const expression = staticCall('aws_ec2.SecurityGroup', 'fromSecurityGroupId', ...args);
    return [{ origin: { id }, ...nameOf(group), expression }];
  },
);
