import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, Connectable, Instance } from '../kinds/index.ts';
import { construct, struct } from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import { carriedGroups, keyPair, keyPairProp, machineProps } from './machine.ts';
import { nameOf, referTo } from './names.ts';
import { tagStatements } from './tags.ts';

/** An instance, behind the key pair that it is opened with and followed by further groups that it carries. */
export const composeInstance = memoByIdentity(
  (
    instance: Instance,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const origin = { id: instance.id };
    const key = keyPair(instance);
    const props = struct('aws_ec2.InstanceProps', [
      ...machineProps(instance, { vpc, environment, group }, carried),
      keyPairProp(instance, key),
    ]);
    return [
      ...(key ? [key] : []),
      {
        origin,
        ...nameOf(instance),
        expression: construct('aws_ec2.Instance', instance.constructId, props),
      },
      ...carriedGroups(instance, carried),
      ...tagStatements(referTo(instance), instance.tags ?? [], { ...origin, field: 'tags' }),
    ];
  },
);
