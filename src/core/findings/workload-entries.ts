import { count } from '../base/phrases.ts';
import { nearestTypeIn } from '../catalog/nearest-type.ts';
import { thingById } from '../design/queries.ts';
import { requestsTo, targetsOf } from '../design/targets.ts';
import { isEncrypted } from '../kinds/index.ts';
import { addListener } from '../proposals/add-workload.ts';
import { freeListenerPort } from '../proposals/listener-port.ts';
import { freeId } from '../proposals/proposal.ts';
import type { Entries } from './entry.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { say, together, unsay } from './steps.ts';

/** What stands in subnets, and what it does there. */
export const workloadEntries: Entries<'machine' | 'scaling' | 'listener' | 'load-balancer'> = {
  'machine/public-address': {
    title: 'A public address outside public subnets',
    text: ({ name }) =>
      `${name} asks for a public IPv4 address, but doesn’t stand in a public subnet, where alone that works; the CDK refuses it.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: unsay(at.id, 'associatePublicIpAddress') }],
    ],
  },
  'machine/volume-without-size': {
    title: 'A root volume without a size',
    text: ({ name, said }) =>
      `${name} says ${said} of its root volume, and no size: the code says nothing of the volume then, and the image decides.`,
    fixes: ({ at }) => {
      const label = 'Leave it to the image';
      const fields = ['rootVolumeType', 'rootVolumeEncrypted'];
      return [
        [
          {
            label,
            command: together(
              label,
              fields.map((field) => unsay(at.id, field)),
            ),
          },
        ],
      ];
    },
  },
  'machine/outbound-ignored': {
    title: 'A restriction that the CDK ignores',
    text: ({ name }) =>
      `${name} is to restrict outbound traffic and carries groups of the design: the CDK makes no group of its own that could, so only those groups decide.`,
    fixes: ({ at }) => [[{ label: 'Leave it to the groups', command: unsay(at.id, 'allowAllOutbound') }]],
  },
  'machine/no-sessions': {
    title: 'A machine that Session Manager doesn’t see',
    text: ({ name, missing }) =>
      `${name} is meant for Session Manager, but has no ${missing === 'route' ? 'route to the internet' : 'public address'}, and its VPC has no endpoints for ssm and ssmmessages: no session can be opened.`,
    fixes: ({ at }, design) => [sessionEndpoints(design, at.id)],
  },
  'machine/unknown-type': {
    title: 'An instance type that there is not',
    text: ({ name, type, nearest }) =>
      `${name} asks for ${type}, which EC2 doesn’t have in any region${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
    fixes: ({ at, facts: { nearest } }) =>
      nearest === undefined
        ? []
        : [[{ label: `Use ${nearest}`, command: say(at.id, 'instanceType', nearest) }]],
  },
  'machine/not-in-region': {
    title: 'An instance type that the region doesn’t have',
    text: ({ name, type, region }) =>
      `${name} asks for ${type}, which EC2 doesn’t have in ${region}; there is ${nearestTypeIn(region, type)}.`,
    fixes: ({ at, facts: { type, region } }) => {
      const meant = nearestTypeIn(region, type);
      return [[{ label: `Use ${meant}`, command: say(at.id, 'instanceType', meant) }]];
    },
  },
  'machine/wrong-architecture': {
    title: 'An image for another processor',
    text: ({ name, type, architecture, image }) =>
      `${name} would start an image for ${image} on ${type}, which is ${architecture}; EC2 refuses that.`,
    fixes: ({ at, facts: { architecture, image } }) => [
      [{ label: `Use an image for ${architecture}`, command: say(at.id, 'cpuType', architecture) }],
      [
        {
          label: `Use ${image === 'arm64' ? 't4g' : 't3'}.micro`,
          command: say(at.id, 'instanceType', `${image === 'arm64' ? 't4g' : 't3'}.micro`),
        },
      ],
    ],
  },
  'scaling/sizes': {
    title: 'Fewer machines than the least',
    text: ({ name, least, most }) =>
      `${name} runs at least ${count(least, 'machine')} and at most ${most}; the CDK refuses that.`,
    fixes: ({ at, facts: { least } }) => [
      [{ label: `Allow ${least}`, command: say(at.id, 'maxCapacity', least) }],
    ],
  },
  'scaling/desired': {
    title: 'A desired number out of range',
    text: ({ name, desired, least, most }) =>
      `${name} is to start with ${count(desired, 'machine')}, and may run ${least} to ${most}.`,
    fixes: ({ at }) => [[{ label: 'Say no desired number', command: unsay(at.id, 'desiredCapacity') }]],
  },
  'scaling/reset': {
    title: 'A number of machines that deployments set again',
    text: ({ name, desired, least, most }) =>
      `Each deployment sets ${name} to ${count(desired, 'machine')} again, whatever scaling made of it between ${least} and ${most}.`,
    fixes: ({ at, facts: { most } }) => {
      const label = 'Leave the number to scaling';
      // Without either, the most would be the least.
      const steps = [say(at.id, 'maxCapacity', most), unsay(at.id, 'desiredCapacity')];
      return [[{ label, command: together(label, steps) }]];
    },
  },
  'listener/no-protocol': {
    title: 'A listener without a protocol',
    text: ({ name, port }) =>
      port === undefined
        ? `${name} says neither a port nor a protocol.`
        : `${name} listens on port ${port}, on which no protocol is usual; say which it speaks.`,
    fixes: ({ at }) => [[{ label: 'Speak HTTP', command: say(at.id, 'protocol', 'HTTP') }]],
  },
  'listener/no-certificate': {
    title: 'HTTPS without a certificate',
    text: ({ name }) => `${name} speaks HTTPS and has no certificate; the CDK refuses that.`,
    fixes: ({ at }) => [
      [
        {
          label: 'Speak HTTP',
          command: together('Speak HTTP', [say(at.id, 'protocol', 'HTTP'), say(at.id, 'port', 80)]),
        },
      ],
    ],
  },
  'listener/unused-certificates': {
    title: 'Certificates without HTTPS',
    text: ({ name }) => `${name} speaks HTTP and has certificates, with which AWS refuses it.`,
    fixes: ({ at }) => [
      [
        { label: 'Speak HTTPS', command: say(at.id, 'protocol', 'HTTPS') },
        {
          label: 'Speak HTTPS',
          command: together('Speak HTTPS', [say(at.id, 'protocol', 'HTTPS'), say(at.id, 'port', 443)]),
        },
      ],
      [{ label: 'Take the certificates off', command: unsay(at.id, 'certificateArns') }],
    ],
  },
  'listener/no-targets': {
    title: 'A listener without targets',
    text: ({ name }) =>
      `${name} forwards requests to nobody yet: until something registers as a target, they get status 503.`,
  },
  'listener/unreachable-target': {
    title: 'A target that requests don’t reach',
    text: ({ name, target, port }) =>
      `${name} forwards requests to port ${port} of ${target}, and no rule lets them pass: the CDK writes none for an instance.`,
    fixes: ({ at }, design) => {
      const listener = thingById(design, at.id);
      const target = listener?.kind === 'listener' ? targetsOf(listener)[at.item ?? 0] : undefined;
      if (listener?.kind !== 'listener' || target === undefined) return [];
      const call = { id: freeId(design, 'connection'), ...requestsTo(listener, target) };
      return [[{ label: 'Let them pass', command: { do: 'add-call', call } }]];
    },
  },
  'listener/redirect-loop': {
    title: 'A redirect to itself',
    text: ({ name }) => `${name} redirects requests to where they came from; say another protocol or port.`,
    fixes: ({ at }, design) => {
      const listener = thingById(design, at.id);
      if (listener?.kind !== 'listener' || isEncrypted(listener)) return [];
      const label = 'Redirect to HTTPS';
      const commands = [say(at.id, 'redirectProtocol', 'HTTPS'), say(at.id, 'redirectPort', 443)];
      return [[{ label, command: together(label, commands) }]];
    },
  },
  'listener/target-port': {
    title: 'No port of the targets',
    text: ({ name, port }) =>
      port === undefined
        ? `${name} doesn’t say on which port its targets answer.`
        : `The targets of ${name} answer on port ${port}, on which no protocol is usual; say which they speak.`,
    fixes: ({ at, facts: { port } }) => [
      port === undefined
        ? [{ label: 'Use port 8080', command: say(at.id, 'targetPort', 8080) }]
        : [{ label: 'Speak HTTP', command: say(at.id, 'targetProtocol', 'HTTP') }],
    ],
  },
  'listener/status-code': {
    title: 'A status that is no answer',
    text: ({ name, status }) =>
      `${name} answers with status ${status}; a load balancer answers with 2xx, 4xx or 5xx only.`,
    fixes: ({ at }) => [[{ label: 'Answer with 200', command: unsay(at.id, 'statusCode') }]],
  },
  'listener/port-twice': {
    title: 'Two listeners on one port',
    text: ({ name, port, other, balancer }) =>
      `${name} listens on port ${port} of ${balancer}, as ${other} does already; AWS refuses the second.`,
    fixes: ({ at }, design) => {
      const listener = thingById(design, at.id);
      if (listener?.kind !== 'listener') return [];
      const port = freeListenerPort(design, listener.parent, isEncrypted(listener));
      return [[{ label: `Use port ${port}`, command: say(at.id, 'port', port) }]];
    },
  },
  'load-balancer/no-listeners': {
    title: 'A load balancer without listeners',
    text: ({ name }) => `${name} has no listener yet, so nobody can connect to it.`,
    fixes: ({ at }, design) => {
      const balancer = thingById(design, at.id);
      const added = balancer?.kind === 'load-balancer' ? addListener(design, balancer) : undefined;
      return added?.ok ? [[{ label: 'Add a listener', command: added.value.command }]] : [];
    },
  },
  'load-balancer/one-zone': {
    title: 'A load balancer in one zone',
    text: ({ name, zones }) =>
      `${name} stands in ${count(zones, 'zone')}; an Application Load Balancer needs subnets in two.`,
    fixes: ({ at }) => [[{ label: 'Allow all zones', command: unsay(at.id, 'zones') }]],
  },
  'load-balancer/zone-twice': {
    title: 'Two subnets of one zone',
    text: ({ name, subnets, zones }) =>
      `${name} stands in ${count(subnets, 'subnet')} of ${count(zones, 'zone')}; a load balancer takes one of each.`,
    fixes: ({ at }) => [[{ label: 'Take one of each zone', command: say(at.id, 'onePerZone', true) }]],
  },
  'load-balancer/not-public': {
    title: 'Internet-facing, but not reachable',
    text: ({ name }) =>
      `${name} faces the internet and stands in subnets that the internet doesn’t reach: nobody outside gets an answer.`,
    fixes: ({ at }) => [[{ label: 'Make it internal', command: unsay(at.id, 'internetFacing') }]],
  },
};
