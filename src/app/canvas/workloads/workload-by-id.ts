import {
  type DesignLayout,
  type Id,
  type ItemLayout,
  isWorkloadKind,
  itemById,
  type WorkloadKind,
} from '../../../core/index.ts';

/** A box that stands in subnets, or is meant to. */
export type WorkloadItem = ItemLayout & { readonly kind: WorkloadKind };

/** The box in a layout, if it is one of a workload. */
export function workloadById(layout: DesignLayout, id: Id | undefined): WorkloadItem | undefined {
  const item = id === undefined ? undefined : itemById(layout, id)?.item;
  return item && isWorkloadKind(item.thing.kind) ? { ...item, kind: item.thing.kind } : undefined;
}
