import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type DesignLayout, moveWorkload } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { useCanvas } from '../canvas-state.ts';
import { StandingMark } from './StandingMark.tsx';
import { workloadById } from './workload-by-id.ts';
import { itemOfNew } from './workload-plans.ts';

/** Where a workload that is dragged would come to stand. */
export function DraggedWorkload({ layout }: { readonly layout: DesignLayout }) {
  const drag = useCanvas((state) => (state.drag?.what === 'workload' ? state.drag : undefined));
  const design = useDesign();
  const target = drag?.target;
  const standing = target?.on === 'row' ? target.standing : undefined;
  const { group, zone, keepsZones } = standing ?? {};
  const id = drag?.id;
  const item = useMemo(() => {
    if (id === undefined || group === undefined) return undefined;
    const to = { group, ...(zone === undefined ? {} : { zone }), ...(keepsZones ? { keepsZones } : {}) };
    // Where nothing would change it stands already.
    return itemOfNew(design, moveWorkload(design, id, to)) ?? workloadById(layout, id);
  }, [design, layout, id, group, zone, keepsZones]);
  if (!standing || !item || !drag?.at) return null;
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden" aria-hidden inert>
      <StandingMark
        layout={layout}
        standing={standing}
        at={drag.at}
        says={`${item.thing.label} in ${item.place}`}
      />
    </div>,
    document.body,
  );
}
