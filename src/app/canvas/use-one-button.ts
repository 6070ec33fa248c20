import { useEffect } from 'react';
import { isCarrying } from '../store/carrying.ts';
import { useCanvas } from './canvas-state.ts';
import { useConnecting } from './connect/connecting.ts';

/** While something is dragged, other buttons mean nothing: they neither let it go nor open a menu. */
export function useOneButton(): void {
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const ignore = (event: MouseEvent): void => {
      if (!isDragging() || (event.button === 0 && event.type !== 'contextmenu')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['mousedown', 'mouseup', 'auxclick', 'contextmenu'] as const)
      window.addEventListener(type, ignore, options);
    return () => listening.abort();
  }, []);
}

function isDragging(): boolean {
  return (
    isCarrying() ||
    useCanvas.getState().drag !== undefined ||
    useConnecting.getState().connecting.is === 'drawing'
  );
}
