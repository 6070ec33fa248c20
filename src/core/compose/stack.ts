import { memoByIdentity } from '../base/memo.ts';
import { DEFAULT_ZONE_COUNT, type Design, type Environment, type Stack } from '../design/design.ts';
import { groupsOf, vpcsOf } from '../design/queries.ts';
import type { Vpc } from '../kinds/index.ts';
import { field, literal, scope, struct } from '../plan/expressions.ts';
import type { StackPlan, Statement, Struct } from '../plan/plan.ts';
import { tagStatements } from './tags.ts';
import { composeVpc } from './vpc.ts';

/** Things in document order; the stack's tags last, as they reach everything above them. */
export function composeStack(design: Design, stack: Stack): StackPlan {
  const vpcs = vpcsOf(design).filter((vpc) => vpc.parent === stack.id);
  const statements = vpcs.flatMap((vpc) => composeVpc(vpc, stack.environment, ...groupsOf(design, vpc)));
  const zoneOverride = zoneOverrideOf(stack.environment, vpcs);
  return {
    origin: { id: stack.id },
    id: stack.name,
    props: stackProps(stack),
    statements: [...statements, ...stackTags(stack)],
    ...(zoneOverride === undefined ? {} : { zoneOverride }),
  };
}

/** Only VPCs that take their zones from the stack need more or fewer of them than the CDK's two. */
function zoneOverrideOf(environment: Environment, vpcs: readonly Vpc[]): number | undefined {
  if (environment.type === 'account' || environment.zoneCount === undefined) return undefined;
  const taken = vpcs.some((vpc) => vpc.availabilityZones === undefined);
  return taken && environment.zoneCount !== DEFAULT_ZONE_COUNT ? environment.zoneCount : undefined;
}

const stackProps = memoByIdentity((stack: Stack): Struct => {
  const { id, environment, description } = stack;
  const text = (value: string, name: string) => ({ ...literal(value), origin: { id, field: name } });
  const env =
    environment.type === 'agnostic'
      ? undefined
      : struct('Environment', [
          environment.type === 'account'
            ? field('account', text(environment.account, 'environment'))
            : undefined,
          field('region', text(environment.region, 'environment')),
        ]);
  return struct('StackProps', [
    env && field('env', env, { id, field: 'environment' }),
    description === undefined
      ? undefined
      : field('description', literal(description), { id, field: 'description' }),
  ]);
});

const stackTags = memoByIdentity((stack: Stack): readonly Statement[] =>
  tagStatements(scope, stack.tags ?? [], { id: stack.id, field: 'tags' }),
);
