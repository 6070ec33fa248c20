import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import { speaksOnlyOf } from '../plan/stack-reference.ts';
import { join, type TemplateValue } from '../plan/template-value.ts';
import { anyIpv4, anyIpv6, canStandInGroup, isIndirect, peerText } from './peers.ts';
import { allTraffic, isConcrete } from './ports.ts';
import type {
  IgnoredRule,
  RemoteRule,
  RuleDirection,
  RulePeer,
  RulePort,
  SecurityGroupRule,
} from './rule-network.ts';

/**
 * A security group while calls add rules to it, with the CDK's own ways: which rules stand in the group and which are
 * resources of their own, which are dropped, and what they are called.
 */
export interface GroupDraft {
  readonly origin: Place;
  readonly stackId: string;
  /** Its path below the stack. */
  readonly path: readonly string[];
  readonly uniqueId: string;
  readonly groupId: TemplateValue;
  /** How rules of others speak of it. */
  readonly peer: RulePeer;
  readonly ways: GroupWays;
  readonly rules: SecurityGroupRule[];
  /** Rules of groups in other stacks that stand with it. */
  readonly remoteRules: RemoteRule[];
  readonly ignored: IgnoredRule[];
  /** How many rules beside it spoke of a peer that only the deployment will tell. */
  indirectPeers: number;
  /** What no second rule may be like. */
  readonly taken: Set<string>;
  /** What no rule may be like beside one that says where to; absent where everything is let out anyway. */
  readonly nowhere?: string;
}

/** How a group takes rules. */
export interface GroupWays {
  readonly allowAllOutbound: boolean;
  readonly allowAllIpv6Outbound: boolean;
  /** Whether it is made here; one that is there already has all its rules beside it. */
  readonly isOwn: boolean;
  /** Whether rules that could stand in the group do. */
  readonly inline: boolean;
  readonly mutable: boolean;
}

/** Who asks for a rule, and how. */
export interface RuleRequest {
  readonly origin: Place;
  /** The stack whose code asks for it. */
  readonly stackId: string;
  readonly peer: RulePeer;
  /** The group behind the peer, where that is one of the design. */
  readonly group: GroupDraft | undefined;
  readonly port: RulePort;
  readonly description: string | undefined;
  /** Whether the other side of the connection asks. */
  readonly remote: boolean;
  readonly report: (found: Finding) => void;
}

const noTraffic = {
  peer: { is: 'ipv4', cidr: '255.255.255.255/32' },
  port: { protocol: 'icmp', from: 252, to: 86, text: 'ICMP Type 252 Code 86' },
  description: 'Disallow all traffic',
} as const;

const anyTraffic = {
  peer: anyIpv4,
  port: allTraffic,
  description: 'Allow all outbound traffic by default',
} as const;

const anyIpv6Traffic = {
  peer: anyIpv6,
  port: allTraffic,
  description: 'Allow all outbound ipv6 traffic by default',
} as const;

export function startGroup(
  start: Pick<GroupDraft, 'origin' | 'stackId' | 'path' | 'uniqueId' | 'groupId' | 'peer' | 'ways'>,
): GroupDraft {
  const { origin, ways } = start;
  const started = {
    ...start,
    rules: [],
    remoteRules: [],
    ignored: [],
    indirectPeers: 0,
    taken: new Set<string>(),
  };
  const first = ruleOf(started, 'egress', { origin, ...(ways.allowAllOutbound ? anyTraffic : noTraffic) });
  const draft: GroupDraft = ways.allowAllOutbound ? started : { ...started, nowhere: first.likeness };
  if (!ways.isOwn) return draft;
  put(draft, first);
  if (ways.allowAllIpv6Outbound) put(draft, ruleOf(draft, 'egress', { origin, ...anyIpv6Traffic }));
  return draft;
}

export function addIngressRule(draft: GroupDraft, request: RuleRequest): void {
  if (!draft.ways.mutable) ignore(draft, 'ingress', request, 'immutable');
  else add(draft, 'ingress', request);
}

export function addEgressRule(draft: GroupDraft, request: RuleRequest): void {
  const { isOwn, mutable, allowAllOutbound, allowAllIpv6Outbound } = draft.ways;
  if (!mutable) {
    ignore(draft, 'egress', request, 'immutable');
    return;
  }
  const isIpv6 = request.peer.is === 'ipv6';
  // A group that is there already is asked for IPv4 only, whatever the peer.
  const isAllowedAnyway = isOwn && isIpv6 ? allowAllIpv6Outbound : allowAllOutbound;
  if (isAllowedAnyway) {
    ignore(draft, 'egress', request, 'all-outbound');
    return;
  }
  if (isOwn && !isIpv6) removeNoTraffic(draft);
  if (isEverything(request) && standsInGroup(draft, request)) {
    request.report(finding('connection/all-outbound', request.origin, { group: draft.path.join('/') }));
    return;
  }
  add(draft, 'egress', request);
}

function isEverything({ peer, port }: RuleRequest): boolean {
  const isAnyone =
    (peer.is === 'ipv4' && peer.cidr === '0.0.0.0/0') || (peer.is === 'ipv6' && peer.cidr === '::/0');
  return isAnyone && port.protocol === '-1';
}

function add(draft: GroupDraft, direction: RuleDirection, request: RuleRequest): void {
  const { group, remote, stackId } = request;
  if (remote && group && group.stackId !== draft.stackId) {
    addElsewhere(draft, direction, request, group);
    return;
  }
  if (draft.stackId !== stackId && speaksOfAnother(draft.stackId, request)) {
    reportCycle(request, draft);
    return;
  }
  const asked = ruleOf(draft, direction, request);
  if (!put(draft, asked)) ignore(draft, direction, request, 'duplicate');
}

/** A rule in the code of an earlier stack must not speak of what the later one has made. */
function speaksOfAnother(stackId: string, { group, peer, port }: RuleRequest): boolean {
  const spoken = [port.from, peer.is === 'ipv4' ? peer.reference : undefined];
  return (
    (group !== undefined && group.stackId !== stackId) ||
    spoken.some((value) => value !== undefined && !speaksOnlyOf(stackId, value))
  );
}

function reportCycle(
  { report, origin, stackId: needs }: RuleRequest,
  { path, stackId: stack }: GroupDraft,
): void {
  report(finding('connection/cycle', origin, { group: path.join('/'), stack, needs }));
}

/** Of two groups in two stacks, both rules stand with the one on whose side the connection was called. */
function addElsewhere(
  draft: GroupDraft,
  direction: RuleDirection,
  request: RuleRequest,
  by: GroupDraft,
): void {
  const { origin, peer, port, description, stackId } = request;
  // An earlier stack would speak of this one; where both ends can be called, the other one was.
  if (by.stackId !== stackId && draft.stackId === stackId) {
    reportCycle(request, by);
    return;
  }
  const { own, rule, id } = rulesElsewhere[direction](
    origin,
    by.path,
    by.stackId,
    draft.uniqueId,
    peer,
    port,
    description,
  );
  if (by.taken.has(id)) {
    ignore(draft, direction, request, 'duplicate');
    return;
  }
  by.taken.add(id);
  draft.rules.push(own);
  by.remoteRules.push({ rule, groupId: draft.groupId, behind: countOf(by.rules, isResource) });
}

/** The same as before, as long as a statement says the same of the same ends. */
const rulesElsewhere = { ingress: elsewhereIn('ingress'), egress: elsewhereIn('egress') } as const;

function elsewhereIn(direction: RuleDirection) {
  const [way, back] = direction === 'ingress' ? ['from', 'to'] : ['to', 'from'];
  return memoByIdentity(
    (
      origin: Place,
      path: GroupDraft['path'],
      elsewhere: string,
      uniqueId: string,
      peer: RulePeer,
      port: RulePort,
      given: string | undefined,
    ) => {
      const id = logicalId(...path, respellConstructId(`${uniqueId}:${port.text} ${back}`));
      const description = given ?? `${way} ${peerText(peer)}:${port.text}`;
      const rule: SecurityGroupRule = { origin, direction, peer, port, description, logicalId: id };
      return { id, own: { ...rule, elsewhere }, rule };
    },
  );
}

/** Asked for each rule of a group once more, so without a list of those that are. */
function countOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  let count = 0;
  for (const one of all) if (is(one)) count += 1;
  return count;
}

/** Is the rule a resource of its own, in the template of its group? */
export function isResource({ logicalId: id, elsewhere }: SecurityGroupRule): boolean {
  return id !== undefined && elsewhere === undefined;
}

/** Whether there was none like it. */
function put(draft: GroupDraft, { rule, likeness }: AskedRule): boolean {
  if (draft.taken.has(likeness)) return false;
  draft.taken.add(likeness);
  draft.rules.push(rule);
  return true;
}

function ignore(
  draft: GroupDraft,
  direction: RuleDirection,
  { origin, peer, port, remote }: RuleRequest,
  because: IgnoredRule['because'],
): void {
  draft.ignored.push({ origin, direction, peer, port, because, remote });
}

/** The first rule that says where to takes the place of the one that says nowhere. */
function removeNoTraffic(draft: GroupDraft): void {
  const { nowhere } = draft;
  if (nowhere === undefined || !draft.taken.delete(nowhere)) return;
  const index = draft.rules.findIndex((one) => likenessOf(one) === nowhere);
  draft.rules.splice(index, 1);
}

function standsInGroup(
  { ways }: Pick<GroupDraft, 'ways'>,
  { peer, port }: Pick<RuleRequest, 'peer' | 'port'>,
): boolean {
  return ways.inline && canStandInGroup(peer) && isConcrete(port);
}

/** A rule that a statement asks for. */
interface AskedRule {
  readonly rule: SecurityGroupRule;
  /** What no second rule may be like. */
  readonly likeness: string;
}

function ruleOf(
  draft: Pick<GroupDraft, 'path' | 'ways' | 'indirectPeers'>,
  direction: RuleDirection,
  asked: Pick<RuleRequest, 'origin' | 'peer' | 'port' | 'description'>,
): AskedRule {
  const { origin, peer, port, description } = asked;
  const isInline = standsInGroup(draft, asked);
  const name = isInline || !isIndirect(peer) ? peerText(peer) : indirectName(draft);
  return askedRules[direction](origin, draft.path, isInline, peer, port, description, name);
}

/** What ids of rules call a peer that only the deployment will tell: the first in a group so, those after it with a number. */
function indirectName(draft: { indirectPeers: number }): string {
  draft.indirectPeers += 1;
  return draft.indirectPeers === 1 ? '{IndirectPeer}' : `'{IndirectPeer${draft.indirectPeers}}'`;
}

/** The same rule as before, as long as a statement says the same of the same ends; hardly any asks for two in a direction. */
const askedRules = { ingress: askedIn('ingress'), egress: askedIn('egress') } as const;

function askedIn(direction: RuleDirection) {
  return memoByIdentity(
    (
      origin: Place,
      path: GroupDraft['path'],
      isInline: boolean,
      peer: RulePeer,
      port: RulePort,
      given: string | undefined,
      nameInId: string,
    ): AskedRule => {
      // In the group itself the CDK says "from" on both sides.
      const way = direction === 'ingress' || isInline ? 'from' : 'to';
      const words = `${way} ${peerText(peer)}:${port.text}`;
      const reference = given === undefined && peer.is === 'ipv4' ? peer.reference : undefined;
      const said = {
        origin,
        direction,
        peer,
        port,
        description: given ?? words,
        ...(reference === undefined
          ? {}
          : { descriptionValue: join('', [`${way} `, reference, `:${port.text}`]) }),
      };
      const id = idOf(`${way} ${nameInId}:${port.text}`);
      const rule = isInline ? said : { ...said, logicalId: logicalId(...path, id) };
      return { rule, likeness: likenessOf(rule) };
    },
  );
}

/** Only the first slash is replaced so; the construct tree respells the others. */
function idOf(words: string): string {
  return respellConstructId(words.replace('/', '_'));
}

/** Rules in the group are alike if all but the description is; those beside it if they have one id. */
function likenessOf({ direction, peer, port, logicalId: id }: SecurityGroupRule): string {
  if (id !== undefined) return id;
  const { protocol, from = '', to = '' } = port;
  const owner = peer.is === 'foreign-group' && direction === 'ingress' ? (peer.owner ?? '') : '';
  const name =
    peer.is === 'ipv4' && peer.reference !== undefined ? JSON.stringify(peer.reference) : peerText(peer);
  return `${direction} ${peer.is} ${name} ${owner} ${protocol} ${from} ${to}`;
}
