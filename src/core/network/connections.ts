import { finding } from '../base/finding.ts';
import { anyIpv4 } from './peers.ts';
import type { RulePeer, RulePort } from './rule-network.ts';
import { addEgressRule, addIngressRule, type GroupDraft, type RuleRequest } from './security-group.ts';

/** `ec2.Connections`: what may open connections, and may be opened. */
export interface Connections {
  /** The path of whatever has them, for people. */
  readonly name: string;
  readonly groups: readonly GroupDraft[];
  /** The other end of a rule, for what has no group of its own. */
  readonly peer?: RulePeer;
  readonly defaultPort?: RulePort;
}

/** Who calls, and what it says beside the ends. */
export type CallContext = Pick<RuleRequest, 'origin' | 'stackId' | 'description' | 'report'>;

/** A rule for each that rules for the other side speak of, with the group behind it. */
export function forEachPeer(
  { groups, peer }: Connections,
  use: (peer: RulePeer, group: GroupDraft | undefined) => void,
): void {
  for (const group of groups) use(group.peer, group);
  if (peer) use(peer, undefined);
}

/** Written out, since a call of each connection makes some. */
function request(
  { origin, stackId, description, report }: CallContext,
  peer: RulePeer,
  group: GroupDraft | undefined,
  port: RulePort,
  remote: boolean,
): RuleRequest {
  return { origin, stackId, peer, group, port, description, remote, report };
}

/** Egress on its own side first; of itself only that, since the CDK skips the way back of the same object. */
export function allowTo(own: Connections, other: Connections, port: RulePort, context: CallContext): void {
  egress(own, other, port, context, false);
  if (own !== other) ingress(other, own, port, context, true);
}

/** Ingress on its own side first; of itself only that. */
export function allowFrom(own: Connections, other: Connections, port: RulePort, context: CallContext): void {
  ingress(own, other, port, context, false);
  if (own !== other) egress(other, own, port, context, true);
}

export function allowInternally(own: Connections, port: RulePort, context: CallContext): void {
  for (const group of own.groups) {
    forEachPeer(own, (peer, other) => {
      const asked = request(context, peer, other, port, false);
      addIngressRule(group, asked);
      addEgressRule(group, asked);
    });
  }
}

function egress(
  of: Connections,
  to: Connections,
  port: RulePort,
  context: CallContext,
  remote: boolean,
): void {
  for (const group of of.groups)
    forEachPeer(to, (peer, other) => addEgressRule(group, request(context, peer, other, port, remote)));
}

function ingress(
  of: Connections,
  from: Connections,
  port: RulePort,
  context: CallContext,
  remote: boolean,
): void {
  for (const group of of.groups)
    forEachPeer(from, (peer, other) => addIngressRule(group, request(context, peer, other, port, remote)));
}

const anyone: Connections = { name: 'any IPv4', groups: [], peer: anyIpv4 };

export function allowFromAnyone(own: Connections, port: RulePort, context: CallContext): void {
  allowFrom(own, anyone, port, context);
}

/** What a call was given. */
export interface CallArguments {
  readonly other: Connections | undefined;
  readonly port: RulePort | undefined;
}

type Method = (own: Connections, given: CallArguments, context: CallContext) => void;

/** The methods of `connections` by name; what isn't given can't be built, and a finding already says so. */
export const connectionMethods: Readonly<Record<string, Method>> = {
  allowTo: (own, { other, port }, context) => {
    if (other && port) allowTo(own, other, port, context);
  },
  allowFrom: (own, { other, port }, context) => {
    if (other && port) allowFrom(own, other, port, context);
  },
  allowInternally: (own, { port }, context) => {
    if (port) allowInternally(own, port, context);
  },
  allowFromAnyIpv4: (own, { port }, context) => {
    if (port) allowFromAnyone(own, port, context);
  },
  allowToAnyIpv4: (own, { port }, context) => {
    if (port) allowTo(own, anyone, port, context);
  },
  allowDefaultPortFrom: (own, { other }, context) => {
    const port = defaultPort(own, context);
    if (other && port) allowFrom(own, other, port, context);
  },
  allowDefaultPortTo: (own, { other }, context) => {
    const port = defaultPort(own, context);
    if (other && port) allowTo(own, other, port, context);
  },
  allowToDefaultPort: (own, { other }, context) => {
    const port = other && defaultPort(other, context);
    if (other && port) allowTo(own, other, port, context);
  },
  allowDefaultPortInternally: (own, _, context) => {
    const port = defaultPort(own, context);
    if (port) allowInternally(own, port, context);
  },
  allowDefaultPortFromAnyIpv4: (own, _, context) => {
    const port = defaultPort(own, context);
    if (port) allowFrom(own, anyone, port, context);
  },
};

function defaultPort(of: Connections, { origin, report }: CallContext): RulePort | undefined {
  if (!of.defaultPort) report(finding('connection/no-default-port', origin, { name: of.name }));
  return of.defaultPort;
}
