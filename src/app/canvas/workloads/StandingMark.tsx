import { useReactFlow } from '@xyflow/react';
import { boxOnCanvas, type DesignLayout, type Point, type Standing } from '../../../core/index.ts';

export interface StandingMarkProps {
  readonly layout: DesignLayout;
  readonly standing: Standing;
  /** Where the pointer is on the page. */
  readonly at: Point;
  /** "Load balancer in Public, all 3 zones". */
  readonly says: string;
}

/** A ring round the row or the cell in which something would stand, and that in words at the pointer. */
export function StandingMark({ layout, standing, at, says }: StandingMarkProps) {
  const flow = useReactFlow();
  const box = boxOnCanvas(layout, standing.group, standing.zone);
  if (!box) return null;
  const corner = flow.flowToScreenPosition(box);
  const { zoom } = flow.getViewport();
  return (
    <>
      <div
        data-standing={standing.zone ?? 'all'}
        className="absolute rounded-lg ring-2 ring-accent ring-offset-2 ring-offset-panel"
        style={{ left: corner.x, top: corner.y, width: box.width * zoom, height: box.height * zoom }}
      />
      <p
        className="absolute w-max max-w-80 rounded-md border border-accent bg-panel px-2 py-1 text-[12px] text-ink leading-4 shadow-md"
        style={{ left: at.x + 16, top: at.y + 40 }}
      >
        {says}
      </p>
    </>
  );
}
