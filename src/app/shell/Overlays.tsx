import { lazy, Suspense } from 'react';
import { useOverlay } from './overlay.ts';

const CommandPalette = lazy(() =>
  import('./CommandPalette.tsx').then(({ CommandPalette }) => ({ default: CommandPalette })),
);
const SavedDesigns = lazy(() =>
  import('./SavedDesigns.tsx').then(({ SavedDesigns }) => ({ default: SavedDesigns })),
);
const Shortcuts = lazy(() => import('./Shortcuts.tsx').then(({ Shortcuts }) => ({ default: Shortcuts })));

/** What lies over the page, loaded when it is asked for. */
export function Overlays() {
  const overlay = useOverlay();
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <CommandPalette />}
      {overlay === 'shortcuts' && <Shortcuts />}
      {overlay === 'designs' && <SavedDesigns />}
    </Suspense>
  );
}
