import type { Design } from '../../core/design/design.ts';
import type { Network, StackNetwork } from '../../core/network/network.ts';
import { type RuleRow, ruleRows } from '../../core/tables/rule-rows.ts';
import { type Fact, referred, tagsFact } from './fact.ts';

/** Security groups and their inbound rules from IPv4 addresses and groups, as our tables have them. */
export function expectedGroups(design: Design, network: Network, stack: StackNetwork): readonly Fact[] {
  const made = stack.securityGroups.flatMap(({ created }) => (created ? [created] : []));
  const ids = new Set(made.map(({ logicalId }) => logicalId));
  return [
    ...made.flatMap(({ logicalId, vpc, description, tags }): readonly Fact[] => [
      { of: logicalId, text: `security group ${logicalId} of ${vpc.logicalId}: ${description}` },
      tagsFact(logicalId, stack.tags, tags),
    ]),
    ...ruleRows(design, network)
      .filter((row) => row.stack === stack.id && row.direction === 'inbound' && ids.has(row.groupId))
      .flatMap(ruleFacts),
  ];
}

function ruleFacts({ groupId, logicalId, peer, port }: RuleRow): readonly Fact[] {
  const source = sourceOf(peer);
  const { protocol, from = 'None', to = 'None' } = port;
  const isTakenOut = logicalId === undefined && protocol === '-1';
  if (source === undefined || isTakenOut) return [];
  const ports = protocol === '-1' ? 'everything' : `${protocol} ${from}-${to}`;
  return [{ of: logicalId ?? groupId, text: `inbound to ${groupId}: ${ports} from ${source}` }];
}

function sourceOf(peer: RuleRow['peer']): string | undefined {
  if (peer.is === 'ipv4') return peer.cidr;
  return peer.is === 'group' ? referred(peer.groupId) : undefined;
}
