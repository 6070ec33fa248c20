import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, AutoScalingGroup, Connectable } from '../kinds/index.ts';
import { construct, struct } from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import { carriedGroups, keyPair, keyPairProp, machineProps } from './machine.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { tagStatements } from './tags.ts';

/** An Auto Scaling group, behind its key pair and followed by further groups that its machines carry. */
export const composeAutoScalingGroup = memoByIdentity(
  (
    group: AutoScalingGroup,
    vpc: AnyVpc,
    environment: Environment,
    subnets: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const origin = { id: group.id };
    const key = keyPair(group);
    const { plain } = sayingsOf(group);
    const props = struct('aws_autoscaling.AutoScalingGroupProps', [
      ...machineProps(group, { vpc, environment, group: subnets }, carried),
      keyPairProp(group, key),
      plain('minCapacity'),
      plain('maxCapacity'),
      plain('desiredCapacity'),
    ]);
    return [
      ...(key ? [key] : []),
      {
        origin,
        ...nameOf(group),
        expression: construct('aws_autoscaling.AutoScalingGroup', group.constructId, props),
      },
      ...carriedGroups(group, carried),
      ...tagStatements(referTo(group), group.tags ?? [], { ...origin, field: 'tags' }),
    ];
  },
);
