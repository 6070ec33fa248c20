import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf } from './boxes.ts';
import { arrowOf } from './connections.ts';
import { beginWith, savedFile } from './design-file.ts';
import { expect, test } from './test.ts';
import { workloadBox } from './workloads.ts';

const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

async function thing(page: Page, id: string): Promise<Readonly<Record<string, unknown>>> {
  const { things } = JSON.parse((await savedFile(page)).text);
  return things.find((one: { readonly id: string }) => one.id === id);
}

function setting(page: Page, name: string): Locator {
  return inspectorOf(page).getByRole('textbox', { name, exact: true });
}

function choice(page: Page, name: string): Locator {
  return inspectorOf(page).getByRole('combobox', { name, exact: true });
}

test('1.20 “Use HTTPS” asks for the ARN of a certificate, and is one step', async ({ page }) => {
  await beginWith(page, 'A web application');
  await canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTP 80' }).click();
  await inspectorOf(page).getByRole('button', { name: 'Use HTTPS' }).click();
  const arn = 'arn:aws:acm:eu-west-1:123456789012:certificate/0123abcd';
  await setting(page, 'ARN of the certificate').fill(arn);
  await page.keyboard.press('Enter');
  await expect(canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTPS 443' })).toBeVisible();
  await expect(arrowOf(page, 'Internet may open TCP 443 (HTTPS)')).toBeVisible();
  expect(await thing(page, 'listener')).toMatchObject({
    port: 443,
    protocol: 'HTTPS',
    certificateArns: [arn],
  });
  await page.keyboard.press('Control+z');
  await expect(canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTP 80' })).toBeVisible();
});

test('targets are taken away and added again, and their arrows with them', async ({ page }) => {
  await beginWith(page, 'A web application');
  const arrow = arrowOf(page, 'Listener of Alb may open TCP 80 (HTTP) to Fleet.');
  await arrow.click();
  await expect(inspectorOf(page)).toContainText('It is a target of the listener');
  await page.keyboard.press('Delete');
  await expect(arrow).toHaveCount(0);
  await canvasOf(page).getByRole('button', { name: 'Listener, Listener, HTTP 80' }).click();
  await choice(page, 'Targets, one more').selectOption('Fleet');
  await expect(arrow).toBeVisible();
  await inspectorOf(page).getByRole('button', { name: 'Take Fleet away' }).click();
  await expect(arrow).toHaveCount(0);
});

test('a machine asks only for what its image needs; zones and groups are chosen by name', async ({
  page,
}) => {
  await beginWith(page, 'A web application');
  await workloadBox(page, 'Fleet').click();
  await choice(page, 'Machine image').selectOption('Windows');
  await expect(choice(page, 'Processor')).toHaveCount(0);
  await choice(page, 'Windows version').fill('Windows_Server-2022-English-Full-Base');
  await page.keyboard.press('Enter');
  await choice(page, 'Machine image').selectOption('Own Linux images');
  await inspectorOf(page).getByRole('button', { name: 'Add one' }).click();
  await setting(page, 'Images by region, 1: Region').fill('eu-west-1');
  await setting(page, 'Images by region, 1: Image ID').fill('ami-0123456789abcdef0');
  await page.keyboard.press('Enter');
  await inspectorOf(page)
    .getByRole('button', { name: /^Details/ })
    .click();
  await inspectorOf(page).getByRole('checkbox', { name: 'AZ 2' }).click();
  await choice(page, 'Subnet group').selectOption('Data');
  await expect(workloadBox(page, 'Fleet')).toHaveAccessibleName(/in Data, AZ 2/);
  expect(await thing(page, 'fleet')).toMatchObject({
    image: 'generic-linux',
    windowsVersion: 'Windows_Server-2022-English-Full-Base',
    regionImages: [{ region: 'eu-west-1', imageId: 'ami-0123456789abcdef0' }],
    zones: [2],
    subnetGroup: 'data',
  });
  await expectAccessible(page);
});

test('nonsense in the fields of workloads stays, with its reason beside it', async ({ page }) => {
  await beginWith(page, 'A web application');
  await workloadBox(page, 'Fleet').click();
  await choice(page, 'Instance type').fill('t3.mikro');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page)).toContainText('t3.micro');
  await expect(choice(page, 'Instance type')).toHaveAttribute('aria-invalid', 'true');
  await setting(page, 'Least machines').fill('many');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page)).toContainText('A whole number.');
  await page.keyboard.press('Escape');
  await workloadBox(page, 'Database').click();
  await choice(page, 'Engine version').fill('99');
  await page.keyboard.press('Enter');
  await expect(choice(page, 'Engine version')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('tab', { name: /^Problems \(\d errors/ })).toBeVisible();
});

test('another engine of a database brings its own version, as one step that is told of', async ({ page }) => {
  await beginWith(page, 'A web application');
  await workloadBox(page, 'Database').click();
  await choice(page, 'Engine').selectOption('MySQL');
  await expect(page.getByText(/^Database runs MySQL [\d.]+ now\.$/)).toBeVisible();
  await expect(workloadBox(page, 'Database')).toHaveAccessibleName(/MySQL 8/);
  await page.keyboard.press('Control+z');
  await expect(workloadBox(page, 'Database')).toHaveAccessibleName(/PostgreSQL/);
});
