import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ConnectBox } from './connect/ConnectBox.tsx';
import { FootView } from './FootView.tsx';
import type { FootNode, ItemNode, OutsideNode, RowNode, VpcNode } from './nodes.ts';
import { RowView } from './RowView.tsx';
import { VpcView } from './VpcView.tsx';
import { ItemView } from './workloads/ItemView.tsx';

/** The views of React Flow's nodes; outside of any component, so that they stay the same. */
export const nodeTypes = {
  vpc: memo(({ data }: NodeProps<VpcNode>) => <VpcView layout={data.layout} />, sameData),
  row: memo(({ data }: NodeProps<RowNode>) => <RowView row={data.row} isFirst={data.isFirst} />, sameData),
  item: memo(({ data }: NodeProps<ItemNode>) => <ItemView item={data.item} />, sameData),
  outside: memo(({ data }: NodeProps<OutsideNode>) => <ConnectBox thing={data.thing} />, sameData),
  foot: memo(({ data }: NodeProps<FootNode>) => <FootView layout={data.layout} />, sameData),
};

/** Only what is drawn counts: a box that moves isn't drawn anew. */
function sameData<Props extends { readonly data: object }>(before: Props, after: Props): boolean {
  const now = new Map(Object.entries(after.data));
  return Object.entries(before.data).every(([name, value]) => now.get(name) === value);
}
