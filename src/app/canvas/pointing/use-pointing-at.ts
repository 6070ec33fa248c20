import { type RefObject, useEffect } from 'react';
import { type PointedCell, pointAt, stopTelling } from './pointed.ts';

/** Follows pointer and keyboard focus over the subnets of the canvas. */
export function usePointingAt(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const listening = new AbortController();
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => element.addEventListener(type, listener, { signal: listening.signal, passive: true, capture: true });

    // What the pointer is at stays, also while a press moves the focus.
    let isByFocus = false;
    on('pointerover', ({ target, buttons }) => {
      if (buttons !== 0) return;
      isByFocus = false;
      pointAt(cellAt(target));
    });
    // Seen on the way down, so of what is inside too.
    on('pointerleave', ({ target }) => {
      if (target === element) pointAt(undefined);
    });
    on('focusin', ({ target }) => {
      if (!(target instanceof Element && target.matches(':focus-visible'))) return;
      isByFocus = true;
      pointAt(cellAt(target));
    });
    on('focusout', () => {
      if (isByFocus) pointAt(undefined);
    });
    on('pointerdown', stopTelling);
    // What lies under the pointer after that is not known before it moves.
    on('wheel', () => pointAt(undefined));
    on('keydown', stopTelling);
    return () => {
      listening.abort();
      pointAt(undefined);
    };
  }, [host]);
}

function cellAt(target: EventTarget | null): PointedCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-box][data-zone]') : null;
  const { box, zone } = cell?.dataset ?? {};
  return box === undefined || zone === undefined ? undefined : { group: box, zone: Number(zone) };
}
