import type { Place } from '../base/place.ts';
import { DEFAULT_FIELDS, defaultLogFields } from '../catalog/log-fields.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById, vpcById } from '../design/queries.ts';
import type { Entries, Fix, WayOut } from './entry.ts';
import { say, unsay, withoutItem } from './steps.ts';

/** Flow logs: whose traffic, where the records go, and what a record holds. */
export const flowLogEntries: Entries<'flow-log'> = {
  'flow-log/no-group': {
    title: 'A flow log of no subnets',
    text: ({ name, group, vpc }) =>
      group === undefined
        ? `${name} is to record the traffic of a subnet group that ${vpc} doesn’t have any longer; the CDK refuses that.`
        : `${name} is to record the traffic of ${group}, which only keeps its space: ${vpc} makes no subnets for it.`,
    fixes: ({ at }, design) => [
      ...otherGroups(design, at),
      [{ label: 'Record all of the VPC', command: unsay(at.id, 'group') }],
      [{ label: 'Delete the flow log', command: { do: 'remove-thing', id: at.id } }],
    ],
  },
  'flow-log/no-stream': {
    title: 'A flow log without a delivery stream',
    text: ({ name }) =>
      `${name} sends its records to Data Firehose and names no delivery stream; Data Firehose needs its ARN.`,
    fixes: ({ at }) => [
      [{ label: 'Use CloudWatch Logs', command: say(at.id, 'destination', 'cloud-watch-logs') }],
    ],
  },
  'flow-log/other-account': {
    title: 'A delivery stream of another account',
    text: ({ name, account, own }) =>
      `${name} is made in account ${own} and its delivery stream is in ${account}: across accounts AWS wants the ARN of a role that may deliver there.`,
  },
  'flow-log/same-destination': {
    title: 'Two flow logs to one destination',
    text: ({ name, other, destination }) =>
      `${name} and ${other} record the same traffic into ${destination}; AWS makes one of them and refuses the other.`,
    fixes: ({ at }) => [[{ label: 'Delete the second', command: { do: 'remove-thing', id: at.id } }]],
  },
  'flow-log/field-twice': {
    title: 'One field twice in a record',
    text: ({ name, field }) => `The records of ${name} would hold ${field} twice; once is enough.`,
    fixes: ({ at, facts: { field } }, design) => onlyOnce(design, at, field),
  },
  'flow-log/unknown-field': {
    title: 'A field that records don’t have',
    text: ({ name, field, nearest }) =>
      `${name} asks for the field ${field}, which AWS doesn’t list${nearest === undefined ? '; the flow log fails if it isn’t a new one' : `; ${nearest} is one that it does`}.`,
    fixes: ({ at, facts: { nearest } }, design) => {
      const { item } = at;
      const other = formatOf(design, at).map((one, index) => (index === item ? (nearest ?? one) : one));
      return nearest === undefined
        ? [[leaveOut(design, at)]]
        : [[{ label: `Use ${nearest}`, command: say(at.id, 'logFormat', other) }], [leaveOut(design, at)]];
    },
  },
  'flow-log/default-format': {
    title: 'A format that is the default one',
    text: ({ name }) =>
      `The records of ${name} hold the ${defaultLogFields.length} default fields, which they do without saying so.`,
    fixes: ({ at }) => [[{ label: 'Leave the format out', command: unsay(at.id, 'logFormat') }]],
  },
};

function otherGroups(design: Design, { id }: Place): readonly WayOut[] {
  const vpc = vpcById(design, thingById(design, id)?.parent ?? '');
  const [first] = vpc ? groupsOf(design, vpc).filter(({ reserved }) => !reserved) : [];
  return first ? [[{ label: `Record ${first.label}`, command: say(id, 'group', first.id) }]] : [];
}

/** Where the default fields hold it a second time, those that were named by themselves go. */
function onlyOnce(design: Design, at: Place, field: string): readonly WayOut[] {
  const format = formatOf(design, at);
  if (format[at.item ?? -1] !== DEFAULT_FIELDS) return [[leaveOut(design, at)]];
  const left = format.filter((one, index) => index > (at.item ?? 0) || !defaultLogFields.includes(one));
  return [[{ label: `Name ${field} once`, command: say(at.id, 'logFormat', left) }]];
}

function leaveOut(design: Design, at: Place): Fix {
  const left = withoutItem(formatOf(design, at), at.item);
  return {
    label: 'Leave the field out',
    command: left.length > 0 ? say(at.id, 'logFormat', left) : unsay(at.id, 'logFormat'),
  };
}

function formatOf(design: Design, { id }: Place): readonly string[] {
  const flowLog = thingById(design, id);
  return (flowLog?.kind === 'flow-log' && flowLog.logFormat) || [];
}
