import type { Box } from '../../core/index.ts';

/** Where the canvas is looked at: a point of the canvas lies on the screen at `x + zoom * point.x`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 2;
const MARGIN = 16;
/** At the lower edge, for the zoom controls. */
const FOOT = 52;

/** Everything in view, in the middle, and no larger than life. */
export function fitting(bounds: Box | undefined, screen: Size): View {
  if (!bounds) return { x: 0, y: 0, zoom: 1 };
  const across = (screen.width - 2 * MARGIN) / bounds.width;
  const height = screen.height - MARGIN - FOOT;
  const down = height / bounds.height;
  const zoom = Math.min(1, Math.max(LEAST_ZOOM, Math.min(across, down)));
  return {
    x: Math.round((screen.width - bounds.width * zoom) / 2 - bounds.x * zoom),
    y: Math.round(MARGIN + (height - bounds.height * zoom) / 2 - bounds.y * zoom),
    zoom,
  };
}

/** The least move that brings a box into view; its upper left corner where it is too large. */
export function revealing(view: View, screen: Size, box: Box): View {
  const x = view.x + shift(view.x + box.x * view.zoom, box.width * view.zoom, screen.width);
  const y = view.y + shift(view.y + box.y * view.zoom, box.height * view.zoom, screen.height);
  return { x, y, zoom: view.zoom };
}

/** Is all of a box in view? */
export function isSeen(view: View, screen: Size, box: Box): boolean {
  const { x, y } = revealing(view, screen, box);
  return x === view.x && y === view.y;
}

function shift(start: number, length: number, available: number): number {
  const room = available - 2 * MARGIN;
  if (start >= MARGIN && start + length <= MARGIN + room) return 0;
  const beyondEnd = start + length - (MARGIN + room);
  return Math.round(length > room || start < MARGIN ? MARGIN - start : -beyondEnd);
}

/** The view at another zoom with the middle of the screen staying where it is. */
export function zoomed(view: View, screen: Size, zoom: number): View {
  const kept = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  const middle = { x: screen.width / 2, y: screen.height / 2 };
  const factor = kept / view.zoom;
  return {
    x: middle.x - (middle.x - view.x) * factor,
    y: middle.y - (middle.y - view.y) * factor,
    zoom: kept,
  };
}

/** How much is left out when zoomed out: first usable counts, then all addresses but those of VPCs. */
export function detailAt(zoom: number): 'all' | 'less' | 'least' {
  if (zoom >= 0.6) return 'all';
  return zoom >= 0.4 ? 'less' : 'least';
}

/** By how much names are enlarged to stay readable when zoomed out: in steps of a fifth. */
export function unzoomAt(zoom: number): number {
  if (zoom >= 0.8) return 1;
  return Math.round(1.2 ** Math.ceil(Math.log(1 / zoom) / Math.log(1.2)) * 100) / 100;
}
