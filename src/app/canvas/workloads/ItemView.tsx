import { type ItemLayout, isSecurityGroup } from '../../../core/index.ts';
import { ConnectBox } from '../connect/ConnectBox.tsx';
import { WorkloadBox } from './WorkloadBox.tsx';

/** What stands in a VPC: a security group, or a workload. */
export function ItemView({ item }: { readonly item: ItemLayout }) {
  return isSecurityGroup(item.thing) ? <ConnectBox thing={item.thing} /> : <WorkloadBox item={item} />;
}
