import type { Id } from '../base/place.ts';
import { type FlowLog, kinds, type SubnetGroup } from '../kinds/index.ts';
import type { Box } from './box.ts';
import { columnsWidthOf, FLOW_LOG, type Grid } from './sizes.ts';

/** A flow log as it is drawn: on the lower edge of its VPC. */
export interface FlowLogLayout {
  readonly id: Id;
  readonly flowLog: FlowLog;
  readonly box: Box;
  /** What it records, and where to. */
  readonly says: string;
}

/** Side by side under the columns; those that don't fit below the first line. */
export function layoutFlowLogs(
  flowLogs: readonly FlowLog[],
  groups: readonly SubnetGroup[],
  { columns, start }: Grid,
  bottom: number,
): readonly FlowLogLayout[] {
  const { width, height, gap } = FLOW_LOG;
  const inLine = Math.max(1, Math.floor((columnsWidthOf(columns) + gap) / (width + gap)));
  return flowLogs.map((flowLog, index): FlowLogLayout => {
    const x = start + (index % inLine) * (width + gap);
    const y = bottom - height / 2 + Math.floor(index / inLine) * (height + gap);
    return { id: flowLog.id, flowLog, box: { x, y, width, height }, says: flowLogWords(flowLog, groups) };
  });
}

const { trafficType, destination } = kinds['flow-log'].fields;

/** "rejected traffic of Web to S3". */
export function flowLogWords(flowLog: FlowLog, groups: readonly SubnetGroup[]): string {
  const traffic = labelOf(trafficType.options, flowLog.trafficType ?? trafficType.default).toLowerCase();
  const to = labelOf(destination.options, flowLog.destination ?? destination.default);
  const group = groups.find(({ id }) => id === flowLog.group);
  return `${traffic} traffic${group ? ` of ${group.label}` : ''} to ${to}`;
}

function labelOf(
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
