import { holdsPoint, type Point } from '../../core/index.ts';

/** Whether a point of the page lies on the canvas. */
export function isOverCanvas(point: Point): boolean {
  const box = document.querySelector('[data-canvas]')?.getBoundingClientRect();
  return box !== undefined && holdsPoint(box, point);
}
