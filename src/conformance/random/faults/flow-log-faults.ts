import type { Design } from '../../../core/design/design.ts';
import { groupsOf } from '../../../core/design/queries.ts';
import type { FlowLog, Vpc } from '../../../core/kinds/index.ts';
import { addToVpc, mapGroups } from '../edits.ts';
import { type Faults, type NonEmpty, pick } from './fault.ts';

export const flowLogFaults: Faults = {
  'a flow log of a group that is gone': (design, choice) => logged(design, choice, () => ({ group: 'gone' })),
  'a flow log of a group that only keeps its space': (design, choice) =>
    logged(
      mapGroups(design, (group) => ({ ...group, reserved: true })),
      choice,
      (vpc) => ({ group: groupsOf(design, vpc)[0]?.id ?? 'gone' }),
    ),
  'a flow log without a delivery stream': (design, choice) =>
    logged(design, choice, () => ({ destination: 'firehose' })),
  'a flow log to another account': (design, choice) =>
    logged(design, choice, () => ({
      destination: 'firehose',
      deliveryStreamArn: 'arn:aws:firehose:eu-central-1:999999999999:deliverystream/theirs',
    })),
  'two flow logs to one destination': (design, choice) => {
    const to = pick(choice, destinations);
    return logged(
      logged(design, choice, () => to),
      choice,
      () => to,
    );
  },
  'a flow log by a name that its VPC has': (design, choice) =>
    logged(design, choice, (vpc) => ({
      constructId: pick(choice, [
        'IGW',
        'VPCGW',
        'Resource',
        'Default',
        `${groupsOf(design, vpc)[0]?.constructId ?? 'IGW'}Subnet1`,
      ]),
    })),
  'a flow log by a name that its subnets have': (design, choice) =>
    logged(design, choice, (vpc) => ({
      group: groupsOf(design, vpc).find(({ reserved }) => !reserved)?.id ?? 'gone',
      constructId: pick(choice, [
        'Subnet',
        'RouteTable',
        'RouteTableAssociation',
        'Acl',
        'Default',
        'Route1',
      ]),
    })),
  'a flow log by the name of what another writes to': (design, choice) =>
    logged(
      logged(design, choice, () => ({ constructId: 'Flow', logRetention: 'one-week' })),
      choice,
      () => ({ constructId: 'FlowLogGroup' }),
    ),
};

const destinations: NonEmpty<Partial<FlowLog>> = [
  { logGroupName: '/vpc/flow-logs' },
  { destination: 's3', bucket: 'arn:aws:s3:::central-flow-logs', keyPrefix: 'vpc/' },
  {
    destination: 'firehose',
    deliveryStreamArn: 'arn:aws:firehose:eu-central-1:123456789012:deliverystream/all',
    roleArn: 'arn:aws:iam::123456789012:role/flow-logs',
  },
];

/** One more flow log in one of the VPCs. */
export function logged(design: Design, choice: number, fields: (vpc: Vpc) => Partial<FlowLog>): Design {
  return addToVpc(design, choice, 'faulty-flow-log', (added, vpc) => ({
    ...added,
    kind: 'flow-log',
    ...fields(vpc),
  }));
}
