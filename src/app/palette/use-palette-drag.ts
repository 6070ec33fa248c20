import { type PointerEvent, useRef } from 'react';
import { carry, drop, isCarrying, letGo, type PaletteKind } from '../store/carrying.ts';

/** A press that moves no farther is a click. */
const CLICK = 4;

export interface PaletteDrag {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Was the press that just ended a drag? Its click means nothing then. */
  readonly wasDrag: () => boolean;
}

/** Carries a kind from the palette to where the pointer lets it go; Escape puts it back. */
export function usePaletteDrag(kind: PaletteKind): PaletteDrag {
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    dragged.current = false;
    const { clientX, clientY } = event;

    const onMove = (moved: globalThis.PointerEvent) => {
      const isFar = Math.hypot(moved.clientX - clientX, moved.clientY - clientY) >= CLICK;
      if (!dragged.current && !isFar) return;
      dragged.current = true;
      carry(kind, { x: moved.clientX, y: moved.clientY });
    };
    const end = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', giveUp);
      window.removeEventListener('blur', giveUp);
      window.removeEventListener('keydown', onKeyDown, true);
    };
    const onUp = () => {
      end();
      if (isCarrying()) drop();
    };
    const giveUp = () => {
      end();
      letGo();
    };
    const onKeyDown = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      giveUp();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', giveUp);
    window.addEventListener('blur', giveUp);
    window.addEventListener('keydown', onKeyDown, true);
  };

  return { onPointerDown, wasDrag: () => dragged.current };
}
