import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { boxOf, canvasOf, cellBox, dragTo, middleOf, vpcBox, zoomTo } from './boxes.ts';
import { arrowOf, connectBox, connectForm, exportedResources, handleOf, portOf } from './connections.ts';
import { beginWith, dropFile, noticesOf, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

// Views glide otherwise, and a place that is measured on the way is wrong.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });

/** A VPC with two security groups, and room for an Internet to its left. */
async function twoGroups(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Three tiers' }).click();
  await expect(vpcBox(page, 'TheVPC')).toBeVisible();
  for (const name of ['Web', 'Data']) {
    const cell = await middleOf(cellBox(page, 'ApplicationSubnet1'));
    await dragTo(page, page.getByRole('button', { name: 'Security group', exact: true }), cell);
    await page.mouse.up();
    await expect(canvasOf(page).getByRole('textbox', { name: /^Name of Security group/ })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(connectBox(page, name)).toBeFocused();
  }
}

async function drawArrow(page: Page, from: string, to: string): Promise<void> {
  await connectBox(page, from).hover();
  await dragTo(page, handleOf(page, from), await middleOf(connectBox(page, to)));
  await page.mouse.up();
  await expect(connectForm(page)).toBeVisible();
}

async function connect(page: Page, from: string, to: string, port: string): Promise<void> {
  await drawArrow(page, from, to);
  await expect(portOf(connectForm(page))).toBeFocused();
  await page.keyboard.type(port);
  await connectForm(page).getByRole('button', { name: 'Connect' }).click();
  await expect(connectForm(page)).toBeHidden();
}

test('1.21 security groups and the Internet are connected by mouse, taken away, undone and redone', async ({
  page,
}) => {
  await twoGroups(page);
  await page.getByRole('button', { name: 'Internet', exact: true }).click();
  await expect(connectBox(page, 'Internet')).toBeFocused();
  await connect(page, 'Web', 'Data', '5432');
  await expect(arrowOf(page, 'Web may open TCP 5432 (PostgreSQL) to Data.')).toHaveText('5432 PostgreSQL');
  await connect(page, 'Internet', 'Web', '443');
  await expect(arrowOf(page, 'Internet may open TCP 443 (HTTPS) to Web.')).toBeVisible();
  await expect(connectBox(page, 'Web')).toHaveAccessibleName(/1 in · all out/);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });

  await page.getByRole('tab', { name: 'CloudFormation JSON' }).click();
  const download = () => page.getByRole('button', { name: 'Download the CloudFormation JSON' }).click();
  const rules = [expect.objectContaining({ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432 })];
  expect(await exportedResources(page, 'AWS::EC2::SecurityGroupIngress', download)).toEqual(rules);
  const groups = await exportedResources(page, 'AWS::EC2::SecurityGroup', download);
  expect(groups.flatMap(({ SecurityGroupIngress: inline = [] }) => inline)).toEqual([
    expect.objectContaining({ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443 }),
  ]);

  while (await undo(page).isEnabled()) await undo(page).click();
  await expect(connectBox(page, 'Web')).toHaveCount(0);
  while (await redo(page).isEnabled()) await redo(page).click();
  await expect(arrowOf(page, 'Web may open TCP 5432 (PostgreSQL) to Data.')).toBeVisible();
  await expect(arrowOf(page, 'Internet may open TCP 443 (HTTPS) to Web.')).toBeVisible();
});

test('1.21 the form swaps the direction in one click, and a second connection adds a port to the arrow', async ({
  page,
}) => {
  await twoGroups(page);
  await drawArrow(page, 'Web', 'Data');
  await expect(connectForm(page)).toContainText('Web may open TCP 443 (HTTPS) to Data.');
  await expect(connectForm(page)).toContainText('Answers return by themselves.');
  await connectForm(page).getByRole('button', { name: 'Swap' }).click();
  await expect(connectForm(page)).toContainText('Data may open TCP 443 (HTTPS) to Web.');
  await page.keyboard.press('Escape');
  await expect(connectForm(page)).toBeHidden();
  await expect(arrowOf(page, 'Data may open')).toHaveCount(0);

  await connect(page, 'Web', 'Data', '5432');
  await connect(page, 'Web', 'Data', '6379');
  const count = arrowOf(page, '2 connections from Web to Data');
  await expect(count).toHaveText('2');
  await page.keyboard.press('Escape');
  await expect(arrowOf(page, 'Web may open TCP 6379 (Redis) to Data.')).toBeVisible();
  await page.mouse.move(300, 500);
  await count.click();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 connections');
  await arrowOf(page, 'Web may open TCP 6379 (Redis) to Data.').click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Swap' }).click();
  await expect(arrowOf(page, 'Data may open TCP 6379 (Redis) to Web.')).toHaveText('6379 Redis');
  await page.keyboard.press('Control+z');
  await expect(count).toHaveText('2');
});

test('1.22 an arrow dropped on empty canvas offers who may stand there, as one step', async ({ page }) => {
  await twoGroups(page);
  const before = await undo(page).getAttribute('aria-describedby');
  await connectBox(page, 'Web').hover();
  await dragTo(page, handleOf(page, 'Web'), { x: 230, y: 500 });
  await page.mouse.up();
  await page.getByRole('menuitem', { name: 'IP range' }).click();
  await connectForm(page).getByRole('button', { name: 'Connect' }).click();
  const cidr = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'IPv4 CIDR' });
  await expect(cidr).toBeFocused();
  await page.keyboard.type('198.51.100.0/24');
  await page.keyboard.press('Enter');
  await expect(connectBox(page, 'IP range')).toHaveAccessibleName(/198\.51\.100\.0\/24/);
  await expect(arrowOf(page, 'Web may open TCP 443 (HTTPS) to IP range.')).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await expect(connectBox(page, 'IP range')).toHaveCount(0);
  await expect(connectBox(page, 'Web')).toBeVisible();
  expect(await undo(page).getAttribute('aria-describedby')).toBe(before);
});

test('1.5 an arrow that can’t be let go names its reason at the pointer', async ({ page }) => {
  await twoGroups(page);
  await connectBox(page, 'Web').hover();
  await dragTo(page, handleOf(page, 'Web'), await middleOf(cellBox(page, 'ApplicationSubnet1')));
  await expect(page.getByText('Application has no security group')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Application has no security group')).toBeHidden();
  await expect(connectForm(page)).toHaveCount(0);
});

test('1.22 2.8 deleting a box takes its arrows along and says how many; Delete on an arrow takes it alone', async ({
  page,
}) => {
  await twoGroups(page);
  await connect(page, 'Web', 'Data', '5432');
  await connect(page, 'Data', 'Web', '80');
  await page.keyboard.press('Delete');
  await expect(arrowOf(page, 'Data may open TCP 80 (HTTP) to Web.')).toHaveCount(0);
  await expect(arrowOf(page, 'Web may open')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(arrowOf(page, 'Data may open TCP 80 (HTTP) to Web.')).toHaveCount(1);
  await connectBox(page, 'Web').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Deleted Web and 2 connections.').first()).toBeVisible();
  await expect(arrowOf(page, 'Web may open')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(arrowOf(page, 'Web may open')).toHaveCount(1);
});

test('2.5 an arrow is grabbed within 8 px of its line, lights its ends, and ends on boxes that move', async ({
  page,
}) => {
  await twoGroups(page);
  await page.getByRole('button', { name: 'Internet', exact: true }).click();
  await connect(page, 'Internet', 'Web', '443');
  await page.mouse.click(230, 520);
  const web = canvasOf(page).locator('.connect-box[data-box="security-group"]');
  await expect(web).not.toHaveAttribute('data-lit');
  const pill = await boxOf(arrowOf(page, 'Internet may open'));
  await page.mouse.move(pill.x - 12, pill.y + pill.height / 2 + 6);
  await expect(web).toHaveAttribute('data-lit', 'true');
  await page.mouse.down();
  await page.mouse.up();
  await expect(arrowOf(page, 'Internet may open')).toHaveAttribute('aria-pressed', 'true');

  const head = canvasOf(page).locator('[data-arrow="internet>security-group"] path').first();
  const before = await head.getAttribute('d');
  const start = await middleOf(connectBox(page, 'Internet'));
  await dragTo(page, connectBox(page, 'Internet'), { x: start.x, y: start.y + 120 });
  await page.mouse.up();
  const after = await middleOf(connectBox(page, 'Internet'));
  expect(Math.abs(after.y - start.y - 120)).toBeLessThan(12);
  expect(await head.getAttribute('d')).not.toBe(before);
});

test('2.14 zoomed out only the counts of arrows remain', async ({ page }) => {
  await twoGroups(page);
  await connect(page, 'Web', 'Data', '5432');
  await connect(page, 'Data', 'Web', '80');
  await connect(page, 'Data', 'Web', '443');
  await page.keyboard.press('Escape');
  await page.mouse.move(230, 520);
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await zoomTo(page, 50);
  await expect(arrowOf(page, 'Web may open')).toHaveCSS('opacity', '0');
  const count = await boxOf(arrowOf(page, '2 connections from Data to Web'));
  expect(count.height).toBeGreaterThan(8);
  await expect(arrowOf(page, '2 connections from Data to Web')).toHaveCSS('opacity', '1');
});

test('zoomed out an arrow is drawn from the box that is pointed at', async ({ page }) => {
  await twoGroups(page);
  await page.keyboard.press('Escape');
  await page.mouse.move(230, 520);
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await zoomTo(page, 50);
  await expect(handleOf(page, 'Web')).toBeHidden();
  await drawArrow(page, 'Web', 'Data');
});

test('the form of a new connection goes where another design is opened meanwhile', async ({ page }) => {
  await twoGroups(page);
  await drawArrow(page, 'Web', 'Data');
  await dropFile(page, 'dropped.json', starterText('isolated'));
  await expect(noticesOf(page)).toContainText('Opened dropped.json');
  await expect(connectForm(page)).toBeHidden();
});

test('1.21 a connection to a default port swaps too: the port that was meant is then said', async ({
  page,
}) => {
  await beginWith(page, 'A web application');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await arrowOf(page, 'Fleet may open TCP 5432 (PostgreSQL) to Database.').click();
  await inspector.getByRole('button', { name: 'Swap' }).click();
  await expect(inspector).toContainText('Database may open TCP 5432 (PostgreSQL) to Fleet.');
  await expect(portOf(inspector)).toHaveValue('5432');
  await inspector.getByRole('button', { name: 'Swap' }).click();
  await expect(inspector).toContainText('Fleet may open TCP 5432 (PostgreSQL) to Database.');
  await expect(inspector.getByRole('combobox', { name: 'Traffic' })).toContainText('Its default port');
});
