import { memoByIdentity } from '../base/memo.ts';
import type { FlowLogNetwork, LoggingNetwork } from './logging.ts';
import type { VpcNetwork } from './vpc-network.ts';
import { withCreated } from './with-created.ts';

/** The VPC with what was made in it and in its subnets for flow logs; itself where there is nothing. */
export const withLogging = memoByIdentity(
  (vpc: VpcNetwork, ...made: readonly LoggingNetwork[]): VpcNetwork => {
    if (made.length === 0) return vpc;
    const inSubnets = made.filter(isInSubnet);
    const logged = withCreated(vpc, ({ id }) => {
      const flowLogs = inSubnets.filter(({ subnetId }) => subnetId === id);
      return flowLogs.length > 0 ? { flowLogs } : undefined;
    });
    return {
      ...(inSubnets.length > 0 ? logged : vpc),
      logging: made.filter((one) => !isInSubnet(one)),
    };
  },
);

function isInSubnet(made: LoggingNetwork): made is FlowLogNetwork {
  return made.is === 'flow-log' && made.subnetId !== undefined;
}
