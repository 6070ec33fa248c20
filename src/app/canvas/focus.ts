import type { Id } from '../../core/index.ts';

/** The elements of the canvas that take the focus, by what they stand for. */

export function focusIdOf(id: Id, zone?: number): string {
  return zone === undefined ? `box-${id}` : `cell-${id}-${zone}`;
}

const FRAMES = 30;

/**
 * A box that was made just now is on the page some frames later, and takes the focus once it is visible; unless
 * something else took it meanwhile, such as a field that a person types in by now.
 */
export function focusSoon(elementId: string, frames = FRAMES, before = document.activeElement): void {
  const holder = document.activeElement;
  if (holder !== before && holder !== document.body) return;
  const element = document.getElementById(elementId);
  element?.focus({ preventScroll: true });
  const hasFocus = element !== null && document.activeElement === element;
  if (!hasFocus && frames > 0) requestAnimationFrame(() => focusSoon(elementId, frames - 1, before));
}

/** The VPC or group that has the focus. */
export function focusedBox(): { readonly id: Id; readonly zone?: number } | undefined {
  const holder = document.activeElement?.closest<HTMLElement>('[data-box]');
  const id = holder?.dataset.box;
  if (id === undefined) return undefined;
  const zone = holder?.dataset.zone;
  return zone === undefined ? { id } : { id, zone: Number(zone) };
}

/** Does this element take keys for itself? */
export function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], .nokey, [role="menu"], [role="dialog"]') !==
      null
  );
}
