import { readFileSync } from 'node:fs';
import { rowBox } from './boxes.ts';
import { beginWith, downloaded, noticesOf, savedFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

test('panes are hidden and brought back by buttons and keys', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Inspector' }).click();
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('Control+i');
  await expect(inspector).toBeVisible();

  const code = page.getByRole('region', { name: 'Code', exact: true });
  await page.keyboard.press('Control+j');
  await expect(code).toHaveCount(0);
  await page.getByRole('tab', { name: 'Subnets' }).click();
  await expect(code).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(code).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('tab', { name: 'Subnets' })).toBeVisible();
  await expect(code).toHaveCount(0);
});

test('panes are resized by dragging and by keys', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const line = page.getByRole('separator', { name: 'Resize Inspector' });
  expect((await inspector.boundingBox())?.width).toBe(328);
  await line.focus();
  await page.keyboard.press('ArrowLeft');
  expect((await inspector.boundingBox())?.width).toBe(344);
  await line.hover();
  await page.mouse.down();
  await page.mouse.move(1000, 300, { steps: 4 });
  await page.mouse.up();
  expect((await inspector.boundingBox())?.width).toBeGreaterThan(430);
  await line.dblclick();
  expect((await inspector.boundingBox())?.width).toBe(328);
});

test('1.12 a region is chosen in two clicks, and any region again', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Any region · 3 zones' }).click();
  await page.getByRole('button', { name: /^ca-central-1 .*3 zones$/ }).click();
  await expect(page.getByRole('button', { name: 'ca-central-1 · 3 zones' })).toBeVisible();
  await page.getByRole('button', { name: 'ca-central-1 · 3 zones' }).click();
  await page.getByRole('button', { name: /^Any region zones by number/ }).click();
  expect(JSON.parse((await savedFile(page)).text)).toEqual(JSON.parse(starterText('founding')));
});

test('a region with fewer zones says what becomes of the VPCs', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Any region · 3 zones' }).click();
  await page.getByRole('textbox', { name: 'Find a region' }).fill('beijing');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'cn-north-1 · 2 zones' })).toBeVisible();
  await expect(noticesOf(page)).toContainText('TheVPC now has 2 zones.');
});

test('one account with its zones', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Any region · 3 zones' }).click();
  await page.getByRole('button', { name: 'For one account, with its zones…' }).click();
  await page.getByRole('textbox', { name: 'Account ID' }).fill('12');
  await page.getByRole('button', { name: 'Use this account' }).click();
  await expect(page.getByText('An account ID has 12 digits.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Account ID' }).fill('123456789012');
  await page.getByRole('combobox', { name: 'Region' }).selectOption('eu-west-1');
  await page.getByRole('button', { name: 'Use this account' }).click();
  await expect(page.getByRole('button', { name: 'eu-west-1 · 3 zones' })).toBeVisible();
  const { stacks } = JSON.parse((await savedFile(page)).text);
  expect(stacks[0].environment).toEqual({
    type: 'account',
    account: '123456789012',
    region: 'eu-west-1',
    zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
  });
});

test('2.9 undo and redo by keys, with their steps named', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const name = page.getByRole('textbox', { name: 'Name of the design' });
  await name.fill('renamed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('Undo: Rename the design → renamed');
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('founding-network');
  await page.keyboard.press('Control+Shift+z');
  await expect(name).toHaveValue('renamed');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(name).toHaveValue('renamed');
});

test('2.9 in a field, undo takes the typed text back first', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const name = page.getByRole('textbox', { name: 'Name of the design' });
  await name.fill('first');
  await page.keyboard.press('Enter');
  await name.click();
  await page.keyboard.type('second');
  await page.keyboard.press('Control+z');
  await expect(name).not.toHaveValue('second');
  await expect(name).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'false');
});

test('2.9 redo in a field never touches the design, and a visit that changes nothing is no step', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Application').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await page.getByRole('searchbox', { name: 'Find an address or a subnet' }).click();
  await page.keyboard.type('abc');
  for (const key of ['Control+z', 'Control+z', 'Control+z', 'Control+y', 'Control+Shift+z'])
    await page.keyboard.press(key);
  await expect(rowBox(page, 'Application')).toBeVisible();

  await page.keyboard.press('Escape');
  await rowBox(page, 'Application').click();
  const name = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Name', exact: true });
  await name.press('End');
  await name.press('x');
  await expect(rowBox(page, 'Applicationx')).toBeVisible();
  await name.press('Backspace');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('the theme follows the system until one is chosen, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

const goldens = [
  ['CloudFormation template: YAML', 'FoundingNetwork.yaml'],
  ['CloudFormation template: JSON', 'FoundingNetwork.json'],
  ['CDK code: TypeScript', 'founding-network-stack.ts'],
  ['CDK code: Python', 'founding_network_stack.py'],
] as const;

test('1.10 1.18 downloads each text, and says once that names in code are fixed', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByText('works in any region')).toBeVisible();
  for (const [button, name] of goldens) {
    const file = await downloaded(page, () => page.getByRole('button', { name: button }).click());
    expect(file.name).toBe(name);
    expect(file.text).toContain('TheVPC');
  }
  await expect(noticesOf(page)).toContainText('Names in code are fixed now');
});

test('downloads a project of the same bytes each time', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByText('npm ci && npx cdk deploy')).toBeVisible();
  const zips = [];
  for (let time = 0; time < 2; time += 1) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CDK project: TypeScript' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('founding-network-typescript.zip');
    zips.push(readFileSync(await file.path()));
  }
  expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
});

test('in a narrow window every control of the header and each tab of the code stay in reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await beginWith(page, 'Three tiers');
  const header = page.getByRole('banner');
  const inReach = [
    ...['Undo', 'Inspector', '3 zones', 'Download'].map((name) => header.getByRole('button', { name })),
    page.getByRole('tab', { name: 'CDK Python' }),
  ];
  for (const control of inReach) {
    const box = await control.boundingBox();
    expect(box && box.x + box.width, String(control)).toBeLessThanOrEqual(720);
  }
});
