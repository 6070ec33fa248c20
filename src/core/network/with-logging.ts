import { memoByIdentity } from '../base/memo.ts';
import type { FlowLogNetwork, LoggingNetwork } from './logging.ts';
import type { GroupNetwork, SubnetNetwork, VpcNetwork } from './vpc-network.ts';

/** The VPC with what was made in it and in its subnets for flow logs; itself where there is nothing. */
export const withLogging = memoByIdentity(
  (vpc: VpcNetwork, ...made: readonly LoggingNetwork[]): VpcNetwork => {
    if (made.length === 0) return vpc;
    const inSubnets = made.filter(isInSubnet);
    const inSubnet = (subnet: SubnetNetwork): SubnetNetwork => {
      const flowLogs = inSubnets.filter(({ subnetId }) => subnetId === subnet.id);
      return subnet.created && flowLogs.length > 0
        ? { ...subnet, created: { ...subnet.created, flowLogs } }
        : subnet;
    };
    const inGroup = (group: GroupNetwork): GroupNetwork => ({
      ...group,
      subnets: group.subnets.map(inSubnet),
    });
    return {
      ...vpc,
      groups: inSubnets.length > 0 ? vpc.groups.map(inGroup) : vpc.groups,
      logging: made.filter((one) => !isInSubnet(one)),
    };
  },
);

function isInSubnet(made: LoggingNetwork): made is FlowLogNetwork {
  return made.is === 'flow-log' && made.subnetId !== undefined;
}
