import type { Cell, Column } from './column.ts';
import { textOfValue } from './rule-ends.ts';
import type { RuleRow } from './rule-rows.ts';

/** All there is to say, for programs and spreadsheets. Headers are an interface: scripts rely on them. */
export const ruleColumns: readonly Column<RuleRow>[] = [
  { title: 'stack', cell: ({ stack }) => stack },
  { title: 'region', cell: ({ region }) => region },
  { title: 'vpc', cell: ({ vpc }) => vpc },
  { title: 'security_group', cell: ({ group }) => group },
  { title: 'group_id', cell: ({ groupId }) => groupId },
  { title: 'direction', cell: ({ direction }) => direction },
  { title: 'other_end', cell: ({ otherEnd }) => otherEnd },
  { title: 'other_end_id', cell: ({ otherEndId }) => otherEndId },
  { title: 'protocol', cell: ({ protocol }) => protocol },
  { title: 'from_port', cell: ({ port }) => portCell(port.from) },
  { title: 'to_port', cell: ({ port }) => portCell(port.to) },
  { title: 'service', cell: ({ service }) => service },
  { title: 'description', cell: ({ description }) => description },
  { title: 'logical_id', cell: ({ logicalId }) => logicalId },
  { title: 'connection', cell: ({ connection }) => connection },
];

const group: Column<RuleRow> = { title: 'Security group', cell: (row) => row.group };

const readable: readonly Column<RuleRow>[] = [
  { title: 'Direction', cell: directionText },
  { title: 'Source or target', cell: ({ otherEnd }) => otherEnd },
  { title: 'Protocol', cell: ({ protocol }) => protocol },
  { title: 'Ports', cell: ({ ports }) => ports },
  { title: 'Service', cell: ({ service }) => service },
  { title: 'Description', cell: ({ description }) => description },
  { title: 'Connection', cell: connectionText },
  { title: 'Resource', cell: placeText },
];

/** What people want to see. */
export function readableRuleColumns({
  withGroup,
}: {
  readonly withGroup: boolean;
}): readonly Column<RuleRow>[] {
  return withGroup ? [group, ...readable] : readable;
}

export function directionText({ direction }: RuleRow): string {
  return direction === 'inbound' ? 'Inbound' : 'Outbound';
}

/** The connection behind it; a group has the others by itself. */
export function connectionText({ connectionWords }: RuleRow): string {
  return connectionWords ?? 'default rule';
}

/** In the group, or as a resource of its own. */
export function placeText({ logicalId }: RuleRow): string {
  return logicalId ?? 'in the group';
}

/** A number as the template has it, or the reference by which the deployment will know. */
function portCell(value: RuleRow['port']['from']): Cell {
  return value === undefined || typeof value === 'number' ? value : textOfValue(value);
}
