import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { ref } from '../plan/template-value.ts';
import { allowFrom, type Connections } from './connections.ts';
import { dependencies, waysOut } from './dependencies.ts';
import { evaluate } from './evaluate.ts';
import { keepWorkload } from './keep.ts';
import type {
  ListenerAction,
  ListenerNetwork,
  ListenerProtocol,
  TargetGroupNetwork,
} from './listener-network.ts';
import { carriedGroups, type MachineDraft, type MachineSurroundings, vpcOf } from './machine.ts';
import { finishGroup, type MadeGroup } from './made-groups.ts';
import type { LoadBalancerNetwork } from './network.ts';
import { portMethods } from './ports.ts';
import { missing, type Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import { type SelectedSubnet, selectAny } from './select-subnets.ts';
import { booleanOf, fieldOf, numberOf, textOf } from './values.ts';
import { subnetIdOf, type VpcNetwork } from './vpc-network.ts';

/** A load balancer while statements add groups and listeners to it. */
export interface BalancerDraft {
  /** The expression that makes it. */
  readonly subject: object;
  readonly origin: Place;
  readonly path: readonly string[];
  readonly stackId: string;
  readonly vpc: VpcNetwork;
  readonly ownGroup?: MadeGroup;
  readonly groups: GroupDraft[];
  readonly internetFacing: boolean;
  readonly deletionProtection: boolean;
  readonly subnets: readonly SelectedSubnet[];
  readonly listeners: ListenerDraft[];
}

export interface ListenerDraft extends Omit<ListenerNetwork, 'action' | 'targetGroup'> {
  readonly balancer: BalancerDraft;
  readonly name: string;
  action: ListenerAction | undefined;
  targetGroup: TargetGroupNetwork | undefined;
}

/** `elbv2.ApplicationLoadBalancer`: a public one stands in all public subnets unless told otherwise. */
export function balancerDraft(
  construct: Construct,
  origin: Place,
  { scope, names, report }: MachineSurroundings,
): BalancerDraft | undefined {
  const props = construct.props ? evaluate(construct.props, names) : missing;
  const vpc = vpcOf(fieldOf(props, 'vpc'));
  if (!vpc) return undefined;
  const path = [respellConstructId(construct.id)];
  const carried = carriedGroups(fieldOf(props, 'securityGroup'), [...path, 'SecurityGroup'], {
    subject: construct,
    origin,
    scope,
    vpc,
    description: `Automatically created Security Group for ELB ${logicalId(scope.id, ...path)}`,
    name: undefined,
    allowAllOutbound: false,
  });
  const internetFacing = booleanOf(fieldOf(props, 'internetFacing')) ?? false;
  const subnets = selectAny({
    vpc,
    selection: fieldOf(props, 'vpcSubnets'),
    fallback: internetFacing ? 'public' : undefined,
    name: construct.id,
    at: { ...origin, field: 'subnetGroup' },
    report,
  });
  return {
    subject: construct,
    origin,
    path,
    stackId: scope.id,
    vpc,
    ...carried,
    internetFacing,
    deletionProtection: booleanOf(fieldOf(props, 'deletionProtection')) ?? false,
    subnets,
    listeners: [],
  };
}

export function finishBalancer(draft: BalancerDraft, tags: readonly Tag[]): LoadBalancerNetwork {
  const { origin, path, stackId, vpc, ownGroup, groups, internetFacing, deletionProtection, subnets } = draft;
  return keepWorkload(draft.subject, {
    is: 'load-balancer',
    origin,
    path,
    stackId,
    vpc,
    tags,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, stackId, tags) } : {}),
    groupIds: groups.map(({ groupId }) => groupId),
    logicalId: logicalId(...path, 'Resource'),
    internetFacing,
    deletionProtection,
    subnets: subnets.map(({ subnet }) => ({
      subnetId: subnetIdOf(subnet),
      origin: subnet.origin,
    })),
    dependsOn: internetFacing ? dependencies(waysOut(subnets, vpc)) : [],
    listeners: draft.listeners.map(
      ({ balancer: _, name: __, action, targetGroup, ...listener }): ListenerNetwork => ({
        ...listener,
        ...(action ? { action } : {}),
        ...(targetGroup ? { targetGroup } : {}),
      }),
    ),
  });
}

/** `loadBalancer.addListener(id, props)`. */
export function addListener(
  balancer: BalancerDraft,
  [id, props]: readonly Value[],
  origin: Place,
  report: (found: Finding) => void,
): ListenerDraft | undefined {
  const name = textOf(id) ?? '';
  const at = (field: string) => ({ ...origin, field });
  const ends = endsOf(numberOf(fieldOf(props, 'port')), protocolOf(fieldOf(props, 'protocol')));
  const action = actionOf(fieldOf(props, 'defaultAction'));
  if (action?.is === 'redirect' && comesBack(action, ends))
    report(finding('listener/redirect-loop', at('action'), { name }));
  if (!ends.protocol || ends.port === undefined) {
    report(finding('listener/no-protocol', at('port'), { name, ...portFact(ends.port) }));
    return undefined;
  }
  const certificates = certificatesOf(fieldOf(props, 'certificates'));
  if (ends.protocol === 'HTTPS' && certificates.length === 0)
    report(finding('listener/no-certificate', at('certificateArns'), { name }));
  const path = [...balancer.path, respellConstructId(name)];
  const listener: ListenerDraft = {
    balancer,
    name,
    origin,
    path,
    logicalId: logicalId(...path, 'Resource'),
    port: ends.port,
    protocol: ends.protocol,
    certificates: certificates.map((arn, index) => ({
      arn,
      logicalId: logicalId(...path, `DefaultCertificates${index}`, 'Resource'),
    })),
    action,
    targetGroup: undefined,
  };
  reportId(listener, report);
  balancer.listeners.push(listener);
  return listener;
}

/** What the CDK itself makes below a load balancer, and the id that no logical id shows. */
const OWN_IDS: readonly string[] = ['Resource', 'SecurityGroup', 'Default'];

/** Does a redirect end where the request came from? What it doesn't say stays as it is, wherever that is. */
function comesBack(
  { protocol, port }: Extract<ListenerAction, { readonly is: 'redirect' }>,
  from: Ends,
): boolean {
  const isSameProtocol = protocol === undefined || protocol === from.protocol;
  return isSameProtocol && (port === undefined || port === String(from.port));
}

function reportId({ balancer, name, path, origin }: ListenerDraft, report: (found: Finding) => void): void {
  const id = path.at(-1) ?? '';
  if (id in Object.prototype || OWN_IDS.includes(id)) report(finding('id/reserved', origin, { id: name }));
  const other = balancer.listeners.find((one) => one.path.at(-1) === id);
  if (other) report(finding('id/taken', origin, { id: name, other: other.name }));
}

function portFact(port: number | undefined): { readonly port?: number } {
  return port === undefined ? {} : { port };
}

interface Ends {
  readonly port: number | undefined;
  readonly protocol: ListenerProtocol | undefined;
}

const usualProtocols: ReadonlyMap<number, ListenerProtocol> = new Map([
  [80, 'HTTP'],
  [8000, 'HTTP'],
  [8008, 'HTTP'],
  [8080, 'HTTP'],
  [443, 'HTTPS'],
  [8443, 'HTTPS'],
]);

const usualPorts = { HTTP: 80, HTTPS: 443 } as const;

/** Port and protocol, one from the other where only one is said. */
function endsOf(port: number | undefined, protocol: ListenerProtocol | undefined): Ends {
  return {
    port: port ?? (protocol && usualPorts[protocol]),
    protocol: protocol ?? (port === undefined ? undefined : usualProtocols.get(port)),
  };
}

function protocolOf(value: Value | undefined): ListenerProtocol | undefined {
  const name = value?.is === 'member' ? value.name : undefined;
  return name === 'HTTP' || name === 'HTTPS' ? name : undefined;
}

function certificatesOf(list: Value | undefined): readonly string[] {
  return list?.is === 'list' ? list.items.map((item) => certificateArn(item) ?? '') : [];
}

function certificateArn(value: Value): string | undefined {
  return value.is === 'object' && value.object.type === 'certificate' ? value.object.arn : undefined;
}

function actionOf(value: Value | undefined): ListenerAction | undefined {
  return value?.is === 'object' && value.object.type === 'listener-action' ? value.object.action : undefined;
}

/** What a target is while statements run. */
export type TargetValue =
  | { readonly is: 'instance'; readonly machine: MachineDraft }
  | { readonly is: 'auto-scaling-group'; readonly machine: MachineDraft; readonly connections: Connections };

/**
 * `listener.addTargets(id, props)`: a target group, and for Auto Scaling groups the rules by which the load balancer
 * reaches them. Instances get no rules from it.
 */
export function addTargets(
  listener: ListenerDraft,
  [id, props]: readonly Value[],
  targets: readonly TargetValue[],
  origin: Place,
  report: (found: Finding) => void,
): void {
  const { balancer, name } = listener;
  const ends = endsOf(numberOf(fieldOf(props, 'port')), protocolOf(fieldOf(props, 'protocol')));
  const { port, protocol } = ends;
  if (port === undefined || !protocol) {
    report(
      finding('listener/target-port', { id: origin.id, field: 'targetPort' }, { name, ...portFact(port) }),
    );
    return;
  }
  const path = [...listener.path, `${textOf(id) ?? ''}Group`];
  const groupId = logicalId(...path, 'Resource');
  const healthCheckPath = textOf(fieldOf(fieldOf(props, 'healthCheck'), 'path'));
  listener.targetGroup = {
    origin,
    logicalId: groupId,
    port,
    protocol,
    ...(healthCheckPath === undefined ? {} : { healthCheckPath }),
    hasTargets: targets.length > 0,
    instances: targets.flatMap(({ is, machine }) =>
      is === 'instance' ? [ref(logicalId(...machine.parts.path, 'Resource'))] : [],
    ),
  };
  listener.action = { is: 'forward', targetGroup: groupId };
  const balancerConnections: Connections = { name: balancer.path.join('/'), groups: balancer.groups };
  const tcp = portMethods.tcp?.(port);
  for (const target of targets) {
    if (target.is !== 'auto-scaling-group' || !tcp) continue;
    target.machine.targetGroups.push(ref(groupId));
    allowFrom(target.connections, balancerConnections, tcp, {
      origin,
      stackId: balancer.stackId,
      description: 'Load balancer to target',
      report,
    });
  }
}
