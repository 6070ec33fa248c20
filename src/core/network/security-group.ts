import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { IgnoredRule, RuleDirection, RulePeer, RulePort, SecurityGroupRule } from './network.ts';
import { anyIpv4, anyIpv6, canStandInGroup, peerText } from './peers.ts';
import { allTraffic, isConcrete } from './ports.ts';

/**
 * A security group while calls add rules to it, with the CDK's own ways (CDK facts 3.12): which rules stand in the
 * group and which are resources of their own, which are dropped, and what they are called.
 */
export interface GroupDraft {
  readonly origin: Place;
  /** Its path below the stack. */
  readonly path: readonly string[];
  readonly uniqueId: string;
  readonly groupId: TemplateValue;
  readonly ways: GroupWays;
  readonly rules: SecurityGroupRule[];
  readonly ignored: IgnoredRule[];
  /** What no second rule may be like. */
  readonly taken: Set<string>;
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
  readonly peer: RulePeer;
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

export function startGroup(
  start: Pick<GroupDraft, 'origin' | 'path' | 'uniqueId' | 'groupId' | 'ways'>,
): GroupDraft {
  const draft: GroupDraft = { ...start, rules: [], ignored: [], taken: new Set() };
  const { isOwn, allowAllOutbound, allowAllIpv6Outbound } = draft.ways;
  if (!isOwn) return draft;
  const add = (peer: RulePeer, port: RulePort, description: string) =>
    put(draft, ruleOf(draft, 'egress', { origin: draft.origin, peer, port, description }));
  if (allowAllOutbound) add(anyIpv4, allTraffic, 'Allow all outbound traffic by default');
  else add(noTraffic.peer, noTraffic.port, noTraffic.description);
  if (allowAllIpv6Outbound) add(anyIpv6, allTraffic, 'Allow all outbound ipv6 traffic by default');
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
  const rule = ruleOf(draft, direction, request);
  if (!put(draft, rule)) ignore(draft, direction, request, 'duplicate');
}

/** Whether there was none like it. */
function put(draft: GroupDraft, rule: SecurityGroupRule): boolean {
  const likeness = likenessOf(rule);
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
  const rule = ruleOf(draft, 'egress', { origin: draft.origin, ...noTraffic });
  const likeness = likenessOf(rule);
  const index = draft.rules.findIndex((one) => likenessOf(one) === likeness);
  if (index < 0) return;
  draft.rules.splice(index, 1);
  draft.taken.delete(likeness);
}

function standsInGroup({ ways }: GroupDraft, { peer, port }: Pick<RuleRequest, 'peer' | 'port'>): boolean {
  return ways.inline && canStandInGroup(peer) && isConcrete(port);
}

function ruleOf(
  draft: GroupDraft,
  direction: RuleDirection,
  asked: Pick<RuleRequest, 'origin' | 'peer' | 'port' | 'description'>,
): SecurityGroupRule {
  const { origin, peer, port } = asked;
  const word = direction === 'ingress' ? 'from' : 'to';
  const ends = `${peerText(peer)}:${port.text}`;
  if (standsInGroup(draft, asked)) {
    // The CDK says "from" on both sides.
    return { origin, direction, peer, port, description: asked.description ?? `from ${ends}` };
  }
  // Only the first slash is replaced so; the construct tree respells the others.
  const id = respellConstructId(`${word} ${ends}`.replace('/', '_'));
  return {
    origin,
    direction,
    peer,
    port,
    description: asked.description ?? `${word} ${ends}`,
    logicalId: logicalId(...draft.path, id),
  };
}

/** Rules in the group are alike if all but the description is; those beside it if they have one id. */
function likenessOf({ direction, peer, port, logicalId: id }: SecurityGroupRule): string {
  if (id !== undefined) return id;
  const { protocol, from = '', to = '' } = port;
  const owner = peer.is === 'foreign-group' && direction === 'ingress' ? (peer.owner ?? '') : '';
  return `${direction} ${peer.is} ${peerText(peer)} ${owner} ${protocol} ${from} ${to}`;
}
