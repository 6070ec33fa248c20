import { useReactFlow, useStoreApi } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { DesignLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useCanvas } from './canvas-state.ts';
import { glide } from './use-view.ts';
import { fitting, type View, zoomed } from './viewport.ts';
import { ZoomPercent } from './ZoomPercent.tsx';

const STEP = 1.25;

/** Zooms in and out around the middle, to 100 %, and to everything. */
export function ZoomControls({ layout }: { readonly layout: DesignLayout }) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const show = (view: View) => void flow.setViewport(view, { duration: glide() });
  const zoomTo = (zoom: (now: number) => number) => {
    const screen = store.getState();
    const view = flow.getViewport();
    show(zoomed(view, screen, zoom(view.zoom)));
  };
  return (
    <div
      role="toolbar"
      aria-label="Zoom"
      className="absolute bottom-3 left-3 z-10 flex h-7.5 gap-px overflow-hidden rounded-lg border border-control bg-hairline"
    >
      <IconButton label="Zoom out" side="top" className={button} onClick={() => zoomTo((now) => now / STEP)}>
        <Minus aria-hidden size={14} />
      </IconButton>
      <ZoomPercent onPress={() => zoomTo(() => 1)} />
      <IconButton label="Zoom in" side="top" className={button} onClick={() => zoomTo((now) => now * STEP)}>
        <Plus aria-hidden size={14} />
      </IconButton>
      <IconButton
        label="Fit everything"
        side="top"
        className={button}
        onClick={() =>
          show(
            fitting(
              useCanvas.getState().extentOf(layout, useEditor.getState().history.design),
              store.getState(),
            ),
          )
        }
      >
        <Maximize aria-hidden size={14} />
      </IconButton>
    </div>
  );
}

const button = 'h-full! rounded-none! border-0! bg-panel hover:bg-lane focus-visible:-outline-offset-2';
