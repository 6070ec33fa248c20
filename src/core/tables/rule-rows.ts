import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { callById, nameOfEnd, thingById } from '../design/queries.ts';
import { targetCalls, targetsOf } from '../design/targets.ts';
import { type Call, isPart, type Thing } from '../kinds/index.ts';
import type { Network, SecurityGroupNetwork } from '../network/network.ts';
import type { IgnoredRule, RulePeer, RulePort, SecurityGroupRule } from '../network/rule-network.ts';
import { connectionWords, otherEndId, otherEndWords, ownerOfPort, textOfValue } from './rule-ends.ts';
import { portsWords, protocolWords, serviceOf } from './rule-ports.ts';

/**
 * A rule of a security group, in words and as it is. All rows are made with the same fields in the same order, as
 * those of subnets are.
 */
export interface RuleRow {
  /** Tells it from the other rules of its stack. */
  readonly key: string;
  /** What to select: the connection behind it, or the owner of the group for a rule that every group has. */
  readonly origin: Place;
  /** Connections that asked for what this rule lets pass already, and so got none of their own. */
  readonly alsoFor: readonly Id[];
  readonly stack: string;
  /** Absent where the stack may be deployed in any region. */
  readonly region: string | undefined;
  /** Absent for a group that is there already. */
  readonly vpc: string | undefined;
  readonly group: string;
  /** Its logical id, or the id in AWS of one that is there already. */
  readonly groupId: string;
  readonly direction: 'inbound' | 'outbound';
  /** The source of an inbound rule, the target of an outbound one. */
  readonly otherEnd: string;
  readonly otherEndId: string;
  readonly peer: RulePeer;
  readonly port: RulePort;
  readonly protocol: string;
  readonly ports: string;
  /** What is expected to answer there. */
  readonly service: string | undefined;
  readonly description: string;
  /** Absent where the rule stands in the group itself. */
  readonly logicalId: string | undefined;
  /** Absent for a rule that every group has. */
  readonly connection: Id | undefined;
  readonly connectionWords: string | undefined;
}

/** A security group with its rules: inbound ones first, else in the order in which they came. */
export interface GroupRules {
  /** Names the group in its stack. */
  readonly key: string;
  readonly origin: Place;
  readonly group: string;
  readonly groupId: string;
  readonly vpc: string | undefined;
  readonly stack: string;
  readonly region: string | undefined;
  readonly rows: readonly RuleRow[];
}

/** The rules of every security group, in the order of the template. */
export function ruleTables(design: Design, network: Network): readonly GroupRules[] {
  return network.stacks.flatMap(({ securityGroups, region }) =>
    securityGroups.map((group) => groupRules(group, region, ...spokenOf(group, design))),
  );
}

export function ruleRows(design: Design, network: Network): readonly RuleRow[] {
  return ruleTables(design, network).flatMap(({ rows }) => rows);
}

/** The tables of the groups that are called so: by their own label, or by their id. */
export function rulesOfGroup(tables: readonly GroupRules[], name: string): readonly GroupRules[] {
  return tables.filter(({ group, groupId }) => group === name || groupId === name);
}

/** What a person said, as far as words for rules are found in it. */
type Said = Pick<Design, 'things' | 'calls'>;

/** What the rows of a group speak of, so that they are written again only when something of it changed. */
function spokenOf(group: SecurityGroupNetwork, said: Said): readonly (Thing | Call)[] {
  const spoken = new Set<Thing | Call>();
  for (const id of namedBy(group)) {
    const call = callById(said, id);
    if (!call) {
      addThing(spoken, id, said);
      continue;
    }
    spoken.add(call);
    addThing(spoken, call.on, said);
    if (call.other !== undefined) addThing(spoken, call.other, said);
  }
  return [...spoken];
}

/** What a group and its rules name themselves. */
const namedBy = memoByIdentity(({ origin, created, rules }: SecurityGroupNetwork): ReadonlySet<Id> => {
  const ids = new Set([origin.id]);
  if (created) ids.add(created.vpc.origin.id);
  for (const { origin: asker, peer } of rules) {
    ids.add(asker.id);
    if (peer.is === 'group') ids.add(peer.origin.id);
  }
  return ids;
});

/** A thing, with what it is a part of and its targets. */
function addThing(spoken: Set<Thing | Call>, id: Id, said: Said): void {
  const thing = thingById(said, id);
  if (!thing || spoken.has(thing)) return;
  spoken.add(thing);
  if (!isPart(thing)) return;
  addThing(spoken, thing.parent, said);
  for (const target of targetsOf(thing)) addThing(spoken, target, said);
}

function isThing(spoken: Thing | Call): spoken is Thing {
  return 'kind' in spoken;
}

const groupRules = memoByIdentity(
  (
    group: SecurityGroupNetwork,
    region: string | undefined,
    ...spoken: readonly (Thing | Call)[]
  ): GroupRules => {
    const { origin, path, stackId, groupId, created } = group;
    const said: Said = {
      things: spoken.filter(isThing),
      calls: spoken.filter((one): one is Call => !isThing(one)),
    };
    const vpc = created?.vpc;
    const head = {
      origin,
      group: thingById(said, origin.id)?.label ?? path.join('/'),
      groupId: created?.logicalId ?? textOfValue(groupId),
      vpc: vpc && (thingById(said, vpc.origin.id)?.label ?? vpc.id),
      stack: stackId,
      region,
    };
    const rows = group.rules.map((rule) => ruleRow(rule, group, head, said));
    const inDirection = (wanted: RuleRow['direction']) =>
      rows.filter(({ direction }) => direction === wanted);
    return {
      key: `${stackId}/${path.join('/')}`,
      ...head,
      rows: [...inDirection('inbound'), ...inDirection('outbound')],
    };
  },
);

function ruleRow(
  rule: SecurityGroupRule,
  { origin: owner, path, ignored }: SecurityGroupNetwork,
  { group, groupId, vpc, stack, region }: Omit<GroupRules, 'key' | 'rows'>,
  said: Said,
): RuleRow {
  const { origin, direction, peer, port, description, logicalId } = rule;
  const call = callById(said, origin.id) ?? targetOfRule(rule, owner, said);
  const isGeneral = origin.id === owner.id;
  const end = otherEndId(peer);
  return {
    key: logicalId ?? [path.join('/'), direction, end, port.protocol, numberKey(port)].join(' '),
    origin,
    alsoFor: ignored.filter((one) => isAnsweredBy(one, rule)).map((one) => one.origin.id),
    stack,
    region,
    vpc,
    group,
    groupId,
    direction: direction === 'ingress' ? 'inbound' : 'outbound',
    otherEnd: otherEndWords(peer, peerThing(peer, call, said)?.label, { isGeneral }),
    otherEndId: end,
    peer,
    port,
    protocol: protocolWords(port),
    ports: portsWords(port, call && portOwner(call, said)),
    service: serviceOf(port),
    description,
    logicalId,
    connection: call?.id,
    connectionWords: call && connectionWords(call, (id) => nameOfEnd(said, id) ?? id),
  };
}

function numberKey({ from = '', to = '' }: RulePort): string {
  return `${textOfValue(from)}-${textOfValue(to)}`;
}

/** The target for which a load balancer and its targets got a rule. */
function targetOfRule({ origin, peer }: SecurityGroupRule, owner: Place, { things }: Said): Call | undefined {
  if (origin.field !== 'targets') return undefined;
  const ends = new Set([owner.id, ...(peer.is === 'group' ? [peer.origin.id] : [])]);
  const ofListener = targetCalls(things).filter(({ on }) => on === origin.id);
  return (
    ofListener.find(({ other = '' }) => ends.has(other)) ??
    ofListener.find(({ other = '' }) => carriesOneOf(ends, thingById({ things }, other)))
  );
}

function carriesOneOf(groups: ReadonlySet<Id>, thing: Thing | undefined): boolean {
  return (
    thing !== undefined &&
    'securityGroups' in thing &&
    (thing.securityGroups ?? []).some((one) => groups.has(one))
  );
}

/** An equal rule of an earlier connection, or the one that lets everything out. */
function isAnsweredBy({ direction, peer, port, because }: IgnoredRule, rule: SecurityGroupRule): boolean {
  if (direction !== rule.direction) return false;
  if (because === 'all-outbound') {
    const anyAddress = peer.is === 'ipv6' ? '::/0' : '0.0.0.0/0';
    return rule.port.protocol === '-1' && otherEndId(rule.peer) === anyAddress;
  }
  return (
    otherEndId(peer) === otherEndId(rule.peer) &&
    port.protocol === rule.port.protocol &&
    numberKey(port) === numberKey(rule.port)
  );
}

/** What stands in the design for the other end: the owner of a group, or what the connection was drawn to. */
function peerThing(peer: RulePeer, call: Call | undefined, said: Said) {
  if (peer.is === 'group') return thingById(said, peer.origin.id);
  return call?.other === undefined ? undefined : thingById(said, call.other);
}

/** Whose own port a connection is about, for people. */
function portOwner(call: Call, said: Said): string | undefined {
  const id = ownerOfPort(call);
  return id === undefined ? undefined : thingById(said, id)?.label;
}
