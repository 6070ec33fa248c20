import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { zonesContextKey } from '../plan/context-keys.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type {
  Construct,
  Expression,
  ImportedPart,
  MethodCall,
  Plan,
  StackPlan,
  Statement,
  StaticCall,
} from '../plan/plan.ts';
import { autoScalingDraft } from './auto-scaling-group.ts';
import { bastionDraft, bastionOutput } from './bastion-host.ts';
import { databaseConnections, databaseDraft } from './database.ts';
import { callEndpoint, endpointsInProps } from './endpoints.ts';
import { evaluate } from './evaluate.ts';
import { importedVpc } from './existing-vpc.ts';
import { finishAll, tagList } from './finish.ts';
import { addFlowLog, importTarget, makeFlowLog, makeTarget } from './flow-log.ts';
import { instanceDraft } from './instance.ts';
import { type BalancerDraft, balancerDraft } from './load-balancer.ts';
import type { MachineDraft, MachineSurroundings } from './machine.ts';
import { idOfImport, importedGroup, type MadeGroup, makeGroup } from './made-groups.ts';
import { natInstancesDraft } from './nat-instances.ts';
import { natProviderOf } from './nat-provider.ts';
import type { ConstructNetwork, OutputNetwork, SecurityGroupNetwork, StackNetwork } from './network.ts';
import { routeInSubnet } from './route-to-existing.ts';
import { missing, object, type StackScope, type Value } from './runtime.ts';
import { callWorkload, runCall } from './stack-calls.ts';
import type { MadeInstance, StackRun } from './stack-run.ts';
import { addTag } from './stack-tags.ts';
import { fieldOf, textOf } from './values.ts';
import { buildVpc } from './vpc.ts';
import { takeInVpc } from './vpc-children.ts';
import { callVpn, makeAlarm } from './vpn-calls.ts';
import { namedZones, numberedZones } from './zones.ts';

/** Without account and region the CDK counts on two zones. */
const SAFE_ZONE_COUNT = 2;

/** A stack whose statements ran. */
export interface RunningStack {
  readonly plan: StackPlan;
  readonly props: Value;
  readonly run: StackRun;
}

/** Runs the statements of a stack, one after the other; those of earlier stacks ran before, and left names to speak of. */
export function startStack(
  plan: StackPlan,
  context: Plan['context'],
  outside: ReadonlyMap<string, Value>,
): RunningStack {
  const props = evaluate(plan.props, new Map());
  const run: StackRun = {
    scope: stackScope(plan, props, context),
    names: new Map(outside),
    ownNames: new Set(),
    constructs: [],
    outputs: [],
    tags: new Map(),
    parameters: new Map(),
    routes: new Map(),
    natInstances: new Map(),
    madeInVpcs: [],
    added: new Map(),
    logging: new Map(),
    findings: [],
    takenIds: new Map(),
    childIds: new Map(),
  };
  for (const statement of plan.statements) runStatement(statement, run);
  return { plan, props, run };
}

/** What all statements of all stacks came to. */
export function finishStack(
  { plan, props, run }: RunningStack,
  count: number,
): {
  readonly network: StackNetwork;
  readonly findings: readonly Finding[];
} {
  // By a stack that is called so, nothing is left to call what other stacks use of it.
  const isUnspeakable = plan.id === 'Default' && count > 1;
  if (plan.id in Object.prototype || isUnspeakable)
    run.findings.push(finding('id/reserved', { ...plan.origin, field: 'name' }, { id: plan.id }));
  const constructs = finishAll(run);
  return {
    network: {
      ...headOf(plan, props),
      constructs,
      vpcs: constructs.filter((made) => made.is === 'vpc'),
      existingVpcs: constructs.flatMap((made) => (made.is === 'existing-vpc' ? [made.vpc] : [])),
      securityGroups: constructs.flatMap(groupsIn),
      madeInVpcs: run.madeInVpcs,
      imageParameters: [...run.parameters.values()],
      outputs: run.outputs,
      tags: tagList(run.tags.get('stack')),
    },
    findings: run.findings,
  };
}

function runStatement(statement: Statement, run: StackRun): void {
  const { expression, name } = statement;
  const result = resultOf(expression, statement, run);
  if (name === undefined || !result) return;
  run.names.set(name, result);
  run.ownNames.add(name);
}

function resultOf(expression: Expression, statement: Statement, run: StackRun): Value | undefined {
  switch (expression.is) {
    case 'construct':
      if (!expression.scope) reportId(expression.id, expression.type, statement, run);
      return make(expression, statement, run);
    case 'static-call': {
      const id = idOfImport(expression);
      if (id === undefined)
        return importTarget(expression, statement.origin, run) ?? evaluate(expression, run.names);
      reportId(id, expression.type, statement, run);
      if (expression.type === 'aws_ec2.Vpc') return importVpc(expression, id, statement, run);
      if (expression.type !== 'aws_ec2.SecurityGroup') return evaluate(expression, run.names);
      return importGroup(expression, id, statement, run);
    }
    case 'method-call':
      return runMethod(expression, statement.origin, run);
    default:
      return evaluate(expression, run.names);
  }
}

function runMethod(call: MethodCall, origin: Place, run: StackRun): Value | undefined {
  if (addTag(call, run)) return undefined;
  const called =
    addFlowLog(call, origin, run) ??
    callVpn(call, origin, run) ??
    callEndpoint(call, origin, run) ??
    callWorkload(call, origin, run);
  if (called) return called.value;
  return runCall(call, origin, run) ? undefined : evaluate(call, run.names);
}

function make(construct: Construct, statement: Statement, run: StackRun): Value | undefined {
  switch (construct.type) {
    case 'aws_ec2.Vpc':
      return makeVpc(construct, statement, run);
    case 'aws_ec2.SecurityGroup':
      return keepGroup(makeGroup(construct, statement.origin, run), run);
    case 'aws_ec2.Instance':
      return keepMachine('instance', instanceDraft(construct, statement.origin, surroundings(run)), run);
    case 'aws_ec2.BastionHostLinux': {
      const draft = bastionDraft(construct, statement.origin, surroundings(run));
      if (draft) run.outputs.push(bastionOutput(draft));
      return keepMachine('bastion-host', draft, run);
    }
    case 'aws_autoscaling.AutoScalingGroup': {
      const draft = autoScalingDraft(construct, statement.origin, surroundings(run));
      return keepMachine('auto-scaling-group', draft, run);
    }
    case 'aws_elasticloadbalancingv2.ApplicationLoadBalancer':
      return keepBalancer(balancerDraft(construct, statement.origin, surroundings(run)), run);
    case 'aws_rds.DatabaseInstance': {
      const draft = databaseDraft(construct, statement.origin, surroundings(run));
      if (!draft) return undefined;
      run.constructs.push({ is: 'database', draft });
      return object({ type: 'database', connections: databaseConnections(draft), draft });
    }
    case 'aws_ec2.CfnRoute': {
      const added = routeInSubnet(construct, statement.origin, run.names);
      if (added) run.routes.set(added.vpc, [...(run.routes.get(added.vpc) ?? []), added.made]);
      return undefined;
    }
    case 'aws_cloudwatch.Alarm':
      return makeAlarm(construct, statement.origin, run);
    case 'aws_ec2.FlowLog':
      return makeFlowLog(construct, statement.origin, run);
    case 'aws_logs.LogGroup':
    case 'aws_iam.Role':
    case 'aws_s3.Bucket':
      return makeTarget(construct, statement.origin, run);
    case 'CfnOutput': {
      const output = buildOutput(construct, statement, run.names);
      if (output) run.outputs.push(output);
      return undefined;
    }
    default:
      return undefined;
  }
}

function makeVpc(construct: Construct, statement: Statement, run: StackRun): Value {
  const given = construct.props?.fields.find(({ name }) => name === 'natGatewayProvider');
  const provider = given && evaluate(given.value, run.names);
  const { vpc, findings } = buildVpc(construct, run.scope, statement.origin, provider);
  run.constructs.push({ is: 'vpc', vpc });
  run.findings.push(...findings);
  const natProvider = natProviderOf(provider);
  if (given?.value.is === 'reference' && natProvider.is === 'instances' && vpc.natInstances.length > 0) {
    const origin = given.origin ?? statement.origin;
    const draft = natInstancesDraft(given.value, origin, natProvider, vpc, surroundings(run));
    run.natInstances.set(vpc, draft);
    // Only now it has connections.
    const { connections } = draft;
    const made = object({ type: 'nat-instances', connections, machines: vpc.natInstances });
    run.names.set(given.value.statement, made);
  }
  for (const { id, origin } of vpc.vpnConnections) takeInVpc(vpc, id, origin, run);
  endpointsInProps(construct, vpc, statement.origin, run);
  return object({ type: 'vpc', vpc, name: statement.name ?? '' });
}

const noParts: readonly ImportedPart[] = [];

function importVpc(call: StaticCall, id: string, { origin, name, parts }: Statement, run: StackRun): Value {
  const vpc = importedVpc({ call, id, origin, parts: parts ?? noParts }, run);
  run.constructs.push({ is: 'existing-vpc', vpc });
  return object({ type: 'vpc', vpc, name: name ?? '' });
}

function importGroup(call: StaticCall, id: string, { origin }: Statement, run: StackRun): Value | undefined {
  return keepGroup(importedGroup(call, id, origin, run), run);
}

function keepGroup(made: MadeGroup | undefined, run: StackRun): Value | undefined {
  if (!made) return undefined;
  run.constructs.push(made);
  const { draft } = made;
  return object({
    type: 'security-group',
    group: draft,
    connections: { name: draft.path.join('/'), groups: [draft] },
  });
}

function keepMachine(
  is: MadeInstance['is'],
  draft: MachineDraft | undefined,
  run: StackRun,
): Value | undefined {
  if (!draft) return undefined;
  run.constructs.push({ is, draft });
  // Groups that an instance carries besides are no part of its connections; those of a launch template are.
  const groups = is === 'auto-scaling-group' ? draft.groups : [...draft.groups];
  const connections = { name: draft.parts.path.join('/'), groups };
  return object({ type: is === 'bastion-host' ? 'instance' : is, connections, draft });
}

function keepBalancer(draft: BalancerDraft | undefined, run: StackRun): Value | undefined {
  if (!draft) return undefined;
  run.constructs.push({ is: 'load-balancer', draft });
  return object({
    type: 'load-balancer',
    connections: { name: draft.path.join('/'), groups: draft.groups },
    draft,
  });
}

function surroundings({ scope, names, parameters, findings }: StackRun): MachineSurroundings {
  return { scope, names, parameters, report: (found) => void findings.push(found) };
}

/** The group of a construct: it is one, or has one of its own. */
function groupsIn(construct: ConstructNetwork): readonly SecurityGroupNetwork[] {
  switch (construct.is) {
    case 'vpc':
    case 'existing-vpc':
    case 'gateway-endpoint':
      return [];
    case 'security-group':
      return [construct];
    case 'instance':
    case 'auto-scaling-group':
    case 'load-balancer':
    case 'database':
    case 'nat-instances':
    case 'interface-endpoint':
      return construct.ownGroup ? [construct.ownGroup] : [];
  }
}

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
  const place = {
    id: plan.id,
    context,
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
  if (account === undefined || region === undefined) {
    return { ...place, zones: numberedZones(plan.zoneOverride ?? SAFE_ZONE_COUNT) };
  }
  const names = listOf(context[zonesContextKey(account, region)]);
  return { ...place, zones: namedZones(names), knownZones: names };
}

const noNames: readonly string[] = [];

function listOf(value: Plan['context'][string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : noNames;
}

/** The ids of what the CDK itself puts into each stack. */
const OWN_IDS: readonly string[] = ['BootstrapVersion', 'CheckBootstrapVersion'];

/** Ids below the stack are taken once; those of `Object.prototype` trip the construct tree itself. */
function reportId(given: string, type: string, { origin }: Statement, run: StackRun): void {
  const id = respellConstructId(given);
  const isNameless = type === 'CfnOutput' && id === 'Default';
  // Of a path that is called so throughout, nothing is left to speak of it by.
  const isUnspeakable = id === 'Default' && run.scope.id === 'Default';
  if (id in Object.prototype || OWN_IDS.includes(id) || isNameless || isUnspeakable) {
    run.findings.push(finding('id/reserved', origin, { id: given }));
    return;
  }
  const other = run.takenIds.get(id);
  run.takenIds.set(id, given);
  if (other !== undefined) run.findings.push(finding('id/taken', origin, { id: given, other }));
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
