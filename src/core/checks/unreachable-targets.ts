import { type Finding, finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { targetPortOf, targetsOf } from '../design/targets.ts';
import type { Instance, Listener, LoadBalancer } from '../kinds/index.ts';
import type { RuleDirection } from '../network/rule-network.ts';
import type { Check, Drawing } from './check.ts';
import { type DrawnGroup, drawnGroups, restrictsOutbound } from './drawn-groups.ts';
import { portSpan } from './rule-span.ts';

/**
 * Instances that requests never reach: the CDK writes rules for an Auto Scaling group that becomes a target, and none
 * for an instance. What the rules of existing groups are nobody here knows.
 */
export const unreachableTargets: Check = (drawing) =>
  drawing.design.things.flatMap((thing) => (thing.kind === 'listener' ? ofListener(thing, drawing) : []));

function ofListener(listener: Listener, drawing: Drawing): readonly Finding[] {
  const balancer = thingById(drawing.design, listener.parent);
  const port = targetPortOf(listener);
  if (balancer?.kind !== 'load-balancer' || port === undefined) return [];
  const targets = targetsOf(listener);
  return targets.flatMap((id, item): readonly Finding[] => {
    const target = instanceBeside(balancer, id, drawing.design);
    if (!target || targets.indexOf(id) < item || isReached(target, balancer, port, drawing)) return [];
    const facts = { name: listener.label, target: target.label, port };
    return [finding('listener/unreachable-target', { id: listener.id, field: 'targets', item }, facts)];
  });
}

/** Those of another VPC have a finding of their own. */
function instanceBeside({ parent }: LoadBalancer, id: string, design: Design): Instance | undefined {
  const target = thingById(design, id);
  return target?.kind === 'instance' && target.parent === parent ? target : undefined;
}

function isReached(target: Instance, balancer: LoadBalancer, port: number, drawing: Drawing): boolean {
  const [from, to] = [groupsOf(balancer, drawing), groupsOf(target, drawing)];
  // Where one of the two couldn't be built, that is said instead.
  if (from.length === 0 || to.length === 0) return true;
  return (
    to.some((group) => lets(group, 'ingress', port, from)) &&
    from.some((group) => !restrictsOutbound(group) || lets(group, 'egress', port, to))
  );
}

/** The groups that something carries, or the one that is made for it. */
function groupsOf({ id, securityGroups = [] }: Instance | LoadBalancer, drawing: Drawing) {
  return drawnGroups(drawing).filter(({ thing }) => thing.id === id || securityGroups.includes(thing.id));
}

/** Of a range it isn't looked at who is in it. */
function lets(
  { built }: DrawnGroup,
  direction: RuleDirection,
  port: number,
  others: readonly DrawnGroup[],
): boolean {
  if (!built.created) return true;
  return built.rules.some((rule) => {
    if (rule.direction !== direction) return false;
    const { peer } = rule;
    const isMeant = peer.is !== 'group' || others.some(({ thing }) => thing.id === peer.origin.id);
    const span = portSpan(rule.port);
    if (span.is === 'all') return isMeant;
    return (
      isMeant && span.is === 'ports' && span.protocol === 'tcp' && span.first <= port && port <= span.last
    );
  });
}
