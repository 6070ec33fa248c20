import { lazy, Suspense } from 'react';
import { useExistingVpcTask } from '../store/existing-vpc-dialog.ts';
import { commandPalette } from './command-palette-part.ts';
import { useOverlay } from './overlay.ts';

const SavedDesigns = lazy(() =>
  import('./SavedDesigns.tsx').then(({ SavedDesigns }) => ({ default: SavedDesigns })),
);
const ExistingVpcDialog = lazy(() =>
  import('./ExistingVpcDialog.tsx').then(({ ExistingVpcDialog }) => ({ default: ExistingVpcDialog })),
);
const Shortcuts = lazy(() => import('./Shortcuts.tsx').then(({ Shortcuts }) => ({ default: Shortcuts })));

/** What lies over the page, loaded when it is asked for. */
export function Overlays() {
  const overlay = useOverlay();
  const existingVpc = useExistingVpcTask();
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <commandPalette.Part />}
      {overlay === 'shortcuts' && <Shortcuts />}
      {overlay === 'designs' && <SavedDesigns />}
      {existingVpc && <ExistingVpcDialog task={existingVpc} />}
    </Suspense>
  );
}
