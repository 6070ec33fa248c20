import type { Locator, Page } from '@playwright/test';
import { expectGolden, exported, subnets } from './golden.ts';
import { reach } from './keyboard.ts';
import { expect, test } from './test.ts';

// Nothing but `page.keyboard`: what a person without a mouse can do.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the network of the founding text is built, taken away, undone and redone by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./');
  await reach(page, page.getByRole('button', { name: 'VPC', exact: true }));
  await page.keyboard.press('Enter');
  await expect(subnets(page)).toHaveCount(6);
  await expect(box(page, 'Vpc, VPC, ')).toBeFocused();

  await fill(page, 'IPv4 CIDR', '10.0.0.0/21');
  await fill(page, 'Name', 'TheVPC');
  await press(page, 'Availability Zones: one less');
  await press(page, 'Availability Zones: one more');

  await reach(page, box(page, 'TheVPC, VPC, '), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(box(page, 'Public, public subnet group')).toBeFocused();
  await rename(page, 'Ingress');
  await choose(page, '/24');

  await reach(page, box(page, 'Ingress, public subnet group'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await rename(page, 'Application');
  await choose(page, '/24');

  await reach(page, page.getByRole('button', { name: 'Add subnet group to TheVPC' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Database');
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('radiogroup', { name: 'Type' }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Isolated/ })).toBeChecked();
  await choose(page, '/28');

  await page.keyboard.press('Escape');
  await fill(page, 'Stack name', 'FoundingNetwork');
  await expect(subnets(page)).toHaveCount(9);
  await expect(subnets(page).last()).toContainText('10.0.6.32/28');
  await expectGoldens(page);

  const empty = page.getByText('Drag a VPC onto the canvas');
  await times(40, async () => {
    if (await empty.isVisible()) return 'done';
    await page.keyboard.press('Control+z');
    return 'again';
  });
  await expect(empty).toBeVisible();
  await times(40, async () => {
    const isPossible = await page.getByRole('button', { name: 'Redo', exact: true }).isEnabled();
    if (!isPossible) return 'done';
    await page.keyboard.press('Control+Shift+z');
    return 'again';
  });
  await expect(subnets(page)).toHaveCount(9);
  await expectGoldens(page);
});

function box(page: Page, begin: string): Locator {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${begin}`) });
}

async function press(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await reach(page, inspector.getByRole('textbox', { name, exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, size: string): Promise<void> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await reach(page, inspector.getByRole('button', { name: /^Size of each subnet/ }));
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name: new RegExp(`^${size}(?!\\d)`) });
  await times(20, async () => {
    if ((await option.and(page.locator(':focus')).count()) === 1) return 'done';
    await page.keyboard.press('ArrowDown');
    return 'again';
  });
  await page.keyboard.press('Enter');
}

async function expectGoldens(page: Page): Promise<void> {
  await reach(page, page.getByRole('tablist', { name: 'Code' }).getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  for (const [tab, file] of exported) {
    await expect(page.getByRole('tab', { name: tab })).toBeFocused();
    const download = page.getByRole('button', { name: `Download the ${tab}` });
    await reach(page, download);
    await expectGolden(page, file, () => page.keyboard.press('Enter'));
    await reach(page, page.getByRole('tab', { name: tab }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
  }
}

async function times(most: number, step: () => Promise<'again' | 'done'>): Promise<void> {
  for (let count = 0; count < most; count += 1) if ((await step()) === 'done') return;
}
