import { boxOf, canvasOf, cellBox, rowBox, vpcBox, zoomTo } from './boxes.ts';
import { longNames } from './crowded-designs.ts';
import { beginWith, openFile } from './design-file.ts';
import { inspectorOf } from './table-rows.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('2.1 what is dragged from the palette is the real box at the zoom of the canvas', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await zoomTo(page, 70);
  const standing = await boxOf(canvasOf(page).locator('.vpc'));
  const item = await boxOf(page.getByRole('button', { name: 'VPC', exact: true }));
  await page.mouse.move(item.x + 20, item.y + 10);
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 3 });
  const ghost = await boxOf(page.locator('body > [inert] .vpc'));
  // A new VPC has one row less and as many zones.
  expect(ghost.width).toBeCloseTo(standing.width, 0);
  expect(ghost.height).toBeLessThan(standing.height);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('body > [inert]')).toHaveCount(0);
});

test('2.2 near an edge the canvas pans along with a row that is dragged', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const { x, y } = await boxOf(rowBox(page, 'Ingress'));
  const before = await boxOf(canvasOf(page).locator('.vpc'));
  const host = await boxOf(canvasOf(page));
  await page.mouse.move(x + 10, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 10, host.y + host.height - 6, { steps: 10 });
  await expect.poll(async () => (await boxOf(canvasOf(page).locator('.vpc'))).y).toBeLessThan(before.y - 20);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('2.5 what can be hit is at least 24 px large on the screen, from half to double size', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Application').click();
  for (const percent of [100, 56, 190]) {
    await zoomTo(page, percent);
    const { tried, missed } = await canvasOf(page).evaluate((host) => {
      const clip = host.getBoundingClientRect();
      const buttons = [...host.querySelectorAll<HTMLElement>('.react-flow__viewport button')];
      const tried: string[] = [];
      const missed = buttons.flatMap((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const isInView =
          x > clip.left + 20 && x < clip.right - 20 && y > clip.top + 20 && y < clip.bottom - 60;
        // Names and CIDRs stand in a row or header that can be hit everywhere.
        if (!isInView || button.matches('.box-name')) return [];
        tried.push(button.ariaLabel ?? button.textContent ?? '');
        const isHit = (dx: number, dy: number) =>
          document.elementFromPoint(x + dx, y + dy)?.closest('button') === button;
        const steps = Array.from({ length: 49 }, (_, step) => step - 24);
        const across = steps.filter((step) => isHit(step, 0)).length;
        const down = steps.filter((step) => isHit(0, step)).length;
        return across >= 24 && down >= 24
          ? []
          : [`${button.ariaLabel ?? button.textContent}: ${across} x ${down}`];
      });
      return { tried, missed };
    });
    expect(missed, `at ${percent} %`).toEqual([]);
    for (const what of [/^\w+Subnet\d, /, /^Actions for/, /^Remove AZ/])
      expect(tried, `at ${percent} %`).toContainEqual(expect.stringMatching(what));
  }
});

test('2.7 Escape takes one layer off: gesture, menu, field, selection', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Application').click();
  await rowBox(page, 'Application').click({ button: 'right' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(rowBox(page, 'Application')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('F2');
  await page.keyboard.type('Other');
  await page.keyboard.press('Escape');
  await expect(rowBox(page, 'Application')).toBeFocused();
  await expect(rowBox(page, 'Application')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(rowBox(page, 'Application')).toHaveAttribute('aria-pressed', 'false');

  await rowBox(page, 'Application').click();
  const host = await boxOf(canvasOf(page));
  await page.mouse.click(host.x + host.width / 2, host.y + 20);
  await expect(rowBox(page, 'Application')).toHaveAttribute('aria-pressed', 'false');
  await expect(inspectorOf(page)).toBeVisible();
});

test('2.9 undo selects what it changed and brings it into view', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 3000);
  await expect(rowBox(page, 'Database')).not.toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(rowBox(page, 'Database')).toBeInViewport();
  await expect(rowBox(page, 'Database')).toHaveAttribute('aria-pressed', 'true');
});

test('2.10 Tab goes through the header and the zones into the grid, and with one more out of it', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await vpcBox(page, 'TheVPC').focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(',')[0] ?? ''),
    );
    if (stops.at(-1)?.startsWith('Add subnet group')) break;
  }
  expect(stops).toEqual([
    'Actions for TheVPC',
    'Remove AZ 1 from TheVPC',
    'Remove AZ 2 from TheVPC',
    'Remove AZ 3 from TheVPC',
    'Add a zone to TheVPC',
    'Ingress',
    'Add subnet group to TheVPC',
  ]);
  await rowBox(page, 'Ingress').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key);
  await expect(cellBox(page, 'DatabaseSubnet2')).toBeFocused();
  // The grid is entered where it was left.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(cellBox(page, 'DatabaseSubnet2')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Copy 10.0.6.16/28' })).toBeVisible();
});

test('2.11 empty: a VPC without groups, reserved space, and nothing selected', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await expect(inspectorOf(page)).toContainText('List price a month');
  await expect(inspectorOf(page)).toContainText('about $109.50');
  await rowBox(page, 'Application').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Only reserve the space' }).click();
  const kept = cellBox(page, 'ApplicationSubnet1');
  await expect(kept).toContainText('10.0.3.0/24');
  await expect(kept).toHaveClass(/hatched/);
  for (const name of ['Ingress', 'Database', 'Application']) {
    await rowBox(page, name).focus();
    await page.keyboard.press('Delete');
  }
  await expect(canvasOf(page).locator('.row')).toHaveCount(0);
  await expect(canvasOf(page).getByRole('button', { name: 'Add subnet group to TheVPC' })).toBeVisible();
});

test('2.12 six zones and eight groups with long names: no CIDR is cut, and rows are low', async ({
  page,
}) => {
  await page.goto('./');
  await openFile(page, 'long.json', JSON.stringify(longNames()));
  await expect(cellBox(page, 'PublicIngressForCustomersOfAllOurCountriesSubnet6')).toBeVisible();
  await page.getByRole('button', { name: /^Zoom to 100 %/ }).click();
  await expect(page.getByRole('button', { name: /^Zoom to 100 %, now 100/ })).toBeVisible();
  const cells = await canvasOf(page)
    .locator('.cell')
    .evaluateAll((all) =>
      all.map((one) => {
        const cidr = one.querySelector<HTMLElement>('.cell-cidr');
        const { width, height } = one.getBoundingClientRect();
        return { width, height, isCut: !cidr || cidr.scrollWidth > cidr.clientWidth + 1 };
      }),
    );
  expect(cells).toHaveLength(48);
  for (const { width, height, isCut } of cells) {
    expect(height).toBeLessThanOrEqual(56);
    expect(width).toBeGreaterThanOrEqual(140);
    expect(isCut).toBe(false);
  }
});
