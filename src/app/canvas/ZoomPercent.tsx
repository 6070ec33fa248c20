import { useStore } from '@xyflow/react';
import { Tooltip } from '../ui/Tooltip.tsx';

/** How far the canvas is zoomed; a press brings it back to 100 %. Alone, since it changes with every frame of a zoom. */
export function ZoomPercent({ onPress }: { readonly onPress: () => void }) {
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <Tooltip says="Zoom to 100 %" side="top">
      <button
        type="button"
        aria-label={`Zoom to 100 %, now ${percent} %`}
        onClick={onPress}
        className="w-12 bg-panel font-mono text-[11px] hover:bg-lane focus-visible:-outline-offset-2"
      >
        {percent}%
      </button>
    </Tooltip>
  );
}
