import type { Locator, Page } from '@playwright/test';
import { boxOf, rowBox, vpcBox } from './boxes.ts';
import { beginWith, openFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

// Dragging badly: beside, onto others, where nothing can go.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

async function press(page: Page, locator: Locator): Promise<void> {
  const { x, y } = await boxOf(locator);
  await page.mouse.move(x + 8, y + 6);
  await page.mouse.down();
}

test('a row that is let go beside the canvas goes back to its place', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const { y } = await boxOf(rowBox(page, 'Ingress'));
  const inspector = await boxOf(page.getByRole('complementary', { name: 'Inspector' }));
  await press(page, rowBox(page, 'Database'));
  await page.mouse.move(inspector.x + 60, y + 4, { steps: 12 });
  await page.mouse.up();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  expect((await boxOf(rowBox(page, 'Ingress'))).y).toBe(y);
});

test('a row over another VPC says at the pointer why it stays in its own', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  const other = await boxOf(rowBox(page, 'Private').last());
  await press(page, rowBox(page, 'Data'));
  await page.mouse.move(other.x + 30, other.y + 4, { steps: 12 });
  await expect(page.getByText('A subnet group stays in its VPC. Add one to Staging instead.')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('A subnet group stays in its VPC.')).toHaveCount(0);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a VPC that is let go on another one comes to rest beside it', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  const target = await boxOf(vpcBox(page, 'Production'));
  await press(page, vpcBox(page, 'Staging'));
  await page.mouse.move(target.x + 30, target.y + 40, { steps: 12 });
  await page.mouse.up();
  await expect(undo(page)).not.toHaveAttribute('aria-disabled', 'true');
  const frames = await page.locator('.react-flow__node-vpc').all();
  const [one, two] = await Promise.all(frames.map(boxOf));
  if (!one || !two) throw new Error('two VPCs');
  const isApart =
    one.x + one.width <= two.x ||
    two.x + two.width <= one.x ||
    one.y + one.height <= two.y ||
    two.y + two.height <= one.y;
  expect(isApart).toBe(true);
});

test('1.5 1.8 a subnet group that fits nowhere says why at the pointer, and stays in the palette', async ({
  page,
}) => {
  await page.goto('./');
  await openFile(page, 'full.json', starterText('founding').replace('"cidrMask": 28', '"cidrMask": 25'));
  await expect(rowBox(page, 'Database')).toBeVisible();
  const { x, y } = await boxOf(rowBox(page, 'Application'));
  const reasons = page.getByText(/fit/);
  const before = await reasons.count();
  await press(page, page.getByRole('button', { name: 'Subnet group', exact: true }));
  await page.mouse.move(x + 40, y - 4, { steps: 12 });
  await expect(reasons).toHaveCount(before + 1);
  await page.mouse.up();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('another button while a row is dragged neither lets it go nor opens a menu', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await press(page, rowBox(page, 'Ingress'));
  const { x, y } = await boxOf(rowBox(page, 'Database'));
  await page.mouse.move(x + 8, y + 20, { steps: 8 });
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await page.mouse.up();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
});

test('a VPC that grows lets the one below it make room, in the same step', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  const before = await boxOf(vpcBox(page, 'Staging'));
  for (let more = 0; more < 2; more += 1) {
    await page.getByRole('button', { name: 'Add subnet group to Production' }).click();
    await page.keyboard.press('Enter');
  }
  const foot = await boxOf(page.getByRole('button', { name: 'Add subnet group to Production' }));
  expect((await boxOf(vpcBox(page, 'Staging'))).y).toBeGreaterThan(foot.y + foot.height);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => Math.round((await boxOf(vpcBox(page, 'Staging'))).y))
    .toBe(Math.round(before.y));
});
