import { rowBox } from './boxes.ts';
import { beginWith, dropFile, noticesOf, openFile, savedFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

test('a design goes out as a file and comes back as it was', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const first = await savedFile(page);
  expect(first.name).toBe('founding-network.json');
  expect(first.text).toBe(starterText('founding'));

  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New' }).click();
  await expect(page.getByText('start from one of these')).toBeVisible();

  await openFile(page, 'mine.json', first.text);
  await expect(noticesOf(page)).toContainText('Opened mine.json');
  expect((await savedFile(page)).text).toBe(first.text);
});

test('a file that is dropped onto the window is opened', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('start from one of these')).toBeVisible();
  await dropFile(page, 'dropped.json', starterText('isolated'));
  await expect(noticesOf(page)).toContainText('Opened dropped.json');
  expect((await savedFile(page)).text).toBe(starterText('isolated'));
});

const strangers: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
  [
    'template.yaml',
    'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n',
    /not a design of VPC Designer: it looks like a CloudFormation template/,
  ],
  ['vpcs.json', '{"Vpcs": []}', /not a design of VPC Designer: .*describe-vpcs/],
  [
    'drawing.drawio',
    '<mxfile host="app"></mxfile>',
    /it looks like a draw\.io file, and reading that is not possible yet/,
  ],
  ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]), /a picture/],
  ['package.json', '{"name": "x"}', /not a design of VPC Designer: it has no stacks and no VPCs/],
  ['empty.json', '', /not opened/],
  ['cut.json', starterText('founding').slice(0, 700), /not opened/],
  ['newer.json', starterText('founding').replace('"schemaVersion": 1', '"schemaVersion": 99'), /version 99/],
  ['odd.json', '{"schemaVersion": 1, "__proto__": {"x": 1}, "things": "none"}', /not opened/],
];

for (const [name, content, says] of strangers) {
  test(`1.19 ${name} is refused with its reason, and the work stays`, async ({ page }) => {
    await beginWith(page, 'Three tiers');
    await openFile(page, name, content);
    await expect(noticesOf(page)).toContainText(`${name} was not opened`);
    await expect(noticesOf(page)).toContainText(says);
    expect((await savedFile(page)).text).toBe(starterText('founding'));
  });
}

test('1.1 a reload finds the work, also what was changed a moment before', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('changed');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name of the design' })).toHaveValue('changed');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
});

test('a half-typed name is found again', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('half-ty');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name of the design' })).toHaveValue('half-ty');
});

test('a name that is being typed on the canvas is in the file that Ctrl+S saves', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Ledger');
  const { things } = JSON.parse((await savedFile(page)).text);
  expect(things.map(({ label }: { label: string }) => label)).toContain('Ledger');
});

test('a new design leaves the old one in this browser', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('kept');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New' }).click();
  await expect(page.getByText('Nothing to save yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('start from one of these')).toBeVisible();

  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'kept' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the design' })).toHaveValue('kept');
  expect(JSON.parse((await savedFile(page)).text)).toMatchObject({ name: 'kept' });
});

test('a starter that was only looked at leaves nothing behind', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New' }).click();
  await page.getByRole('button', { name: 'File' }).click();
  await expect(page.getByRole('menuitem', { name: 'Save as file' })).toBeVisible();
  await expect(page.getByText('In this browser', { exact: true })).toHaveCount(0);
});
