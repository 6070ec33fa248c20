import { useEffect, useState } from 'react';
import { takesKeys } from './focus.ts';

/** Is Space held down, so that dragging pans? Only where Space means nothing else. */
export function useSpace(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    let hasPanned = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnCanvas = event.target === document.body || isWithinCanvas(event.target);
      if (!isOnCanvas || takesKeys(event.target)) return;
      if (event.target === document.body) event.preventDefault();
      if (event.repeat) return;
      hasPanned = false;
      setHeld(true);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.code !== 'Space') return;
      // A button that has the focus would take the end of the pan for a press.
      if (hasPanned) event.preventDefault();
      setHeld(false);
    };
    const onPointerDown = () => {
      hasPanned = true;
    };
    const onBlur = () => setHeld(false);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp, true);
    window.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp, true);
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return isHeld;
}

function isWithinCanvas(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-canvas]') !== null;
}
