import type { Page } from '@playwright/test';
import type { Gesture } from './frame-meter.ts';
import { dragNode, nodeOf } from './gestures.ts';
import { middleNode } from './stress/grid.ts';

/** Drags a default node in the middle of so many. */
export function dragDefaultNode(page: Page, nodes: number): Gesture {
  const node = nodeOf(page, middleNode(nodes));
  return dragNode(page, node, node, async (from, to) => {
    await page.mouse.move(to.x, to.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y, { steps: 6 });
    await page.mouse.up();
  });
}
