import { type RefObject, useEffect } from 'react';
import { type PointedCell, pointAt, stopTelling } from './pointed.ts';

/** Follows pointer and keyboard focus over the subnets of the canvas. */
export function usePointingAt(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const listeners = {
      pointerover: ({ target, buttons }: PointerEvent) => {
        if (buttons === 0) pointAt(cellAt(target));
      },
      pointerleave: () => pointAt(undefined),
      pointerdown: stopTelling,
      wheel: stopTelling,
      keydown: stopTelling,
      focusin: ({ target }: FocusEvent) => {
        if (target instanceof Element && target.matches(':focus-visible')) pointAt(cellAt(target));
      },
      focusout: () => pointAt(undefined),
    } as const;
    const on = Object.entries(listeners) as [string, EventListener][];
    for (const [type, listener] of on) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of on) element.removeEventListener(type, listener);
      pointAt(undefined);
    };
  }, [host]);
}

function cellAt(target: EventTarget | null): PointedCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-box][data-zone]') : null;
  const { box, zone } = cell?.dataset ?? {};
  return box === undefined || zone === undefined ? undefined : { group: box, zone: Number(zone) };
}
