import { ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import {
  arrowsWhileMoving,
  callsOf,
  type Design,
  type DesignLayout,
  extentOnCanvas,
  layoutArrows,
} from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { useCanvas } from '../canvas-state.ts';
import { useConnecting } from '../connect/connecting.ts';
import { DrawnArrow } from '../connect/DrawnArrow.tsx';
import { Arrow } from './Arrow.tsx';
import { ArrowPill } from './ArrowPill.tsx';

/**
 * The connections as arrows, above the boxes. Not React Flow's edges: those begin and end at handles that it measures
 * on the page, and these are drawn where the layout says.
 */
export function ArrowLayer({ layout }: { readonly layout: DesignLayout }) {
  const design = useDesign();
  useEffect(() => useCanvas.setState({ extentOf: extentOnCanvas }), []);
  const positions = useCanvas(({ drag }) => (drag?.what === 'boxes' ? drag.positions : undefined));
  const asked = useConnecting(({ connecting }) =>
    connecting.is === 'asking' && !connecting.making ? connecting.call : undefined,
  );
  const drawn = useMemo(
    (): Design => (asked ? { ...design, calls: [...callsOf(design), asked] } : design),
    [design, asked],
  );
  const arrows = useMemo(
    () => (positions ? arrowsWhileMoving(layout, drawn, positions) : layoutArrows(layout, drawn)),
    [layout, drawn, positions],
  );
  return (
    <ViewportPortal>
      <svg
        aria-hidden
        className="arrows pointer-events-none absolute top-0 left-0 z-[20000] size-px overflow-visible"
      >
        {arrows.map((arrow) => (
          <Arrow key={arrow.key} arrow={arrow} />
        ))}
        <DrawnArrow layout={layout} />
      </svg>
      {arrows.map((arrow) => (
        <ArrowPill key={arrow.key} arrow={arrow} />
      ))}
    </ViewportPortal>
  );
}
