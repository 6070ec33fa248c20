import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The canvas and what stands on it, by what a screen reader calls it. */

export function canvasOf(page: Page): Locator {
  return page.getByRole('main', { name: 'Canvas' });
}

export function vpcBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${name}, VPC, `) });
}

/** The title of a subnet group. */
export function rowBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${name}, .*subnet group`) });
}

/** A subnet, by its name in code. */
export function cellBox(page: Page, subnet: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${subnet}, `) });
}

/** Where a box is on the screen. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

/** The same, once the view has come to rest: a design that was just opened is fitted into it. */
export async function restingBoxOf(locator: Locator) {
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await boxOf(locator));
      const isResting = now === before;
      before = now;
      return isResting;
    })
    .toBe(true);
  return boxOf(locator);
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes something by its middle and carries it somewhere, without letting it go. */
export async function dragTo(page: Page, from: Locator, to: Spot): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

/** Presses a zoom button until the canvas is at about this zoom, in percent. */
export async function zoomTo(page: Page, percent: number): Promise<void> {
  const now = page.getByRole('button', { name: /^Zoom to 100 %, now/ });
  const shown = async () => Number.parseInt(await now.innerText(), 10);
  const isOut = (await shown()) > percent;
  const button = page.getByRole('button', { name: isOut ? 'Zoom out' : 'Zoom in' });
  while (isOut ? (await shown()) > percent : (await shown()) < percent) {
    const before = await now.innerText();
    await button.click();
    await expect(now).not.toHaveText(before);
  }
}
