import type { Design } from '../../core/design/design.ts';
import { groupsOf, stackById, stackIdOf, vpcById } from '../../core/design/queries.ts';
import type { FlowLog, Thing } from '../../core/kinds/index.ts';
import { withPlainName, withPlainTags } from './plain-tags.ts';

/** Flow logs of subnets that there are, each with a destination that it may write to and no field twice. */
export function soundFlowLogs(design: Design): Design {
  const taken = new Set<string>();
  const things = design.things.map((thing): Thing => {
    if (thing.kind !== 'flow-log') return thing;
    const sound = withFields(withStream(withGroup(thing, design), design));
    const place = JSON.stringify([sound.parent, sound.group, sound.trafficType ?? 'all']);
    if (!taken.has(place)) {
      taken.add(place);
      return sound;
    }
    // A second one of the same traffic writes to what is made for it.
    const { logGroupName: _, bucket: __, destination, ...own } = sound;
    return destination === undefined || destination === 'firehose' ? own : { ...own, destination };
  });
  if (!things.some(({ kind }) => kind === 'flow-log')) return design;
  return {
    ...design,
    stacks: design.stacks.map(withPlainTags),
    things: things.map((thing) => {
      if (thing.kind === 'vpc') return withPlainName(withPlainTags(thing));
      return thing.kind === 'flow-log' ? withPlainTags(thing) : thing;
    }),
  };
}

function withGroup({ group, ...flowLog }: FlowLog, design: Design): FlowLog {
  const vpc = vpcById(design, flowLog.parent);
  const groups = vpc ? groupsOf(design, vpc).filter(({ reserved }) => !reserved) : [];
  return groups.some(({ id }) => id === group) ? { ...flowLog, ...(group ? { group } : {}) } : flowLog;
}

const STREAM = 'arn:aws:firehose:eu-central-1:123456789012:deliverystream/flow-logs';
const ROLE = 'arn:aws:iam::123456789012:role/flow-logs';

function withStream(flowLog: FlowLog, design: Design): FlowLog {
  if (flowLog.destination !== 'firehose') return flowLog;
  const { deliveryStreamArn = STREAM } = flowLog;
  const environment = stackById(design, stackIdOf(design, flowLog))?.environment;
  const isElsewhere =
    environment?.type === 'account' && !deliveryStreamArn.includes(`:${environment.account}:`);
  const named = { ...flowLog, deliveryStreamArn };
  return isElsewhere ? { ...named, roleArn: flowLog.roleArn ?? ROLE } : named;
}

function withFields(flowLog: FlowLog): FlowLog {
  const { logFormat } = flowLog;
  return logFormat ? { ...flowLog, logFormat: [...new Set(logFormat)] } : flowLog;
}
