import { createPortal } from 'react-dom';
import { useCanvas } from './canvas-state.ts';
import { PointerReason } from './PointerReason.tsx';

/** Why the row that is dragged can't be let go where the pointer is. */
export function DragReason() {
  const refusal = useCanvas((state) => state.refusal);
  if (!refusal || refusal.says === '') return null;
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden">
      <PointerReason {...refusal} />
    </div>,
    document.body,
  );
}
