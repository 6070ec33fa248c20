// Gestures that a canvas of React Flow knows, be it ours or not.

import type { Locator, Page } from '@playwright/test';
import type { Gesture } from './frame-meter.ts';

/** Movements of a gesture, or of its way there and of its way back. */
export const MOVEMENTS = 30;

/** So many pixels tell a drag from a click; a page that is slow to begin would lose more of a long way. */
export const START = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags a node by its handle to the right. */
export function dragNode(
  page: Page,
  node: Locator,
  handle: Locator,
  putBack: (from: Point, to: Point) => Promise<void>,
): Gesture {
  return async (meter) => {
    const before = await cornerOf(node);
    const from = await middleOf(handle);
    const to = { x: from.x + 120, y: from.y + 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await meter.move(1, () => page.mouse.move(from.x + START, from.y));
    await meter.move(MOVEMENTS, (movement) => moveAlong(page, from, to, movement));
    await meter.release(() => page.mouse.up());
    await until('the node is dragged', async () => (await cornerOf(node)).x - before.x >= 100);
    await putBack(from, to);
  };
}

/** Moves the view with the wheel, there and back. */
export function pan(page: Page, canvas: Locator): Gesture {
  return async (meter) => {
    const middle = await middleOf(canvas);
    const before = await viewOf(page);
    await page.mouse.move(middle.x, middle.y);
    await meter.move(MOVEMENTS, () => page.mouse.wheel(3, 2));
    await until('the view is moved', async () => before.x - (await viewOf(page)).x >= 2 * MOVEMENTS);
    await meter.move(MOVEMENTS, () => page.mouse.wheel(-3, -2));
  };
}

/** Zooms with Ctrl and the wheel, in and out again. */
export function zoom(page: Page, canvas: Locator): Gesture {
  return async (meter) => {
    const middle = await middleOf(canvas);
    const before = await viewOf(page);
    await page.mouse.move(middle.x, middle.y);
    await page.keyboard.down('Control');
    await meter.move(MOVEMENTS, () => page.mouse.wheel(0, -27));
    await until('the view is zoomed', async () => (await viewOf(page)).scale >= 2 * before.scale);
    await meter.move(MOVEMENTS, () => page.mouse.wheel(0, 27));
    await page.keyboard.up('Control');
  };
}

/** The next place of a pointer on its way. */
export async function moveAlong(page: Page, from: Point, to: Point, movement: number): Promise<void> {
  const part = (movement + 1) / MOVEMENTS;
  await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function bottomOf(locator: Locator): Promise<number> {
  const { y, height } = await boxOf(locator);
  return y + height;
}

export async function cornerOf(locator: Locator): Promise<Point> {
  const { x, y } = await boxOf(locator);
  return { x, y };
}

export function nodeOf(page: Page, id: string): Locator {
  return page.locator(`.react-flow__node[data-id="${id}"]`);
}

export function viewOf(page: Page): Promise<Point & { readonly scale: number }> {
  return page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { e: x, f: y, a: scale } = new DOMMatrix(getComputedStyle(viewport).transform);
    return { x, y, scale };
  });
}

/** Waits for an effect, which a slow page shows late. */
export async function until(effect: string, isSeen: () => Promise<boolean>): Promise<void> {
  for (const start = performance.now(); !(await isSeen()); ) {
    if (performance.now() - start > 5000) throw new Error(`it never came that ${effect}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page`);
  return box;
}
