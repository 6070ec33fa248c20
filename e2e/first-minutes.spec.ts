import type { Page } from '@playwright/test';
import { canvasOf, cellBox, dragTo, vpcBox } from './boxes.ts';
import { beginWith, savedFile } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const cards = (page: Page) => page.getByRole('heading', { name: /start from one of these/ });
const inPalette = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('1.1 starters lie on the canvas, which takes a VPC at once; a returning visitor finds the last design', async ({
  page,
}) => {
  await page.goto('./');
  await expect(cards(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dragTo(page, inPalette(page, 'VPC'), { x: 290, y: 200 });
  await page.mouse.up();
  await expect(cards(page)).toHaveCount(0);
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
  await expect(page.getByText('Saved in this browser')).toBeVisible();

  await page.reload();
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New' }).click();
  await expect(cards(page)).toBeVisible();
});

test('1.2 the palette leads to what is set elsewhere, and names what is not there yet', async ({ page }) => {
  await page.goto('./');
  const search = page.getByRole('searchbox', { name: 'Search what to add' });
  const answers = page.getByRole('list', { name: 'What can be added' });
  for (const [asked, answer] of [
    ['subnet', 'Subnet group'],
    ['tier', 'Subnet group'],
    ['AZ', 'Availability Zones'],
    ['NAT', 'NAT gateways'],
    ['internet gateway', 'Internet gateway'],
    ['IGW', 'Internet gateway'],
    ['route table', 'Route tables'],
    ['transit gateway', 'Routes to what exists'],
    ['peering', 'Not yet'],
    ['NACL', 'Not yet'],
    ['Terraform', 'Not yet'],
  ] as const) {
    await search.fill(asked);
    await expect(answers, asked).toContainText(answer);
  }
  await search.press('Escape');
  await expect(search).toHaveValue('');
});

test('1.3 one more group at the end of a new VPC moves nothing', async ({ page }) => {
  await page.goto('./');
  await inPalette(page, 'VPC').click();
  const cidrs = () =>
    canvasOf(page)
      .locator('.cell-cidr')
      .evaluateAll((cells) => cells.map((one) => one.textContent ?? ''));
  await expect(cellBox(page, 'PrivateSubnet3')).toContainText('10.0.80.0/20');
  const before = await cidrs();
  await canvasOf(page).getByRole('button', { name: 'Add subnet group to Vpc' }).click();
  await page.keyboard.press('Enter');
  await expect.poll(cidrs).toEqual([...before, '10.0.96.0/24', '10.0.97.0/24', '10.0.98.0/24']);
});

test('1.4 each VPC arrives in the next /16 that is free of VPCs and of ranges used elsewhere', async ({
  page,
}) => {
  await page.goto('./');
  await inPalette(page, 'VPC').click();
  await expect(vpcBox(page, 'Vpc')).toHaveAccessibleName(/10\.0\.0\.0\/16/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ranges used elsewhere/ }).click();
  await page.getByRole('textbox', { name: 'Name of the next range' }).fill('Office');
  await page.getByRole('textbox', { name: 'CIDR of the next range' }).fill('10.1.0.0/16');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await inPalette(page, 'VPC').click();
  await expect(vpcBox(page, 'Vpc2')).toHaveAccessibleName(/10\.2\.0\.0\/16/);
});

test('1.8 a new group gets the largest size up to /24 that fits, and its name is ready for typing', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  const add = canvasOf(page).getByRole('button', { name: 'Add subnet group to TheVPC' });
  await add.click();
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('Cache');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'CacheSubnet1')).toHaveAccessibleName(/10\.0\.6\.128\/25, 123 usable/);

  const { text } = await savedFile(page);
  expect(JSON.parse(text).things.at(-1)).toMatchObject({ label: 'Cache', cidrMask: 25 });

  // With three more of them not even a /28 fits, and the button says so.
  for (let more = 0; more < 6 && (await add.getAttribute('aria-disabled')) === 'false'; more += 1) {
    await add.click();
    await page.keyboard.press('Enter');
  }
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAccessibleDescription(/fit/);
});
