import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { type Connectable, hasSecurityGroups } from '../kinds/index.ts';
import type { Network, SecurityGroupNetwork } from '../network/network.ts';
import type { IgnoredRule, SecurityGroupRule } from '../network/rule-network.ts';
import type { Drawing } from './check.ts';

/** A security group as it is built, beside the thing that made it. */
export interface DrawnGroup {
  readonly thing: Connectable;
  readonly built: SecurityGroupNetwork;
}

/** What became of a connection: its rules, and what it asked for in vain, each with the group. */
export interface CallOutcome {
  readonly rules: readonly { readonly group: DrawnGroup; readonly rule: SecurityGroupRule }[];
  readonly ignored: readonly { readonly group: DrawnGroup; readonly rule: IgnoredRule }[];
}

/** All security groups, in the order of the network. */
export function drawnGroups({ design, network }: Pick<Drawing, 'design' | 'network'>): readonly DrawnGroup[] {
  return groupsOf(network, design);
}

const groupsOf = memoByIdentity((network: Network, design: Design): readonly DrawnGroup[] =>
  network.stacks.flatMap(({ securityGroups }) =>
    securityGroups.flatMap((built): readonly DrawnGroup[] => {
      const thing = thingById(design, built.origin.id);
      return thing && hasSecurityGroups(thing) ? [{ thing, built }] : [];
    }),
  ),
);

/** What became of the connection with this id; of one that built nothing, nothing. */
export function outcomeOf({ design, network }: Pick<Drawing, 'design' | 'network'>, call: Id): CallOutcome {
  return outcomes(network, design).get(call) ?? { rules: [], ignored: [] };
}

const outcomes = memoByIdentity((network: Network, design: Design): ReadonlyMap<Id, CallOutcome> => {
  const byCall = new Map<Id, { rules: CallOutcome['rules'][0][]; ignored: CallOutcome['ignored'][0][] }>();
  const outcome = (id: Id) => {
    const known = byCall.get(id) ?? { rules: [], ignored: [] };
    byCall.set(id, known);
    return known;
  };
  for (const group of groupsOf(network, design)) {
    for (const rule of group.built.rules) outcome(rule.origin.id).rules.push({ group, rule });
    for (const rule of group.built.ignored) outcome(rule.origin.id).ignored.push({ group, rule });
  }
  return byCall;
});

/** Whether rules say where its members may go; without, they may go anywhere. */
export function restrictsOutbound({ thing, built }: DrawnGroup): boolean {
  if (built.created) return !built.created.allowAllOutbound;
  return 'allowAllOutbound' in thing && thing.allowAllOutbound === false;
}
