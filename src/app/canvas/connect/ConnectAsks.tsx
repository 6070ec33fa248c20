import { lazy, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { PointerReason } from '../PointerReason.tsx';
import { useConnecting } from './connecting.ts';

const ConnectOverlays = lazy(() =>
  import('./ConnectOverlays.tsx').then(({ ConnectOverlays }) => ({ default: ConnectOverlays })),
);

/** What belongs to an arrow on its way, beside the arrow itself. */
export function ConnectAsks() {
  const connecting = useConnecting((state) => state.connecting);
  if (connecting.is === 'nothing') return null;
  if (connecting.is === 'drawing') {
    if (connecting.refusal === undefined) return null;
    return createPortal(
      <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden">
        <PointerReason at={connecting.at} says={connecting.refusal} />
      </div>,
      document.body,
    );
  }
  return (
    <Suspense fallback={null}>
      <ConnectOverlays connecting={connecting} />
    </Suspense>
  );
}
