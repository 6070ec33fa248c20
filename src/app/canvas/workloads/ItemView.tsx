import { type ItemLayout, isWorkload } from '../../../core/index.ts';
import { ConnectBox } from '../connect/ConnectBox.tsx';
import { WorkloadBox } from './WorkloadBox.tsx';

/** What stands in a VPC: a security group, or a workload. */
export function ItemView({ item }: { readonly item: ItemLayout }) {
  return isWorkload(item.thing) ? <WorkloadBox item={item} /> : <ConnectBox thing={item.thing} />;
}
