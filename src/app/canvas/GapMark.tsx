import { useReactFlow } from '@xyflow/react';
import { boxOf, type DesignLayout, gapHeight, type Id } from '../../core/index.ts';

export interface GapMarkProps {
  readonly layout: DesignLayout;
  readonly vpc: Id;
  /** The row that it would stand above; absent where it goes elsewhere in the VPC. */
  readonly before?: Id | undefined;
  readonly isBetweenRows?: boolean;
}

/** A ring round the VPC, and for a group a line in the gap: here it would go. */
export function GapMark({ layout, vpc, before, isBetweenRows = false }: GapMarkProps) {
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
      {isBetweenRows && (
        <div
          data-gap={before ?? 'end'}
          className="absolute h-1 rounded-full bg-accent"
          style={{
            left: row.x * zoom,
            width: row.width * zoom,
            top: gapHeight(placed.vpc, before) * zoom - 2,
          }}
        />
      )}
    </div>
  );
}
