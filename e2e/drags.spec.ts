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
