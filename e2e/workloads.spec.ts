import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { boxOf, canvasOf, cellBox, dragTo, middleOf, restingBoxOf, rowBox } from './boxes.ts';
import { arrowOf, connectBox, exportedResources } from './connections.ts';
import { beginWith, noticesOf, openFile } from './design-file.ts';
import { expect, test } from './test.ts';
import { crowdedRow, threeTiers } from './workload-designs.ts';
import { paletteItem, workloadBox } from './workloads.ts';

// Views glide otherwise, and a place that is measured on the way is wrong.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

async function name(page: Page, kind: string, to: string): Promise<void> {
  await expect(canvasOf(page).getByRole('textbox', { name: new RegExp(`^Name of ${kind}`) })).toBeFocused();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await expect(workloadBox(page, to)).toBeFocused();
}

test('1.20 1.22 workloads are dropped into rows and cells by mouse, and moved to another row', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await dragTo(page, paletteItem(page, 'Load balancer'), await middleOf(rowBox(page, 'Ingress')));
  await expect(page.getByText('Load balancer in Ingress, all 3 zones')).toBeVisible();
  await page.mouse.up();
  await name(page, 'Load balancer', 'Front');
  await expect(workloadBox(page, 'Front')).toHaveAccessibleName(/in Ingress, all 3 zones, 1 in/);
  await expect(canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTP 80' })).toBeVisible();
  // All of it is in view, although there was no room for it before.
  await expect(connectBox(page, 'Internet')).toBeInViewport({ ratio: 0.99 });
  await expect(arrowOf(page, 'Internet may open TCP 80 (HTTP) to Listener of Front.')).toHaveText('80 HTTP');

  await dragTo(page, paletteItem(page, 'Auto Scaling group'), await middleOf(rowBox(page, 'Application')));
  await page.mouse.up();
  await name(page, 'Auto Scaling group', 'App');
  await expect(workloadBox(page, 'App')).toHaveAccessibleName(/1 × t3\.micro, in Application, all 3 zones/);

  await dragTo(page, paletteItem(page, 'Instance'), await middleOf(cellBox(page, 'DatabaseSubnet2')));
  await expect(page.getByText('Instance in Database, AZ 2')).toBeVisible();
  await page.mouse.up();
  await name(page, 'Instance', 'Backup');
  await expect(workloadBox(page, 'Backup')).toHaveAccessibleName(/in Database, AZ 2/);
  // The listener of the load balancer has no targets yet.
  await expect(page.getByRole('tab', { name: 'Problems (1 note)', exact: true })).toBeVisible();
  await expectAccessible(page);

  await dragTo(page, workloadBox(page, 'Backup'), await middleOf(cellBox(page, 'ApplicationSubnet3')));
  await expect(page.getByText('Backup in Application, AZ 3')).toBeVisible();
  await page.mouse.up();
  await expect(workloadBox(page, 'Backup')).toHaveAccessibleName(/in Application, AZ 3/);
  await page.getByRole('tab', { name: 'CloudFormation JSON' }).click();
  const download = () => page.getByRole('button', { name: 'Download the CloudFormation JSON' }).click();
  expect(await exportedResources(page, 'AWS::EC2::Instance', download)).toMatchObject([
    { SubnetId: { Ref: expect.stringMatching(/ApplicationSubnet3/) } },
  ]);

  await undo(page).click();
  await expect(workloadBox(page, 'Backup')).toHaveAccessibleName(/in Database, AZ 2/);
});

test('1.22 a workload is refused with its reason beside rows and where only space is kept', async ({
  page,
}) => {
  await beginWith(page, 'Reserved space');
  const { x, y } = await boxOf(page.getByRole('main', { name: 'Canvas' }));
  await dragTo(page, paletteItem(page, 'Instance'), { x: x + 30, y: y + 30 });
  await expect(page.getByText('Instance: let go on a row or a cell of a VPC.')).toBeVisible();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await dragTo(page, paletteItem(page, 'Instance'), await middleOf(rowBox(page, 'Application2')));
  await expect(page.getByText('Application2 only keeps its space: it has no subnets yet.')).toBeVisible();
  await page.mouse.up();
  await expect(noticesOf(page)).toContainText('Application2 only keeps its space');
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('2.10 workloads are added, moved and deleted by keyboard', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'ApplicationSubnet2').click();
  await paletteItem(page, 'Auto Scaling group').press('Enter');
  await name(page, 'Auto Scaling group', 'App');
  await expect(workloadBox(page, 'App')).toHaveAccessibleName(/in Application, AZ 2/);

  await page.keyboard.press('Alt+ArrowDown');
  await expect(workloadBox(page, 'App')).toHaveAccessibleName(/in Database, AZ 2/);
  await expect(workloadBox(page, 'App')).toBeFocused();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move App to…' });
  await expect(dialog).toContainText('now in Database, AZ 2');
  await page.keyboard.type('application');
  await page.keyboard.press('Enter');
  await expect(workloadBox(page, 'App')).toHaveAccessibleName(/in Application, all 3 zones/);
  await expect(workloadBox(page, 'App')).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Move App to…' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(workloadBox(page, 'App')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(workloadBox(page, 'App')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(workloadBox(page, 'App')).toBeVisible();
});

test('1.22 a load balancer has listeners in its box, and goes with its connections', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'tiers.json', JSON.stringify(threeTiers()));
  await workloadBox(page, 'web').click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Add a listener');
  await page.keyboard.press('Enter');
  const added = canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTP 8080' });
  await expect(added).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(added).toHaveCount(0);
  await expect(canvasOf(page).getByRole('button', { name: 'http, Listener, HTTP 80' })).toBeFocused();
  await workloadBox(page, 'web').click();
  await page.keyboard.press('Delete');
  await expect(noticesOf(page)).toContainText('Deleted web and 2 connections.');
});

test('rows with workloads keep them while rows are dragged', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'crowded.json', JSON.stringify(crowdedRow()));
  const before = await restingBoxOf(workloadBox(page, 'orders-api'));
  const title = await boxOf(rowBox(page, 'Services'));
  await page.mouse.move(title.x + 6, title.y + 6);
  await page.mouse.down();
  await page.mouse.move(title.x + 6, title.y - 135, { steps: 10 });
  const during = await boxOf(workloadBox(page, 'orders-api'));
  expect(before.y - during.y).toBeGreaterThan(60);
  await page.mouse.up();
  expect((await boxOf(workloadBox(page, 'orders-api'))).y).toBeLessThan(
    (await boxOf(workloadBox(page, 'public-web'))).y,
  );
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('1.20 a box names the security groups that it carries, and choosing one lights who carries it', async ({
  page,
}) => {
  const { things, ...rest } = threeTiers();
  const shared = {
    id: 'shared',
    kind: 'security-group',
    parent: 'orders',
    label: 'Shared',
    constructId: 'Shared',
  };
  const carrying = things.map((one) => (one.id === 'backup' ? { ...one, securityGroups: ['shared'] } : one));
  await page.goto('./');
  await openFile(page, 'carried.json', JSON.stringify({ ...rest, things: [...carrying, shared] }));
  const backup = page.locator('[data-box="backup"]');
  await expect(backup).toContainText('t3.micro · carries Shared');
  await expect(backup).not.toHaveAttribute('data-lit');
  await connectBox(page, 'Shared').click();
  await expect(backup).toHaveAttribute('data-lit', 'true');
  await expect(page.locator('[data-box="app"]')).not.toHaveAttribute('data-lit');
});
