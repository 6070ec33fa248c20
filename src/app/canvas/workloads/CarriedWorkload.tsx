import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type DesignLayout, ITEM_SIZE, kinds, type Point, type WorkloadKind } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { isOverCanvas } from '../over-canvas.ts';
import { PointerReason } from '../PointerReason.tsx';
import { vpcForNewGroup } from '../vpc-for-new-group.ts';
import { StandingMark } from './StandingMark.tsx';
import { standingTargetAt } from './standing-target.ts';
import { WorkloadBox } from './WorkloadBox.tsx';
import { itemOfNew, newWorkload, usualStanding } from './workload-plans.ts';

export interface CarriedWorkloadProps {
  readonly layout: DesignLayout;
  readonly kind: WorkloadKind;
  /** Where the pointer is on the page. */
  readonly at: Point;
}

/** The box of a workload below the pointer, the row or cell in which it would stand, or why it can't. */
export function CarriedWorkload({ layout, kind, at }: CarriedWorkloadProps) {
  const flow = useReactFlow();
  const design = useDesign();
  const target = standingTargetAt(layout, kind, flow.screenToFlowPosition(at));
  const standing = target.on === 'row' ? target.standing : undefined;
  const { group, zone } = standing ?? {};
  const item = useMemo(() => {
    const vpc = vpcForNewGroup(layout, { orExisting: true });
    const usual = vpc === undefined ? undefined : usualStanding(design, vpc, kind);
    const wanted = group === undefined ? usual : { group, ...(zone === undefined ? {} : { zone }) };
    return wanted && itemOfNew(design, newWorkload(design, layout, kind, wanted));
  }, [design, layout, kind, group, zone]);
  const isOver = isOverCanvas(at);
  const { zoom } = flow.getViewport();
  const size = standing && item ? item.box : ITEM_SIZE;
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden" aria-hidden inert>
      {isOver && standing && (
        <StandingMark
          layout={layout}
          standing={standing}
          at={at}
          says={`${item?.thing.label ?? kinds[kind].label} in ${item?.place ?? 'its row'}`}
        />
      )}
      {item && (
        <div
          className="absolute top-0 left-0 opacity-95"
          style={{
            transformOrigin: '0 0',
            transform: `translate(${at.x - 24 * zoom}px, ${at.y - (size.height / 2) * zoom}px) scale(${zoom})`,
          }}
        >
          <div className="relative shadow-lg" style={{ width: size.width, height: size.height }}>
            <WorkloadBox item={{ ...item, box: { ...item.box, ...size } }} />
          </div>
        </div>
      )}
      {isOver && target.on === 'nowhere' && (
        <PointerReason at={{ x: at.x, y: at.y + 24 }} says={target.says} />
      )}
    </div>,
    document.body,
  );
}
