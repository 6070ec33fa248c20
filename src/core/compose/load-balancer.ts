import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, Connectable, Listener, LoadBalancer, Machine } from '../kinds/index.ts';
import {
  construct,
  creation,
  field,
  list,
  literal,
  member,
  methodCall,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Expression, Statement, StructField } from '../plan/plan.ts';
import { carriedGroups } from './machine.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { subnetSelection } from './subnet-selection.ts';
import { tagStatements } from './tags.ts';

const MODULE = 'aws_elasticloadbalancingv2';

export const composeLoadBalancer = memoByIdentity(
  (
    balancer: LoadBalancer,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const { id } = balancer;
    const { plain } = sayingsOf(balancer);
    const [first] = carried;
    const props = struct(`${MODULE}.ApplicationLoadBalancerProps`, [
      field('vpc', referTo(vpc)),
      plain('internetFacing'),
      subnetSelection(balancer, { vpc, environment, group }),
      first && field('securityGroup', referTo(first), { id, field: 'securityGroups' }),
      plain('deletionProtection'),
    ]);
    return [
      {
        origin: { id },
        ...nameOf(balancer),
        expression: construct(`${MODULE}.ApplicationLoadBalancer`, balancer.constructId, props),
      },
      ...carriedGroups(balancer, carried),
      ...tagStatements(referTo(balancer), balancer.tags ?? [], { id, field: 'tags' }),
    ];
  },
);

/** The id under which the CDK makes the target group of a listener. */
const TARGETS = 'Targets';

/**
 * A listener, closed: who may reach it is said by connections that one can see. Its targets are registered at once, so
 * they stand before it.
 */
export const composeListener = memoByIdentity(
  (listener: Listener, balancer: LoadBalancer, ...targets: readonly Machine[]): readonly Statement[] => {
    const { id, action = 'forward' } = listener;
    const { said, plain } = sayingsOf(listener);
    const props = struct(`${MODULE}.BaseApplicationListenerProps`, [
      plain('port'),
      said('protocol', protocolMember),
      field('open', literal(false)),
      said(
        'certificateArns',
        (arns) =>
          list(arns.map((arn) => staticCall(`${MODULE}.ListenerCertificate`, 'fromArn', literal(arn)))),
        'certificates',
      ),
      action === 'forward'
        ? undefined
        : field('defaultAction', defaultAction(listener), { id, field: 'action' }),
    ]);
    const added: Statement = {
      origin: { id },
      ...nameOf(listener),
      expression: methodCall(referTo(balancer), 'addListener', literal(listener.constructId), props),
    };
    return action === 'forward' ? [added, registration(listener, targets)] : [added];
  },
);

function protocolMember(protocol: string): Expression {
  return member(`${MODULE}.ApplicationProtocol`, protocol);
}

function registration(listener: Listener, targets: readonly Machine[]): Statement {
  const { id } = listener;
  const { said, plain } = sayingsOf(listener);
  const origin = { id, field: 'targets' };
  const props = struct(`${MODULE}.AddApplicationTargetsProps`, [
    plain('targetPort', 'port'),
    said('targetProtocol', protocolMember, 'protocol'),
    field('targets', list(targets.map(targetOf)), origin),
    said(
      'healthCheckPath',
      (path) => struct(`${MODULE}.HealthCheck`, [field('path', literal(path))]),
      'healthCheck',
    ),
  ]);
  return { origin, expression: methodCall(referTo(listener), 'addTargets', literal(TARGETS), props) };
}

function targetOf(machine: Machine): Expression {
  return machine.kind === 'instance'
    ? creation('aws_elasticloadbalancingv2_targets.InstanceTarget', referTo(machine))
    : referTo(machine);
}

function defaultAction(listener: Listener): Expression {
  const { id, statusCode = 200, redirectPort } = listener;
  const { said, plain } = sayingsOf(listener);
  if (listener.action === 'fixed-response') {
    const options = struct(`${MODULE}.FixedResponseOptions`, [plain('contentType'), plain('messageBody')]);
    const status = { ...literal(statusCode), origin: { id, field: 'statusCode' } };
    return staticCall(
      `${MODULE}.ListenerAction`,
      'fixedResponse',
      ...(options.fields.length > 0 ? [status, options] : [status]),
    );
  }
  const fields: readonly (StructField | undefined)[] = [
    said('redirectProtocol', literal, 'protocol'),
    redirectPort === undefined
      ? undefined
      : field('port', literal(String(redirectPort)), { id, field: 'redirectPort' }),
    plain('redirectPermanent', 'permanent'),
  ];
  return staticCall(`${MODULE}.ListenerAction`, 'redirect', struct(`${MODULE}.RedirectOptions`, fields));
}
