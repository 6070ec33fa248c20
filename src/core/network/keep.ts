import { keepBySubject, memoByIdentity } from '../base/memo.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { SecurityGroupNetwork } from './network.ts';
import { peerText } from './peers.ts';
import type { IgnoredRule, RemoteRule, RulePeer, RulePort, SecurityGroupRule } from './rule-network.ts';
import type { VpcNetwork } from './vpc-network.ts';

/**
 * What was built again and came out the same stays the same object, so that all that is made of it is kept too. The
 * subject is the expression that makes it, which a plan keeps as long as nothing of it is said anew.
 */

const groups = new WeakMap<object, SecurityGroupNetwork>();

export function keepGroup(subject: object, made: SecurityGroupNetwork): SecurityGroupNetwork {
  const before = groups.get(subject);
  const kept = before ? unchanged(before, made) : made;
  groups.set(subject, kept);
  return kept;
}

function unchanged(before: SecurityGroupNetwork, made: SecurityGroupNetwork): SecurityGroupNetwork {
  const rules = keepItems(before.rules, made.rules, isSameRule);
  const remoteRules = keepItems(before.remoteRules, made.remoteRules, isSameRemote);
  const ignored = keepItems(before.ignored, made.ignored, isSameIgnored);
  const isSame =
    rules === before.rules &&
    remoteRules === before.remoteRules &&
    ignored === before.ignored &&
    made.stackId === before.stackId &&
    isSameId(made.groupId, before.groupId) &&
    made.origin.id === before.origin.id &&
    isSameCreated(made.created, before.created);
  return isSame ? before : { ...made, rules, remoteRules, ignored };
}

function isSameCreated(
  one: SecurityGroupNetwork['created'],
  other: SecurityGroupNetwork['created'],
): boolean {
  return one === other || (one?.vpc === other?.vpc && textOf(one) === textOf(other));
}

/** The items of before wherever they are the same; the list itself if all are. */
function keepItems<T>(
  before: readonly T[],
  made: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly T[] {
  const kept = made.map((item, index) => {
    const old = before[index];
    return old !== undefined && (old === item || isSame(old, item)) ? old : item;
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
}

function isSameRule(one: SecurityGroupRule, other: SecurityGroupRule): boolean {
  if (one === other) return true;
  return (
    one.logicalId === other.logicalId &&
    one.elsewhere === other.elsewhere &&
    one.description === other.description &&
    isSameAsked(one, other)
  );
}

function isSameRemote(one: RemoteRule, other: RemoteRule): boolean {
  return (
    one.behind === other.behind && isSameId(one.groupId, other.groupId) && isSameRule(one.rule, other.rule)
  );
}

function isSameIgnored(one: IgnoredRule, other: IgnoredRule): boolean {
  return one.because === other.because && one.remote === other.remote && isSameAsked(one, other);
}

type Asked = Pick<SecurityGroupRule, 'origin' | 'direction' | 'peer' | 'port'>;

function isSameAsked(one: Asked, other: Asked): boolean {
  return (
    one.origin.id === other.origin.id &&
    one.direction === other.direction &&
    one.port.text === other.port.text &&
    one.port.protocol === other.port.protocol &&
    isSameNumber(one.port.from, other.port.from) &&
    isSameNumber(one.port.to, other.port.to) &&
    one.port.expected === other.port.expected &&
    isSamePeer(one.peer, other.peer)
  );
}

function isSameNumber(one: RulePort['from'], other: RulePort['from']): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

/** Of groups of the stack the path says it all, which is compared by itself. */
function isSameId(one: TemplateValue, other: TemplateValue): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object');
}

function isSamePeer(one: RulePeer, other: RulePeer): boolean {
  if (one.is !== other.is || peerText(one) !== peerText(other)) return false;
  if (one.is === 'ipv4' && other.is === 'ipv4') return isSameNumber(one.reference, other.reference);
  if (one.is === 'foreign-group' && other.is === 'foreign-group') return one.owner === other.owner;
  if (one.is !== 'group' || other.is !== 'group') return true;
  return one.origin.id === other.origin.id && isSameId(one.groupId, other.groupId);
}

/** What is plain about something built; its VPC and its group are compared by themselves. */
const textOf = memoByText((made: object | undefined) =>
  JSON.stringify(made, (name, value) => (name === 'vpc' || name === 'ownGroup' ? undefined : value)),
);

function memoByText(write: (made: object | undefined) => string | undefined) {
  const written = memoByIdentity((made: object) => write(made));
  return (made: object | undefined) => (made ? written(made) : undefined);
}

interface Built {
  readonly vpc: VpcNetwork;
  readonly ownGroup?: SecurityGroupNetwork;
}

const keepBuilt = keepBySubject<Built>(
  (before, made) =>
    before.vpc === made.vpc && before.ownGroup === made.ownGroup && textOf(before) === textOf(made),
);

export function keepWorkload<T extends Built>(subject: object, made: T): T {
  // What one expression makes is always of one kind.
  return keepBuilt(subject, made) as T;
}
