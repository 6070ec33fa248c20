import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { zonesContextKey } from '../plan/context-keys.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct, Plan, StackPlan, Statement } from '../plan/plan.ts';
import { evaluate, fieldOf, textOf } from './evaluate.ts';
import type { OutputNetwork, StackNetwork, TaggedVpc, VpcNetwork } from './network.ts';
import { missing, object, type StackScope, type Value } from './runtime.ts';
import { buildVpc } from './vpc.ts';
import { namedZones, numberedZones } from './zones.ts';

/** Without account and region the CDK counts on two zones. */
const SAFE_ZONE_COUNT = 2;

/** Runs the statements of a stack, one after the other. */
export function buildStack(
  plan: StackPlan,
  context: Plan['context'],
): { readonly network: StackNetwork; readonly findings: readonly Finding[] } {
  const names = new Map<string, Value>();
  const props = evaluate(plan.props, names);
  const scope = stackScope(plan, props, context);
  const findings: Finding[] = [];
  const vpcs: VpcNetwork[] = [];
  const outputs: OutputNetwork[] = [];
  const tags = new Map<VpcNetwork | 'stack', Tag[]>();
  const takenIds = new Map<string, string>();

  for (const statement of plan.statements) {
    const { expression, name, origin } = statement;
    if (expression.is === 'construct') {
      findings.push(...idFindings(expression, statement, takenIds));
      if (expression.type === 'aws_ec2.Vpc') {
        const built = buildVpc(expression, scope, origin);
        vpcs.push(built.vpc);
        findings.push(...built.findings);
        if (name !== undefined) names.set(name, object({ type: 'vpc', vpc: built.vpc, name }));
      } else {
        const output = buildOutput(expression, statement, names);
        if (output) outputs.push(output);
      }
      continue;
    }
    const tag = tagAdded(statement, names);
    if (tag) tags.set(tag.on, [...(tags.get(tag.on) ?? []), tag.tag]);
    else if (name !== undefined) names.set(name, evaluate(expression, names));
  }

  const tagged = vpcs.map((vpc): TaggedVpc => ({ vpc, tags: tagList(tags.get(vpc)) }));
  if (plan.id in Object.prototype)
    findings.push(finding('id/reserved', { ...plan.origin, field: 'name' }, { id: plan.id }));
  return {
    network: { ...headOf(plan, props), vpcs: tagged, outputs, tags: tagList(tags.get('stack')) },
    findings,
  };
}

const noTags: readonly Tag[] = [];

/** The same list as long as its tags come from the same statements, so that what they are written on is kept. */
function tagList(tags: readonly Tag[] | undefined): readonly Tag[] {
  const [first, ...others] = tags ?? [];
  return first ? tagsFrom(first, ...others) : noTags;
}

const tagsFrom = memoByIdentity((...tags: readonly [Tag, ...Tag[]]): readonly Tag[] => tags);

function headOf(
  plan: StackPlan,
  props: Value,
): Pick<StackNetwork, 'origin' | 'id' | 'description' | 'region' | 'account'> {
  const env = fieldOf(props, 'env');
  const description = textOf(fieldOf(props, 'description'));
  const region = textOf(fieldOf(env, 'region'));
  const account = textOf(fieldOf(env, 'account'));
  return {
    origin: plan.origin,
    id: plan.id,
    ...(description === undefined ? {} : { description }),
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
  };
}

function stackScope(plan: StackPlan, props: Value, context: Plan['context']): StackScope {
  const { account, region } = headOf(plan, props);
  if (account === undefined || region === undefined) {
    return { id: plan.id, zones: numberedZones(plan.zoneOverride ?? SAFE_ZONE_COUNT) };
  }
  const names = context[zonesContextKey(account, region)] ?? [];
  return { id: plan.id, zones: namedZones(names), knownZones: names };
}

/** The ids of what the CDK itself puts into each stack. */
const OWN_IDS: readonly string[] = ['BootstrapVersion', 'CheckBootstrapVersion'];

/** Ids below the stack are taken once; those of `Object.prototype` trip the construct tree itself. */
function idFindings(
  construct: Construct,
  statement: Statement,
  taken: Map<string, string>,
): readonly Finding[] {
  const id = respellConstructId(construct.id);
  const isNameless = construct.type === 'CfnOutput' && id === 'Default';
  if (id in Object.prototype || OWN_IDS.includes(id) || isNameless) {
    return [finding('id/reserved', statement.origin, { id: construct.id })];
  }
  const other = taken.get(id);
  taken.set(id, construct.id);
  return other === undefined ? [] : [finding('id/taken', statement.origin, { id: construct.id, other })];
}

function buildOutput(
  construct: Construct,
  statement: Statement,
  names: Map<string, Value>,
): OutputNetwork | undefined {
  const props = construct.props ? evaluate(construct.props, names) : missing;
  const value = fieldOf(props, 'value');
  if (value?.is !== 'plain') return undefined;
  const description = textOf(fieldOf(props, 'description'));
  const exportName = textOf(fieldOf(props, 'exportName'));
  return {
    origin: statement.origin,
    logicalId: logicalId(respellConstructId(construct.id)),
    value: value.value,
    ...(description === undefined ? {} : { description }),
    ...(exportName === undefined ? {} : { exportName }),
  };
}

/** `Tags.of(scope).add(key, value)`, where the scope is the stack or a VPC. */
function tagAdded(
  { expression }: Statement,
  names: Map<string, Value>,
): { readonly on: VpcNetwork | 'stack'; readonly tag: Tag } | undefined {
  if (expression.is !== 'method-call' || expression.method !== 'add') return undefined;
  const target = evaluate(expression.object, names);
  if (target.is !== 'object' || target.object.type !== 'tags' || target.object.of.is !== 'object')
    return undefined;
  const [key, value] = expression.args.map((arg) => textOf(evaluate(arg, names)));
  const scope = target.object.of.object;
  if (key === undefined || value === undefined) return undefined;
  const tag = tagOf(expression, key, value);
  if (scope.type === 'stack') return { on: 'stack', tag };
  return scope.type === 'vpc' ? { on: scope.vpc, tag } : undefined;
}

const tagOf = memoByIdentity((_call: object, key: string, value: string): Tag => ({ key, value }));
