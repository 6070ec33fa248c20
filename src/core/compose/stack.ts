import { keepBySubject, memoByIdentity, sameItems } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { DEFAULT_ZONE_COUNT, type Design, type Environment, type Stack } from '../design/design.ts';
import {
  anyGroupsOf,
  existingGroupsOf,
  groupsOf,
  natInstancesOf,
  stackIdOf,
  thingsByParent,
  vpcById,
  vpnConnectionsOf,
  zoneCountOf,
} from '../design/queries.ts';
import { reachOf, thingInReach } from '../design/stack-order.ts';
import {
  type AnySubnetGroup,
  type AnyVpc,
  type Call,
  type Connectable,
  type GatewayEndpoint,
  hasRole,
  hasSecurityGroups,
  isAnyVpc,
  isGivenWithVpc,
  isPeer,
  isSecurityGroup,
  type Listener,
  type Machine,
  type Peer,
  standsInVpcProps,
  type Thing,
  type Vpc,
} from '../kinds/index.ts';
import { field, literal, scope, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { StackPlan, Statement, Struct } from '../plan/plan.ts';
import { composeAutoScalingGroup } from './auto-scaling-group.ts';
import { composeBastionHost } from './bastion-host.ts';
import { composeCall } from './call.ts';
import { callsInStack } from './calls-in-stack.ts';
import { constructOutputs } from './construct-outputs.ts';
import { composeDatabase } from './database.ts';
import { composeExistingVpc } from './existing-vpc.ts';
import { composeFlowLog } from './flow-log.ts';
import { composeGatewayEndpoint } from './gateway-endpoint.ts';
import { composeInstance } from './instance.ts';
import { composeInterfaceEndpoint } from './interface-endpoint.ts';
import { composeListener, composeLoadBalancer } from './load-balancer.ts';
import { inOrderOfNeed } from './order.ts';
import { composeImportedSecurityGroup, composeSecurityGroup } from './security-group.ts';
import { tagStatements } from './tags.ts';
import { composeVpc } from './vpc.ts';
import { composeVpnConnection } from './vpn.ts';

/** Things in document order; the stack's tags last, as they reach everything above them. */
export function composeStack(design: Design, stack: Stack): StackPlan {
  const things = design.things.filter((thing) => stackIdOf(design, thing) === stack.id);
  const vpcs = things.filter((thing) => thing.kind === 'vpc');
  const statements = inOrderOfNeed(things).flatMap((thing) => {
    const made = composeThing(design, stack, thing);
    return made.length > 0 ? [...made, ...constructOutputs(thing)] : [];
  });
  const zoneOverride = zoneOverrideOf(stack.environment, vpcs);
  return keepStack(stack, {
    origin: { id: stack.id },
    id: stack.name,
    props: stackProps(stack),
    statements: [
      ...statements,
      ...composeCalls(design, stack, callsInStack(design, stack)),
      ...stackTags(stack),
    ],
    ...(zoneOverride === undefined ? {} : { zoneOverride }),
  });
}

/** An edit mostly leaves all stacks but one as they are. The rest of a plan follows from the stack itself. */
const keepStack = keepBySubject<StackPlan>(
  (one, other) => one.zoneOverride === other.zoneOverride && sameItems(one.statements, other.statements),
);

function composeThing(design: Design, stack: Stack, thing: Thing): readonly Statement[] {
  switch (thing.kind) {
    case 'vpc':
      return composeVpc(
        thing,
        stack.environment,
        natInstancesOf(design, thing),
        ...groupsOf(design, thing),
        ...vpnConnectionsOf(design, thing).filter(isGivenWithVpc),
        ...saidWith(design, thing),
      );
    case 'vpn-connection': {
      const vpc = vpcById(design, thing.parent);
      return vpc ? composeVpnConnection(thing, vpc) : [];
    }
    case 'existing-vpc':
      return composeExistingVpc(thing, ...existingGroupsOf(design, thing));
    case 'security-group': {
      const vpc = vpcInReach(design, stack, thing.parent);
      return vpc ? composeSecurityGroup(thing, vpc) : [];
    }
    case 'instance':
      return composePlaced(composeInstance, thing, design, stack);
    case 'bastion-host':
      return composePlaced(composeBastionHost, thing, design, stack);
    case 'auto-scaling-group':
      return composePlaced(composeAutoScalingGroup, thing, design, stack);
    case 'load-balancer':
      return composePlaced(composeLoadBalancer, thing, design, stack);
    case 'database':
      return composePlaced(composeDatabase, thing, design, stack);
    case 'interface-endpoint':
      return composePlaced(composeInterfaceEndpoint, thing, design, stack);
    case 'gateway-endpoint': {
      const vpc = standsInVpcProps(thing) ? undefined : vpcById(design, thing.parent);
      return vpc ? composeGatewayEndpoint(thing, vpc, ...groupsOf(design, vpc)) : [];
    }
    case 'listener': {
      const balancer = thingInReach(reachOf(design), stack.id, thing.parent);
      return balancer?.kind === 'load-balancer'
        ? composeListener(thing, balancer, ...targetsOf(design, stack, thing))
        : [];
    }
    case 'flow-log': {
      const vpc = vpcById(design, thing.parent);
      const group = vpc && groupsOf(design, vpc).find(({ id }) => id === thing.group);
      return vpc ? composeFlowLog(thing, vpc, stack.environment, group) : [];
    }
    case 'imported-security-group':
      return composeImportedSecurityGroup(thing);
    // Parts of their VPC.
    case 'subnet-group':
    case 'nat-instances':
    case 'existing-subnet-group':
    // Said where it is spoken of.
    case 'internet':
    case 'ip-range':
    case 'ipv6-range':
    case 'prefix-list':
    case 'foreign-security-group':
      return [];
  }
}

/** The endpoints that are said among the properties of their VPC. */
function saidWith({ things }: Design, vpc: Vpc): readonly GatewayEndpoint[] {
  const inside = thingsByParent(things).get(vpc.id) ?? [];
  return inside.flatMap((thing) =>
    thing.kind === 'gateway-endpoint' && standsInVpcProps(thing) ? [thing] : [],
  );
}

interface Placed {
  readonly parent: Id;
  readonly subnetGroup?: Id;
  readonly securityGroups?: readonly Id[];
}

/** What stands in subnets of a VPC and carries security groups. */
function composePlaced<T extends Placed>(
  compose: (
    thing: T,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ) => readonly Statement[],
  thing: T,
  design: Design,
  stack: Stack,
): readonly Statement[] {
  const vpc = vpcInReach(design, stack, thing.parent);
  if (!vpc) return [];
  const groups = anyGroupsOf(design, vpc);
  const group = groups.find(({ id }) => id === thing.subnetGroup);
  const placed = group ? thing : withoutNamesake(thing, groups);
  return compose(placed, vpc, stack.environment, group, ...carriedBy(design, stack, thing));
}

/** A group that is gone is called by its id. Where another has that for its name, the CDK would take the other. */
function withoutNamesake<T extends Placed>(thing: T, groups: readonly AnySubnetGroup[]): T {
  const { subnetGroup } = thing;
  if (subnetGroup === undefined) return thing;
  const name = respellConstructId(subnetGroup);
  const isNamesake = groups.some(({ constructId }) => respellConstructId(constructId) === name);
  return isNamesake ? { ...thing, subnetGroup: `no group has the id ${subnetGroup}` } : thing;
}

function vpcInReach(design: Design, stack: Stack, id: Id): AnyVpc | undefined {
  const vpc = thingInReach(reachOf(design), stack.id, id);
  return vpc && isAnyVpc(vpc) ? vpc : undefined;
}

/** The targets of a listener, as far as they are there. */
function targetsOf(design: Design, stack: Stack, { targets = [] }: Listener): readonly Machine[] {
  return targets.flatMap((id) => {
    const target = thingInReach(reachOf(design), stack.id, id);
    return target && hasRole(target) && stackIdOf(design, target) === stack.id ? [target] : [];
  });
}

/** The security groups that something carries, as far as they are there. */
function carriedBy(
  design: Design,
  stack: Stack,
  { securityGroups = [] }: { readonly securityGroups?: readonly Id[] },
): readonly Connectable[] {
  return securityGroups.flatMap((id) => {
    const group = thingInReach(reachOf(design), stack.id, id);
    return group && isSecurityGroup(group) ? [group] : [];
  });
}

function composeCalls(design: Design, { id }: Stack, calls: readonly Call[]): readonly Statement[] {
  const { things, order } = reachOf(design);
  return calls.flatMap((call) => statementsOfCall(call, id, things, order));
}

/** By itself, since most edits change none or one of many. */
const statementsOfCall = memoByIdentity(
  (call: Call, stack: Id, things: readonly Thing[], order: readonly Stack[]): readonly Statement[] => {
    const reach = { things, order };
    const on = thingInReach(reach, stack, call.on);
    if (!on || !hasSecurityGroups(on) || !isSaid(reach, on)) return [];
    const other = thingInReach(reach, stack, call.other);
    const end =
      other && (hasSecurityGroups(other) || isPeer(other)) && isSaid(reach, other) ? other : undefined;
    return composeCall(call, on, end);
  },
);

/** NAT instances that their VPC doesn't use stand in no code. */
function isSaid(design: Pick<Design, 'things'>, thing: Connectable | Peer): boolean {
  if (thing.kind !== 'nat-instances') return true;
  const vpc = vpcById(design, thing.parent);
  return vpc !== undefined && natInstancesOf(design, vpc) === thing;
}

/** Only VPCs that take their zones from the stack need more or fewer of them than the CDK's two. */
function zoneOverrideOf(environment: Environment, vpcs: readonly Vpc[]): number | undefined {
  if (environment.type === 'account' || environment.zoneCount === undefined) return undefined;
  const taken = vpcs.some((vpc) => vpc.availabilityZones === undefined);
  return taken && environment.zoneCount !== DEFAULT_ZONE_COUNT ? zoneCountOf(environment) : undefined;
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
