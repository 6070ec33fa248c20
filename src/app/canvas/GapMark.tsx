import { useReactFlow } from '@xyflow/react';
import { boxOf, type DesignLayout, gapHeight, type Id } from '../../core/index.ts';

export interface GapMarkProps {
  readonly layout: DesignLayout;
  readonly vpc: Id;
  readonly before: Id | undefined;
}

/** A ring round the VPC and a line in the gap: here the group would go. */
export function GapMark({ layout, vpc, before }: GapMarkProps) {
  const flow = useReactFlow();
  const placed = layout.vpcs.find(({ id }) => id === vpc);
  if (!placed) return null;
  const box = boxOf(placed);
  const corner = flow.flowToScreenPosition(box);
  const { zoom } = flow.getViewport();
  const row = placed.vpc.addRow;
  return (
    <div
      className="absolute rounded-xl ring-2 ring-accent"
      style={{ left: corner.x, top: corner.y, width: box.width * zoom, height: box.height * zoom }}
    >
      <div
        data-gap={before ?? 'end'}
        className="absolute h-1 rounded-full bg-accent"
        style={{
          left: row.x * zoom,
          width: row.width * zoom,
          top: gapHeight(placed.vpc, before) * zoom - 2,
        }}
      />
    </div>
  );
}
