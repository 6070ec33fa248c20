import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { vpcBox } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { beginWith, downloaded, openFile, savedFile, starterText } from './design-file.ts';
import { freeRow, inspectorOf, rowOf } from './table-rows.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => beginWith(page, 'Three tiers'));

function filter(page: Page) {
  return page.getByRole('searchbox', { name: 'Find an address or a subnet' });
}

test('1.15 lists all subnets and the total without scrolling', async ({ page }) => {
  const table = page.getByRole('grid', { name: 'Subnets of TheVPC' });
  for (const group of ['Ingress', 'Application', 'Database'])
    for (const zone of [1, 2, 3])
      await expect(rowOf(page, `${group}Subnet${zone}`)).toBeInViewport({ ratio: 1 });
  await expect(
    table.getByText('10.0.0.0/21 · 2,048 addresses · 1,584 in 9 subnets (77.3 %) · 0 reserved · 464 free'),
  ).toBeInViewport({ ratio: 1 });
});

test('rows and boxes are selected together', async ({ page }) => {
  await rowOf(page, 'ApplicationSubnet2').click();
  await expect(rowOf(page, 'ApplicationSubnet2')).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, 'ApplicationSubnet1')).toHaveAttribute('aria-selected', 'false');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Application 2' })).toBeVisible();
  await inspectorOf(page).getByRole('button', { name: 'Edit the subnet group Application' }).click();
  for (const zone of [1, 2, 3])
    await expect(rowOf(page, `ApplicationSubnet${zone}`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('3 selected: 768 addresses, 753 usable')).toBeVisible();
});

test('is an editor: name, type, size and reserving, each in its cell', async ({ page }) => {
  await rowOf(page, 'ApplicationSubnet1').dblclick();
  await page.getByRole('textbox', { name: 'Name of Application' }).fill('Backend');
  await page.getByRole('combobox', { name: 'Type of Backend' }).selectOption('isolated');
  await page.getByRole('combobox', { name: 'Size of each subnet of Backend' }).selectOption('25');
  await page.getByRole('textbox', { name: 'Name of Backend' }).press('Escape');
  await expect(rowOf(page, 'BackendSubnet2')).toContainText('10.0.3.128/25');
  await expect(rowOf(page, 'BackendSubnet2')).toContainText('only within the VPC');

  await rowOf(page, 'DatabaseSubnet1').getByRole('button', { name: 'Edit Database' }).click();
  await page.getByRole('checkbox', { name: 'Only reserve the space' }).check();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'DatabaseSubnet1')).toContainText('reserved');

  const { things } = JSON.parse((await savedFile(page)).text);
  expect(things[2]).toMatchObject({
    label: 'Backend',
    constructId: 'Backend',
    subnetType: 'isolated',
    cidrMask: 25,
  });
  expect(things[3]).toMatchObject({ reserved: true });
  for (let step = 0; step < 4; step += 1)
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  expect(JSON.parse((await savedFile(page)).text)).toEqual(JSON.parse(starterText('founding')));
});

test('works by keyboard alone', async ({ page }) => {
  await filter(page).focus();
  while (!(await page.evaluate(() => document.activeElement?.tagName === 'TR')))
    await page.keyboard.press('Tab');
  await expect(rowOf(page, 'IngressSubnet1')).toBeFocused();
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeFocused();
  await expect(rowOf(page, 'ApplicationSubnet1')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe('10.0.3.0/24');

  await page.keyboard.press('Enter');
  await page.keyboard.type('App');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'AppSubnet1')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Nonsense');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'AppSubnet1')).toBeFocused();

  await page.keyboard.press('Alt+ArrowUp');
  await expect(rowOf(page, 'AppSubnet1')).toContainText('10.0.0.0/24');
  await expect(rowOf(page, 'AppSubnet1')).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowOf(page, 'DatabaseSubnet3')).toBeFocused();
});

test('1.16 an address is looked up', async ({ page }) => {
  const answer = page.getByRole('region', { name: 'Tables' }).getByRole('status');
  await filter(page).fill('10.0.4.7');
  await expect(answer).toHaveText('in ApplicationSubnet2 (10.0.4.0/24)');
  await expect(rowOf(page, 'ApplicationSubnet2')).toHaveAttribute('aria-selected', 'true');
  await filter(page).fill('10.0.7.9');
  await expect(answer).toHaveText('free (10.0.7.0/24)');
  await filter(page).fill('192.168.1.1');
  await expect(answer).toHaveText('not in any VPC of this design');
  await filter(page).fill('data');
  await expect(rowOf(page, 'DatabaseSubnet3')).toBeVisible();
  await expect(rowOf(page, 'IngressSubnet1')).toHaveCount(0);
  await filter(page).press('Escape');
  await expect(rowOf(page, 'IngressSubnet1')).toBeVisible();
});

test('1.16 a CIDR is looked up too, and what nothing answers to is said', async ({ page }) => {
  await filter(page).fill('10.0.2.0/23');
  await expect(rowOf(page, 'IngressSubnet3')).toBeVisible();
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeVisible();
  await expect(rowOf(page, 'ApplicationSubnet2')).toHaveCount(0);
  await filter(page).fill('999.1.1.1');
  await expect(page.getByText('no row holds “999.1.1.1”')).toBeVisible();
});

test('an address in reserved space names its group', async ({ page }) => {
  await openFile(page, 'reserved.json', starterText('reserved'));
  await filter(page).fill('10.0.1.70');
  await expect(page.getByRole('region', { name: 'Tables' }).getByRole('status')).toHaveText(
    'in reserved Application2 (10.0.1.64/26)',
  );
});

test('is copied for a spreadsheet, as CSV and as Markdown', async ({ page }) => {
  const tables = page.getByRole('region', { name: 'Tables' });
  await tables.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('Copied');
  const tabbed = await clipboard(page);
  expect(tabbed).toContain('ApplicationSubnet1\tApplication\tprivate\tAZ 1\t10.0.3.0/24\t251');
  expect(tabbed).toMatch(/ApplicationSubnet1\t.*\tno$/m);
  expect(await clipboard(page, 'text/html')).toContain('<td>10.0.3.0/24</td>');

  await tables.getByRole('button', { name: 'More ways to copy' }).click();
  await page.getByRole('menuitem', { name: 'Copy CSV' }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('Copied the subnets as CSV');
  const csv = await clipboard(page);
  expect(csv.split(/\r?\n/)[0]).toMatch(/^stack,region,vpc,vpc_cidr,group,subnet,status/);
  expect(csv).toContain('ApplicationSubnet1,created,private,AZ 1,1,10.0.3.0/24');

  await tables.getByRole('button', { name: 'More ways to copy' }).click();
  const file = await downloaded(page, () => page.getByRole('menuitem', { name: 'Download CSV' }).click());
  expect(file.name).toBe('founding-network-subnets.csv');
  expect(file.text.replaceAll('\r\n', '\n')).toBe(csv.replaceAll('\r\n', '\n'));

  await tables.getByRole('button', { name: 'More ways to copy' }).click();
  await page.getByRole('menuitem', { name: 'Copy Markdown' }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('as Markdown');
  expect(await clipboard(page)).toContain('### TheVPC');
});

test('long names, notes and a sum leave every column, row and word in sight', async ({ page }) => {
  const design = JSON.parse(starterText('founding'));
  design.stacks[0].environment = { type: 'region', region: 'eu-central-1', zoneCount: 3 };
  for (const thing of design.things.filter(({ kind }: { kind: string }) => kind === 'subnet-group')) {
    thing.label = `${thing.label} of the order department`;
    thing.constructId = `${thing.constructId}OfTheOrderDepartment`;
    thing.note = 'Ask the platform team before you change anything here.';
  }
  await openFile(page, 'long.json', JSON.stringify(design));
  const first = rowOf(page, 'IngressOfTheOrderDepartmentSubnet1');
  await first.click();
  await rowOf(page, 'ApplicationOfTheOrderDepartmentSubnet1').click({ modifiers: ['Control'] });
  await expect(page.getByText(/^6 selected: 1,536 addresses, 1,506 usable/)).toBeVisible();
  for (const title of ['Public IP', 'Note'])
    await expect(page.getByRole('columnheader', { name: title })).toBeInViewport({ ratio: 1 });
  await expect(rowOf(page, 'DatabaseOfTheOrderDepartmentSubnet3')).toBeInViewport({ ratio: 1 });
  await expect(first.getByRole('gridcell', { name: '10.0.0.0/24' })).toBeVisible();
  const isCut = (locator: Locator) =>
    locator.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(await isCut(first.getByRole('gridcell', { name: '10.0.0.0/24' }))).toBe(false);
  expect(await isCut(page.getByTitle(/^10\.0\.0\.0\/21 · 2,048 addresses/))).toBe(false);
});

test('is ordered by its headings, numbers as numbers', async ({ page }) => {
  const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
  const first = page.getByRole('grid').getByRole('row').nth(1);
  await heading('AZ').getByRole('button').click();
  await expect(page.getByRole('grid').getByRole('row').nth(2)).toContainText('ApplicationSubnet1');
  await heading('Usable').getByRole('button').click();
  await expect(heading('Usable')).toHaveAttribute('aria-sort', 'ascending');
  await expect(first).toContainText('DatabaseSubnet1');
  await heading('Usable').getByRole('button').click();
  await expect(first).toContainText('ApplicationSubnet3');
  await heading('Usable').getByRole('button').click();
  await expect(first).toContainText('IngressSubnet1');
});

test('columns that not everybody wants are chosen, remembered and copied', async ({ page }) => {
  const heading = page.getByRole('columnheader', { name: 'Logical ID' });
  await expect(heading).toHaveCount(0);
  await page.getByRole('button', { name: 'More columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Logical ID' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Total' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(heading).toBeVisible();
  await expect(rowOf(page, 'DatabaseSubnet1')).toContainText(/TheVPCDatabaseSubnet1Subnet[0-9A-F]{8}/);
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect.poll(() => clipboard(page)).toMatch(/Logical ID\tTotal\r?\n/);

  await page.reload();
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'More columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Logical ID' }).click();
  await expect(heading).toHaveCount(0);
});

test('the rows of a VPC that is selected on the canvas come into sight', async ({ page }) => {
  await openFile(page, 'two-vpcs.json', starterText('two-vpcs'));
  const rows = page.getByRole('grid', { name: 'Subnets of Staging' });
  await expect(rows).not.toBeInViewport();
  await vpcBox(page, 'Staging').click();
  await expect(rows).toBeInViewport();
});

test('the table is grouped by AZ with one click', async ({ page }) => {
  await page.getByRole('button', { name: 'AZ', exact: true }).click();
  const names = await page
    .getByRole('row', { name: /Subnet\d/ })
    .evaluateAll((rows) =>
      rows.map((row) => row.textContent?.match(/(Ingress|Application|Database)Subnet\d/)?.[0]),
    );
  expect(names).toEqual(
    [1, 2, 3].flatMap((zone) =>
      ['Ingress', 'Application', 'Database'].map((group) => `${group}Subnet${zone}`),
    ),
  );
});

test('1.7 what does not fit stays in the table', async ({ page }) => {
  await rowOf(page, 'ApplicationSubnet1').dblclick();
  await page.getByRole('combobox', { name: 'Size of each subnet of Application' }).selectOption('23');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'ApplicationSubnet3')).toContainText('doesn’t fit');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the table is accessible, also while it is edited', async ({ page }) => {
      test.slow();
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'Show free' }).click();
      await freeRow(page).click();
      await expectAccessible(page);
      await rowOf(page, 'ApplicationSubnet1').dblclick();
      await expectAccessible(page);
    });
  });
}
