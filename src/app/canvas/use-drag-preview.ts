import { useEffect } from 'react';
import { type DesignLayout, type Id, landing } from '../../core/index.ts';
import { currentDesign } from '../store/editor.ts';
import { showPreview } from '../store/preview.ts';
import { useCanvas } from './canvas-state.ts';
import { dropRow } from './plans.ts';

/** While a row is dragged, its new place among the rows is previewed: the cells show which CIDRs it would give. */
export function useDragPreview(layout: DesignLayout): void {
  const drag = useCanvas((state) => (state.drag?.what === 'row' ? state.drag : undefined));
  const vpc = layout.vpcs.find(({ id }) => id === drag?.vpc)?.vpc;
  const isRefused = useCanvas((state) => state.refusal !== undefined);
  const before = drag && vpc && !isRefused ? landing(vpc, drag.group, drag.reordering.order) : 'same';
  const group = drag?.group;
  useEffect(() => {
    if (group === undefined || before === 'same') return;
    showDrop(group, before);
    return () => showPreview(undefined);
  }, [group, before]);
}

function showDrop(group: Id, before: Id | undefined): void {
  const proposed = dropRow(currentDesign(), group, before);
  showPreview(proposed.ok ? proposed.value.command : undefined);
}
