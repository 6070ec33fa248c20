import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { beginWith, downloaded, openFile, savedFile } from './design-file.ts';
import { reach, run } from './keyboard.ts';
import { expect, test } from './test.ts';
import { outputsOf } from './three-tier.ts';
import { threeTiers } from './workload-designs.ts';
import { workloadBox } from './workloads.ts';

const inspectorOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });

async function handOut(page: Page, value: string): Promise<void> {
  await inspectorOf(page).getByRole('button', { name: 'Add an output' }).click();
  await page.getByRole('menuitem', { name: value, exact: true }).click();
}

async function outputsIn(page: Page, id: string): Promise<unknown> {
  const { things } = JSON.parse((await savedFile(page)).text);
  return things.find((one: { readonly id: string }) => one.id === id).outputs;
}

test('a load balancer hands out what DNS needs, and the template shows it', async ({ page }) => {
  await beginWith(page, 'A web application');
  await workloadBox(page, 'Alb').click();
  await expect(outputsOf(page)).toContainText('1');
  await outputsOf(page).click();
  await handOut(page, 'Hosted zone ID');
  await inspectorOf(page).getByRole('textbox', { name: 'Export name of Hosted zone ID' }).fill('web-zone');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  expect(await outputsIn(page, 'alb')).toEqual([
    { of: 'dns-name', constructId: 'AlbDnsName' },
    { of: 'hosted-zone-id', constructId: 'AlbHostedZoneId', exportName: 'web-zone' },
  ]);

  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  const { text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download the CloudFormation YAML' }).click(),
  );
  expect(text).toMatch(
    /AlbHostedZoneId:\s+Value: !GetAtt \w+\.CanonicalHostedZoneID\s+Export:\s+Name: web-zone/,
  );
});

test('a database hands out by keyboard all that it has; the focus never gets lost', async ({ page }) => {
  await beginWith(page, 'A web application');
  await run(page, 'Database');
  await reach(page, outputsOf(page));
  await page.keyboard.press('Enter');
  const add = inspectorOf(page).getByRole('button', { name: 'Add an output' });
  await reach(page, add);
  for (const value of ['Endpoint address', 'Endpoint port', 'Identifier']) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: value })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(add).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Name in code of ARN' })).toBeFocused();
  await expect(add).toBeDisabled();
  await expectAccessible(page);
});

test('a machine without a public address says so where it hands one out, and hands out another', async ({
  page,
}) => {
  await page.goto('./');
  await openFile(page, 'tiers.vpc.json', JSON.stringify(threeTiers()));
  await workloadBox(page, 'backup').click();
  await outputsOf(page).click();
  await handOut(page, 'Public IP');
  await expect(inspectorOf(page)).toContainText('would be empty: backup gets no public IPv4 address.');
  await inspectorOf(page).getByRole('button', { name: 'Hand out the private address' }).click();
  await expect(inspectorOf(page)).not.toContainText('would be empty');
  expect(await outputsIn(page, 'backup')).toMatchObject([{ of: 'private-ip' }]);
});
