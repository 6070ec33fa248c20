import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { rowBox } from './boxes.ts';
import { beginWith, noticesOf, openFile, savedFile, starterText } from './design-file.ts';
import { freeRow, inspectorOf, rowOf } from './table-rows.ts';
import { expect, test } from './test.ts';

async function selectVpc(page: Page): Promise<void> {
  const free = page.getByRole('button', { name: 'Show free' });
  // The table comes once the page stands.
  await free.or(freeRow(page)).first().waitFor();
  if (await free.isVisible()) await free.click();
  await freeRow(page).click();
}

async function selectGroup(page: Page, group: string): Promise<void> {
  await rowOf(page, `${group}Subnet1`).click();
  await inspectorOf(page)
    .getByRole('button', { name: `Edit the subnet group ${group}` })
    .click();
}

function undo(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: 'Undo' });
}

test.beforeEach(async ({ page }) => beginWith(page, 'Three tiers'));

test('1.6 nonsense in the CIDR field stays in it, marked when the person has finished', async ({ page }) => {
  await selectVpc(page);
  const cidr = inspectorOf(page).getByRole('textbox', { name: 'IPv4 CIDR' });
  await cidr.fill('10.20.x');
  await expect(cidr).toHaveAttribute('aria-invalid', 'false');
  await cidr.press('Enter');
  await expect(cidr).toHaveAttribute('aria-invalid', 'true');
  await expect(inspectorOf(page).getByRole('alert')).toContainText('“10.20.x” is not an address');
  await expect(rowOf(page, 'IngressSubnet1')).toContainText('10.0.0.0/24');

  await selectGroup(page, 'Database');
  await selectVpc(page);
  await expect(cidr).toHaveValue('10.20.x');
  await expect(cidr).toHaveAttribute('aria-invalid', 'true');

  await cidr.press('Escape');
  await expect(cidr).toHaveValue('10.0.0.0/21');
  await expect(cidr).toHaveAttribute('aria-invalid', 'false');
});

test('1.6 a mistake is marked after a pause, and one that is mended in time never', async ({ page }) => {
  await selectVpc(page);
  const cidr = inspectorOf(page).getByRole('textbox', { name: 'IPv4 CIDR' });
  await cidr.fill('10.');
  await cidr.pressSequentially('20.0.0/21', { delay: 30 });
  await expect(cidr).toHaveAttribute('aria-invalid', 'false');
  await expect(rowOf(page, 'IngressSubnet1')).toContainText('10.20.0.0/24');
  await cidr.fill('10.20.');
  await expect(cidr).toHaveAttribute('aria-invalid', 'true');
});

for (const [typed, taken] of [
  ['  10.20.0.0/21 ', '10.20.0.0/21'],
  ['/20', '10.0.0.0/20'],
  ['10.20.0.0 255.255.248.0', '10.20.0.0/21'],
] as const) {
  test(`1.6 the CIDR field takes "${typed}" and shows ${taken}`, async ({ page }) => {
    await selectVpc(page);
    const cidr = inspectorOf(page).getByRole('textbox', { name: 'IPv4 CIDR' });
    await cidr.fill(typed);
    await cidr.press('Enter');
    await expect(cidr).toHaveValue(taken);
    expect(JSON.parse((await savedFile(page)).text).things[0].cidr).toBe(taken);
  });
}

test('1.6 an address inside of a network means the network', async ({ page }) => {
  await selectVpc(page);
  const cidr = inspectorOf(page).getByRole('textbox', { name: 'IPv4 CIDR' });
  await cidr.fill('10.20.1.7/21');
  await expect(inspectorOf(page)).toContainText('network address is 10.20.0.0/21');
  await cidr.press('Enter');
  await expect(cidr).toHaveValue('10.20.0.0/21');
  await undo(page).click();
  await expect(cidr).toHaveValue('10.0.0.0/21');
});

test('1.14 2.9 type and size of a group: what would happen is said before, and a run of clicks is one step', async ({
  page,
}) => {
  await selectGroup(page, 'Application');
  const form = inspectorOf(page);
  await form.getByText('Isolated', { exact: true }).hover();
  await expect(form).toContainText('CIDRs stay; 3 default routes go; 3 NAT gateways go.');
  await form.getByRole('radio', { name: /^Isolated/ }).check();
  await expect(rowOf(page, 'ApplicationSubnet1')).toContainText('only within the VPC');

  await form.getByRole('button', { name: 'Smaller' }).click({ clickCount: 3, delay: 20 });
  await expect(rowOf(page, 'ApplicationSubnet1')).toContainText('10.0.3.0/27');
  await undo(page).hover();
  await expect(page.getByRole('tooltip')).toContainText('Undo: Application /24 → /27');
  await undo(page).click();
  await expect(rowOf(page, 'ApplicationSubnet1')).toContainText('10.0.3.0/24');
  await undo(page).click();
  await expect(form.getByRole('radio', { name: /^Private/ })).toBeChecked();
});

test('sizes that do not fit stay in the list, with the reason', async ({ page }) => {
  await selectGroup(page, 'Application');
  await inspectorOf(page)
    .getByRole('button', { name: /^Size of each subnet/ })
    .click();
  await expect(page.getByRole('option', { name: /^\/22/ })).toContainText(
    '3 × /22 need 3,072, 1,280 are left',
  );
  await page.getByRole('option', { name: /^\/26/ }).click();
  await expect(rowOf(page, 'ApplicationSubnet2')).toContainText('10.0.3.64/26');
  await expect(inspectorOf(page)).toContainText('3 subnets take 192 of 2,048 addresses.');
});

test('what is wrong stands beside its field, with the way out', async ({ page }) => {
  await selectGroup(page, 'Application');
  await inspectorOf(page).getByRole('button', { name: 'Larger' }).click();
  await expect(inspectorOf(page)).toContainText('Application doesn’t fit in TheVPC');
  await inspectorOf(page).getByRole('button', { name: 'Make the VPC 10.0.0.0/20' }).click();
  await expect(inspectorOf(page)).not.toContainText('doesn’t fit');
  await expect(rowOf(page, 'ApplicationSubnet3')).toContainText('10.0.8.0/23');
});

test('a name is typed into all views at once, in one step; Escape restores it', async ({ page }) => {
  await selectGroup(page, 'Application');
  const name = inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('');
  await name.pressSequentially('Backend');
  await expect(rowOf(page, 'BackendSubnet1')).toBeVisible();
  await name.press('Escape');
  await expect(name).toHaveValue('Application');
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeVisible();

  await name.fill('Backend');
  await name.press('Enter');
  await undo(page).click();
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeVisible();
  await expect(name).toHaveValue('Application');

  await name.fill('');
  await name.press('Tab');
  await expect(inspectorOf(page).getByRole('alert')).toHaveText('Name can’t be empty.');
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeVisible();
});

test('a field at which a fault is found says so, and is described by it', async ({ page }) => {
  await selectGroup(page, 'Application');
  const form = inspectorOf(page);
  const name = form.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveAttribute('aria-invalid', 'false');
  await name.fill('${AWS::Region}');
  await name.press('Enter');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/allowed: text in one line, without control characters/);
  await name.fill('Application');

  await form.getByRole('button', { name: 'Larger' }).click();
  await expect(form.getByRole('button', { name: /^Size of each subnet/ })).toHaveAccessibleDescription(
    /Application doesn’t fit in TheVPC/,
  );
  await undo(page).click();

  await selectVpc(page);
  await form.getByRole('button', { name: /^Tags and note/ }).click();
  await form.getByRole('button', { name: 'Add a tag' }).click();
  const key = form.getByRole('textbox', { name: 'Tag 1, key' });
  await key.fill('aws:team');
  await expect(key).toHaveAttribute('aria-invalid', 'true');
  await expect(key).toHaveAccessibleDescription(/begins with aws:/);
  await expect(form.getByRole('textbox', { name: 'Tag 1, value' })).toHaveAttribute('aria-invalid', 'false');

  const nat = form.getByRole('radiogroup', { name: 'NAT' });
  await nat.getByRole('radio', { name: /^None/ }).check();
  await expect(nat).toHaveAttribute('aria-invalid', 'false');
  await expect(nat).toHaveAccessibleDescription(/Warning: Application’s 3 subnets are private/);
});

test('what has a very long name is told of within the pane, also on buttons', async ({ page }) => {
  const design = JSON.parse(starterText('founding'));
  design.things[0].natGateways = 0;
  design.things.find(({ id }: { id: string }) => id === 'application').label = 'x'.repeat(10_000);
  await openFile(page, 'long.json', JSON.stringify(design));
  await selectVpc(page);
  const fix = inspectorOf(page).getByRole('button', { name: /^Make x+….*isolated$/ });
  const [pane, button] = [await inspectorOf(page).boundingBox(), await fix.boundingBox()];
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan((pane?.x ?? 0) + (pane?.width ?? 0));

  await page.getByRole('tab', { name: /^Problems/ }).click();
  const problems = page.getByRole('tabpanel', { name: /^Problems/ });
  await expect(problems.getByRole('region', { name: 'Errors' }).getByRole('listitem')).toHaveCount(1);
  const scroller = problems.getByRole('region', { name: 'Errors' }).locator('..');
  expect(await scroller.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('Escape empties the line for the next entry', async ({ page }) => {
  await page.keyboard.press('Escape');
  const form = inspectorOf(page);
  await form.getByRole('button', { name: /^Ranges used elsewhere/ }).click();
  for (const label of ['Name of the next range', 'CIDR of the next range']) {
    const field = form.getByRole('textbox', { name: label });
    await field.fill('10.');
    await field.press('Escape');
    await expect(field).toHaveValue('');
  }
  await selectVpc(page);
  await form.getByRole('button', { name: /^Advanced/ }).click();
  const next = form.getByRole('textbox', { name: 'Own Elastic IPs, one more' });
  await next.fill('eipalloc');
  await next.press('Escape');
  await expect(next).toHaveValue('');
  await expect(form.getByRole('heading', { level: 2, name: 'TheVPC' })).toBeVisible();
});

test('every setting is found by its AWS name', async ({ page }) => {
  await selectVpc(page);
  const search = inspectorOf(page).getByRole('searchbox', { name: 'Find a setting' });
  await search.fill('enableDnsHostnames');
  await expect(inspectorOf(page).getByRole('switch', { name: 'DNS host names' })).toBeVisible();
  await search.fill('IGW');
  await expect(inspectorOf(page).getByRole('switch', { name: 'Internet gateway' })).toBeVisible();
  await search.fill('eipAllocationIds');
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Own Elastic IPs, one more' })).toBeVisible();
  await search.fill('transit gateway');
  await expect(inspectorOf(page).getByRole('status')).toContainText(
    'No setting answers to “transit gateway”',
  );
  await search.press('Escape');
  await expect(inspectorOf(page).getByRole('radiogroup', { name: 'NAT' })).toBeVisible();

  await selectGroup(page, 'Ingress');
  await search.fill('natGateways');
  await inspectorOf(page)
    .getByRole('button', { name: /^NAT gateways set on/ })
    .click();
  await expect(inspectorOf(page).getByRole('radiogroup', { name: 'NAT' })).toBeVisible();
});

test('1.13 NAT says what each choice means and costs', async ({ page }) => {
  await selectVpc(page);
  const nat = inspectorOf(page).getByRole('radiogroup', { name: 'NAT' });
  await expect(nat).toContainText('about $109.50 a month');
  await nat.getByRole('radio', { name: /^One in all/ }).check();
  await expect(rowOf(page, 'ApplicationSubnet3')).toContainText('NAT in IngressSubnet1');
  await nat.getByRole('radio', { name: /^None/ }).check();
  await expect(inspectorOf(page)).toContainText('Warning:');
});

test('a region with fewer zones takes some from the VPC, and that is said', async ({ page }) => {
  await page.keyboard.press('Escape');
  const form = inspectorOf(page);
  await form.getByRole('radio', { name: /^One region/ }).check();
  const region = form
    .getByRole('textbox', { name: 'Region' })
    .or(form.getByRole('combobox', { name: 'Region' }));
  await region.fill('cn-north-1');
  await region.press('Enter');
  await expect(noticesOf(page)).toContainText('TheVPC now has 2 zones.');
  await expect(page.getByRole('tab', { name: /^Problems \(1 warning\)/ })).toBeVisible();
});

test('1.11 one more zone that does not fit says by how much, with the way out first', async ({ page }) => {
  await selectVpc(page);
  const form = inspectorOf(page);
  const more = form.getByRole('button', { name: 'Availability Zones: one more' });
  const zones = form.getByRole('status', { name: 'Availability Zones', exact: true });
  await more.click();
  await expect(form).toContainText('4 zones need 2,112 addresses, /21 has 2,048.');
  await expect(zones).toHaveText('3');
  await form.getByRole('button', { name: 'Make it 10.0.0.0/20' }).click();
  await expect(zones).toHaveText('4');
  await expect(form).not.toContainText('need 2,112');
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible();
  await undo(page).click();
  await expect(zones).toHaveText('3');

  await more.click();
  await form.getByRole('button', { name: 'Add it all the same' }).click();
  await expect(zones).toHaveText('4');
  await expect(page.getByRole('tab', { name: /^Problems \(\d error/ })).toBeVisible();
});

test('2.11 several groups share one form', async ({ page }) => {
  await rowOf(page, 'ApplicationSubnet1').click();
  await rowOf(page, 'DatabaseSubnet1').click({ modifiers: ['Control'] });
  const form = inspectorOf(page);
  await expect(form.getByRole('heading', { name: '2 subnet groups' })).toBeVisible();
  await expect(form).toContainText('Type: mixed');
  await form.getByRole('combobox', { name: 'Size of each subnet' }).selectOption('27');
  await expect(rowOf(page, 'ApplicationSubnet1')).toContainText('10.0.3.0/27');
  await expect(rowOf(page, 'DatabaseSubnet1')).toContainText('10.0.3.96/27');
  await undo(page).click();
  await expect(rowOf(page, 'DatabaseSubnet1')).toContainText('10.0.6.0/28');
});

test('outputs come by one click, with a name of their own', async ({ page }) => {
  await selectVpc(page);
  const form = inspectorOf(page);
  await form.getByRole('button', { name: /^Outputs/ }).click();
  for (const output of ['VPC ID', 'Subnet IDs of Application']) {
    await form.getByRole('button', { name: 'Add an output' }).click();
    await page.getByRole('menuitem', { name: output }).click();
  }
  await form.getByRole('button', { name: 'Move Subnet IDs of Application up' }).click();
  const { things } = JSON.parse((await savedFile(page)).text);
  expect(things[0].outputs).toEqual([
    { constructId: 'ApplicationSubnetIds', group: 'application', of: 'subnet-ids' },
    { constructId: 'TheVPCId', of: 'vpc-id' },
  ]);
});

test('a group that is deleted takes its outputs along, and says so', async ({ page }) => {
  await selectVpc(page);
  await inspectorOf(page)
    .getByRole('button', { name: /^Outputs/ })
    .click();
  await inspectorOf(page).getByRole('button', { name: 'Add an output' }).click();
  await page.getByRole('menuitem', { name: 'Subnet IDs of Application' }).click();
  const outputsOf = async () => JSON.parse((await savedFile(page)).text).things[0].outputs;
  const before = await outputsOf();

  await rowBox(page, 'Application').click();
  await page.keyboard.press('Delete');
  await expect(noticesOf(page)).toContainText(
    'Application is deleted, and the output ApplicationSubnetIds with it.',
  );
  expect(await outputsOf()).toBeUndefined();
  await undo(page).click();
  await expect(rowOf(page, 'ApplicationSubnet1')).toBeVisible();
  expect(await outputsOf()).toEqual(before);
});

test('ranges used elsewhere are listed, and overlaps with them are told', async ({ page }) => {
  await page.keyboard.press('Escape');
  const form = inspectorOf(page);
  await form.getByRole('button', { name: /^Ranges used elsewhere/ }).click();
  await form.getByRole('textbox', { name: 'Name of the next range' }).fill('Office');
  await form.getByRole('textbox', { name: 'CIDR of the next range' }).fill('10.0.4.0');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByRole('alert')).toContainText('The size is missing');
  await form.getByRole('textbox', { name: 'CIDR of the next range' }).fill('10.0.4.0/22');
  await form.getByRole('button', { name: 'Add' }).click();
  const cidr = form.getByRole('textbox', { name: 'CIDR of Office' });
  await expect(cidr).toHaveValue('10.0.4.0/22');
  await cidr.fill('10.0.5.7/22');
  await expect(form).toContainText('network address is 10.0.4.0/22; Enter takes it');
  await cidr.press('Enter');
  await expect(cidr).toHaveValue('10.0.4.0/22');

  await selectVpc(page);
  await expect(form).toContainText('Office');
  await expect(form.getByRole('textbox', { name: 'IPv4 CIDR' })).toHaveAccessibleDescription(/Office/);
  await form.getByRole('button', { name: /^next free 10\.0\.8\.0\/21/ }).click();
  await expect(form).not.toContainText('Office');
  // Nothing free is offered where nobody else has these addresses.
  const cidrOfVpc = form.getByRole('textbox', { name: 'IPv4 CIDR' });
  await cidrOfVpc.fill('10.20.0.0/21');
  await cidrOfVpc.press('Enter');
  await expect(rowOf(page, 'IngressSubnet1')).toContainText('10.20.0.0/24');
  await expect(form.getByRole('button', { name: /^next free/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the inspector is accessible in each of its forms', async ({ page }) => {
      // Each form is looked at with the whole page, but without the code, whose many pieces take long.
      test.slow();
      await page.keyboard.press('Control+e');
      await page.keyboard.press('Escape');
      await expectAccessible(page);
      await selectVpc(page);
      for (const fold of ['DNS', 'Outputs', 'Tags and note', 'Advanced'])
        await inspectorOf(page)
          .getByRole('button', { name: new RegExp(`^${fold}`) })
          .click();
      await expectAccessible(page);
      await selectGroup(page, 'Ingress');
      await inspectorOf(page)
        .getByRole('button', { name: /^Size of each subnet/ })
        .click();
      await expectAccessible(page);
    });
  });
}
