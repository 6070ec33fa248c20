// Gestures on our canvas, and typing into the inspector.

import type { Locator, Page } from '@playwright/test';
import { groupId, vpcId } from '../designs.ts';
import type { Gesture } from './frame-meter.ts';
import {
  bottomOf,
  cornerOf,
  dragNode,
  MOVEMENTS,
  middleOf,
  moveAlong,
  nodeOf,
  START,
  until,
} from './gestures.ts';

const KEYS = 8;
/** So few pixels count as at the same place. */
const NEAR = 10;

/** Drags a VPC by its name. */
export function dragVpc(page: Page, vpc: number): Gesture {
  const node = nodeOf(page, vpcId(vpc));
  return dragNode(page, node, titleOf(node), () => undo(page));
}

/** Drags the first row of a VPC below the last one. */
export function dragRow(page: Page, vpc: number): Gesture {
  const first = nodeOf(page, groupId(vpc, 'Ingress'));
  const last = nodeOf(page, groupId(vpc, 'Database'));
  return async (meter) => {
    const from = await middleOf(titleOf(first));
    // Past the last row: however high it is, and however few pixels that are from afar.
    const to = { x: from.x, y: (await bottomOf(last)) + 10 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await meter.move(1, () => page.mouse.move(from.x, from.y + START));
    await meter.move(MOVEMENTS, (movement) => moveAlong(page, from, to, movement));
    await meter.release(() => page.mouse.up());
    const isBelow = async () => (await cornerOf(first)).y > (await cornerOf(last)).y;
    await until('the rows are reordered', isBelow);
    await undo(page);
    await until('the rows are back', async () => !(await isBelow()));
  };
}

/** Pans until a VPC is away from the edges, near which the view would move along with what is dragged. */
export async function bringToMiddle(page: Page, canvas: Locator, vpc: number): Promise<void> {
  const node = nodeOf(page, vpcId(vpc));
  const middle = await middleOf(canvas);
  const at = await middleOf(node);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(at.x - middle.x, at.y - middle.y);
  await until('the VPC is in the middle', async () => {
    const now = await middleOf(node);
    return Math.hypot(now.x - middle.x, now.y - middle.y) < NEAR;
  });
}

/** Types into the name of a subnet group, letter by letter, and gives the text up again. */
export function typeName(page: Page, vpc: number): Gesture {
  return async (meter) => {
    const field = await nameField(page, groupId(vpc, 'Application'));
    await field.press('End');
    await meter.type(KEYS, () => page.keyboard.press('x'));
    const typed = `Application${'x'.repeat(KEYS)}`;
    await until('the name is typed', async () => (await field.inputValue()) === typed);
    await field.press('Escape');
    await until('the name is given up', async () => (await field.inputValue()) === 'Application');
  };
}

/** Selects a subnet group and goes to the field of its name. */
export async function nameField(page: Page, group: string): Promise<Locator> {
  const title = await middleOf(titleOf(nodeOf(page, group)));
  await page.mouse.click(title.x, title.y);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const field = inspector.getByRole('textbox', { name: 'Name', exact: true });
  await field.focus();
  return field;
}

function titleOf(node: Locator): Locator {
  return node.locator('button[id^="box-"]').first();
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
}
