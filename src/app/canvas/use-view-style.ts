import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { detailAt, unzoomAt } from './viewport.ts';

/** Tells the styles how far the canvas is zoomed, in steps, so that a pinch doesn't restyle everything. */
export function useViewStyle(element: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    const apply = () => {
      const zoom = store.getState().transform[2];
      const host = element.current;
      if (!host) return;
      const unzoom = String(unzoomAt(zoom));
      if (host.style.getPropertyValue('--unzoom') !== unzoom) host.style.setProperty('--unzoom', unzoom);
      const detail = detailAt(zoom);
      if (host.dataset.detail !== detail) host.dataset.detail = detail;
    };
    apply();
    return store.subscribe(apply);
  }, [store, element]);
}
