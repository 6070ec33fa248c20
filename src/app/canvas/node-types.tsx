import type { NodeProps } from '@xyflow/react';
import { type ComponentType, lazy, memo, Suspense } from 'react';
import type { FootNode, ItemNode, OutsideNode, RowNode, VpcNode } from './nodes.ts';

/** The parts of the page that draw boxes; asked for at once, and there before anybody can have drawn one. */
export function loadNodeViews() {
  return import('./node-views.ts');
}

const VpcView = later((views) => views.VpcView);
const RowView = later((views) => views.RowView);
const ItemView = later((views) => views.ItemView);
const ConnectBox = later((views) => views.ConnectBox);
const FootView = later((views) => views.FootView);

export const CellTip = later((views) => views.CellTip);

type Views = Awaited<ReturnType<typeof loadNodeViews>>;

/** A view that is loaded with the others. */
function later<Props extends object>(pick: (views: Views) => ComponentType<Props>): ComponentType<Props> {
  const View = lazy(() => loadNodeViews().then((views) => ({ default: pick(views) })));
  return (props) => (
    <Suspense fallback={null}>
      <View {...props} />
    </Suspense>
  );
}

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
