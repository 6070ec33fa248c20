import type { Page } from '@playwright/test';
import { canvasOf, cellBox } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { beginWith, noticesOf } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is lit on the canvas, by name. */
async function lit(page: Page): Promise<readonly string[]> {
  return canvasOf(page)
    .locator('[data-lit]')
    .evaluateAll((elements) =>
      elements.map((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/,.*/, ''),
      ),
    );
}

const routeTable = (page: Page) => canvasOf(page).locator('[data-path-out]');

test('pointing at a subnet lights its way out: route table, NAT gateway, internet gateway', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'IngressSubnet2').hover();
  await expect.poll(() => lit(page)).toEqual(['Internet gateway', 'IngressSubnet2']);
  await expect(routeTable(page)).toHaveAttribute('data-path-out', /^TheVPCIngressSubnet2RouteTable/);

  await cellBox(page, 'ApplicationSubnet3').hover();
  await expect.poll(() => lit(page)).toEqual(['Internet gateway', 'IngressSubnet3', 'ApplicationSubnet3']);
  await expect(routeTable(page)).toHaveAttribute('data-path-out', /^TheVPCApplicationSubnet3RouteTable/);

  await cellBox(page, 'DatabaseSubnet1').hover();
  await expect.poll(() => lit(page)).toEqual(['DatabaseSubnet1']);
  await expect(routeTable(page)).toHaveAttribute('data-path-out', /^TheVPCDatabaseSubnet1RouteTable/);

  await page.mouse.move(400, 20);
  await expect.poll(() => lit(page)).toEqual([]);
  await expect(routeTable(page)).toHaveCount(0);
});

test('2.15 a subnet says more in its tooltip, to pointer and keyboard, until a press', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginWith(page, 'Three tiers');
  const tip = page.getByRole('tooltip');
  await cellBox(page, 'ApplicationSubnet2').hover();
  await expect(tip).toContainText('10.0.4.4 – 10.0.4.254');
  await expect(tip).toContainText('Router10.0.4.1');
  await expect(tip).toContainText('DNS10.0.4.2');
  await expect(tip).toContainText('0.0.0.0/0 → NAT gateway in IngressSubnet2, then internet gateway');
  await expect(tip).toContainText('Name in codeApplicationSubnet2');
  await cellBox(page, 'DatabaseSubnet2').hover();
  await expect(tip).toContainText('only 10.0.0.0/21 → local');
  await page.mouse.down();
  await expect(tip).toHaveCount(0);
  await page.mouse.up();

  // Escape means the selection, not the tooltip.
  await cellBox(page, 'IngressSubnet1').hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cellBox(page, 'DatabaseSubnet2')).toHaveAttribute('aria-pressed', 'false');
  await cellBox(page, 'DatabaseSubnet2').focus();

  await page.keyboard.press('ArrowUp');
  await expect(cellBox(page, 'ApplicationSubnet2')).toHaveAccessibleDescription(/10\.0\.4\.1/);
  await expect(tip).toContainText('Name in codeApplicationSubnet2');
  await page.keyboard.press('Control+c');
  await expect(noticesOf(page)).toContainText('Copied 10.0.4.0/24');
  await expect(tip).toHaveCount(0);
});

test('2.15 a copy icon on a subnet copies its CIDR alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'IngressSubnet3').hover();
  await canvasOf(page).getByRole('button', { name: 'Copy 10.0.2.0/24' }).click();
  await expect(noticesOf(page)).toContainText('Copied 10.0.2.0/24');
  // Also while another box has the focus.
  await cellBox(page, 'IngressSubnet1').click();
  await cellBox(page, 'IngressSubnet2').hover();
  await canvasOf(page).getByRole('button', { name: 'Copy 10.0.1.0/24' }).click();
  await expect(noticesOf(page)).toContainText('Copied 10.0.1.0/24');
  await cellBox(page, 'IngressSubnet3').hover();
  await canvasOf(page).getByRole('button', { name: 'Copy 10.0.2.0/24' }).click();
  await expect(noticesOf(page)).toContainText('Copied 10.0.2.0/24');
  expect(await clipboard(page)).toBe('10.0.2.0/24');
});
