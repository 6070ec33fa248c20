import type { FindingOf, NoWay } from '../base/finding.ts';
import type { Id, Place } from '../base/place.ts';
import { protocolForms } from '../checks/connections.ts';
import type { Design } from '../design/design.ts';
import { anyGroupsOf, anyVpcById, callById, thingById } from '../design/queries.ts';
import { hasRole, type Thing, verbOfSaidPort, verbShapes } from '../kinds/index.ts';
import { whyNotStandIn } from '../proposals/stand-in.ts';
import type { Entries, WayOut } from './entry.ts';
import { say } from './steps.ts';

/** Connections: their ends, what they let pass, and what becomes of them. */
export const connectionEntries: Entries<'connection'> = {
  'connection/no-default-port': {
    title: 'No default port',
    text: ({ name }) =>
      `${name} has no default port, as a listener or a database has; say which port the connection is for.`,
  },
  'connection/no-other-end': {
    title: 'A connection without its other end',
    text: ({ on }) =>
      `A connection of ${on} leads nowhere: what was at an end of it is gone or was never said.`,
    fixes: deleted,
  },
  'connection/no-port': {
    title: 'A connection without a port',
    text: ({ on, missing }) => `A connection of ${on} doesn’t say what may pass: “${missing}” is empty.`,
  },
  'connection/cycle': {
    title: 'A rule that would need a later stack',
    text: ({ group, stack, needs }) =>
      `A rule of ${group} would stand in ${stack} and speak of what ${needs} makes, but ${needs} needs ${stack} first. Give the workload a security group of its own stack.`,
  },
  'connection/port-range': {
    title: 'A range of ports backwards',
    text: ({ on, from, to }) =>
      `A connection of ${on} asks for ports ${from} to ${to}; AWS wants the smaller one first.`,
    fixes: ({ at, facts: { from, to } }) => [
      [
        {
          label: `Make it ${to} to ${from}`,
          command: { do: 'set-call', id: at.id, changes: { fromPort: to, toPort: from } },
        },
      ],
    ],
  },
  'connection/icmp-range': {
    title: 'An ICMP type or code that there is not',
    text: ({ on, field, saw }) =>
      `A connection of ${on} names the ICMP ${field} ${saw}; types and codes go from 0 to 255.`,
  },
  'connection/protocol-by-form': {
    title: 'A protocol that needs its ports',
    text: ({ on, protocol, form }) =>
      `A connection of ${on} is for IP protocol ${protocol} by its number; AWS wants its ports or types said too, as “${form}” does.`,
    fixes: ({ at, facts: { protocol, form } }) => {
      const port = protocolForms.get(protocol);
      return port === undefined
        ? []
        : [
            [
              {
                label: `Use “${form}”`,
                command: { do: 'set-call', id: at.id, changes: { port, protocol: undefined } },
              },
            ],
          ];
    },
  },
  'connection/unknown-protocol': {
    title: 'A protocol that the CDK has no name for',
    text: ({ on, protocol }) =>
      `A connection of ${on} is for IP protocol ${protocol}; the CDK knows the assigned ones only, so it can’t be said in code.`,
  },
  'connection/all-outbound': {
    title: 'All outbound traffic by a rule',
    text: ({ group }) =>
      `${group} restricts outbound traffic, and a rule allows all of it; the CDK refuses that and wants it said on the group.`,
  },
  'connection/open-to-anyone': {
    title: 'Open to everyone',
    text: ({ group, who, services, rule }) =>
      `Anyone with ${who} can reach ${services} of ${group}, since it allows ${rule}: scanners find that within minutes.`,
    fixes: deleted,
  },
  'connection/covered': {
    title: 'Covered by another connection',
    text: ({ group, rule, by, adds }) =>
      `${group} allows ${rule} anyway, by its rule for ${by}: this connection adds ${adds === 'nothing' ? 'nothing' : 'only its other rules'}.`,
    fixes: deletedIfNothingIsLost,
  },
  'connection/same-rule': {
    title: 'One rule twice',
    text: ({ group, rule, by }) =>
      `${group} would get a rule for ${rule} and one for ${by}, which are the same to AWS: it refuses the second when the stack is deployed.`,
    fixes: deletedIfNothingIsLost,
  },
  'connection/port-lost': {
    title: 'A rule that the CDK drops',
    text: ({ group, rule, lost, kept }) =>
      `${group} gets no rule for ${rule}: the CDK gives it the name of the rule for port ${kept}, so port ${lost} stays closed.`,
    fixes: ({ at, facts: { lost } }, design) => {
      const call = callById(design, at.id);
      if (!call) return [];
      const changes = { verb: verbOfSaidPort(call.verb), port: 'tcp', fromPort: lost } as const;
      return [[{ label: `Say port ${lost}`, command: { do: 'set-call', id: at.id, changes } }]];
    },
  },
  'connection/twice': {
    title: 'A connection that is said twice',
    text: ({ on, rule, description }) =>
      `${on} has its rule for ${rule} from an earlier connection, so this one adds none${
        description === undefined ? '' : `, and its description “${description}” is lost`
      }.`,
    fixes: deleted,
  },
  'connection/does-nothing': {
    title: 'A connection that does nothing',
    text: ({ group, rule, setting }) =>
      `${group} allows all outbound ${setting === 'allowAllIpv6Outbound' ? 'IPv6 ' : ''}traffic, so no rule is written for ${rule}: the connection does nothing.`,
    fixes: (found, design) => {
      const { group, setting } = found.facts;
      // Its own group, or one of those that it carries: the first with which the connection does something.
      const restricted = groupsBehind(found.at.id, design).map((id) => ({
        label: `Restrict outbound of ${group}`,
        command: say(id, setting, false),
      }));
      return [restricted, ...deleted(found)];
    },
  },
  'connection/no-way': {
    title: 'A connection that nothing can take',
    text: ({ name, outside, direction, because }) => {
      const asks = direction === 'in' ? `lets ${outside} in` : `lets ${name} out to ${outside}`;
      return direction === 'in'
        ? `A connection of ${name} ${asks}, but from the internet nothing gets there: ${whyNotIn[because]}.`
        : `A connection ${asks}, but nothing gets out to the internet: ${whyNotOut[because]}.`;
    },
    fixes: (found, design) => {
      const on = callById(design, found.at.id)?.on;
      const thing = on === undefined ? undefined : thingById(design, on);
      const opened = thing === undefined ? [] : openedWays(thing, found.facts.because, design);
      return [opened, ...deleted(found)];
    },
  },
  'connection/to-itself': {
    title: 'A connection to itself',
    text: ({ name, missing }) =>
      `A connection of ${name} to itself has no ${missing} rule, since the CDK writes one side only: its members can’t reach each other.`,
    fixes: ({ at }, design) => {
      const call = callById(design, at.id);
      if (!call) return [];
      const verb = verbShapes[call.verb].port === 'said' ? 'allowInternally' : 'allowDefaultPortInternally';
      const changes = { verb, other: undefined } as const;
      return [[{ label: 'Allow it internally', command: { do: 'set-call', id: at.id, changes } }]];
    },
  },
  'connection/other-vpc': {
    title: 'A connection between two VPCs',
    text: ({ on, vpc, other, otherVpc }) =>
      `${on} is in ${vpc} and ${other} in ${otherVpc}: unless the two VPCs are peered, AWS refuses the rules of the connection between them, and no route carries it.`,
    fixes: deleted,
  },
};

/** What gives the internet its way to something; a load balancer stands in public subnets then by itself. */
function openedWays(thing: Thing, because: NoWay, design: Design): WayOut {
  if (because === 'no-address' && hasRole(thing))
    return [{ label: 'Give it a public address', command: say(thing.id, 'associatePublicIpAddress', true) }];
  const balancer = thing.kind === 'listener' ? thingById(design, thing.parent) : thing;
  if (because !== 'internal' || balancer?.kind !== 'load-balancer') return [];
  const vpc = anyVpcById(design, balancer.parent);
  const isFree = balancer.subnetGroup === undefined && balancer.subnetType === undefined;
  const hasPublic =
    vpc &&
    anyGroupsOf(design, vpc).some(
      (group) => group.subnetType === 'public' && whyNotStandIn(group) === undefined,
    );
  return isFree && hasPublic
    ? [{ label: 'Make it internet-facing', command: say(balancer.id, 'internetFacing', true) }]
    : [];
}

const whyNotIn: { readonly [W in NoWay]: string } = {
  'no-route': 'its subnets have no route from the internet gateway',
  'no-address': 'it has no public address',
  internal: 'the load balancer is internal',
};

const whyNotOut: { readonly [W in NoWay]: string } = {
  'no-route': 'its subnets have no route to it',
  'no-address': 'it has no public address, and there is no NAT gateway on the way',
  internal: 'the load balancer is internal',
};

function groupsBehind(call: Id, design: Design): readonly Id[] {
  const on = callById(design, call)?.on;
  const thing = on === undefined ? undefined : thingById(design, on);
  if (!thing) return [];
  return [thing.id, ...('securityGroups' in thing ? (thing.securityGroups ?? []) : [])];
}

function deleted({ at }: { readonly at: Place }): readonly WayOut[] {
  return [[{ label: 'Delete the connection', command: { do: 'remove-call', id: at.id } }]];
}

/** Other rules of the connection may be needed. */
function deletedIfNothingIsLost({
  at,
  facts: { adds },
}: FindingOf<'connection/covered' | 'connection/same-rule'>): readonly WayOut[] {
  return adds === 'nothing' ? deleted({ at }) : [];
}
