import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { isWorkload } from '../../core/index.ts';
import { ConnectBox } from './connect/ConnectBox.tsx';
import { FootView } from './FootView.tsx';
import type { FootNode, ItemNode, OutsideNode, RowNode, VpcNode } from './nodes.ts';
import { RowView } from './RowView.tsx';
import { VpcView } from './VpcView.tsx';
import { WorkloadBox } from './workloads/WorkloadBox.tsx';

/** The views of React Flow's nodes; outside of any component, so that they stay the same. */
export const nodeTypes = {
  vpc: memo(({ data }: NodeProps<VpcNode>) => <VpcView layout={data.layout} />, sameData),
  row: memo(({ data }: NodeProps<RowNode>) => <RowView row={data.row} isFirst={data.isFirst} />, sameData),
  item: memo(({ data: { item } }: NodeProps<ItemNode>) => {
    return isWorkload(item.thing) ? <WorkloadBox item={item} /> : <ConnectBox thing={item.thing} />;
  }, sameData),
  outside: memo(({ data }: NodeProps<OutsideNode>) => <ConnectBox thing={data.thing} />, sameData),
  foot: memo(({ data }: NodeProps<FootNode>) => <FootView layout={data.layout} />, sameData),
};

/** Only what is drawn counts: a box that moves isn't drawn anew. */
function sameData<Props extends { readonly data: object }>(before: Props, after: Props): boolean {
  const now = new Map(Object.entries(after.data));
  return Object.entries(before.data).every(([name, value]) => now.get(name) === value);
}
