import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { clipboard } from './clipboard.ts';
import { code, line } from './code-lines.ts';
import { downloaded, openFile, starterText } from './design-file.ts';
import { guardedDesign } from './guarded-design.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'guarded.json', JSON.stringify(guardedDesign()));
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect(table(page)).toBeVisible();
});

function table(page: Page): Locator {
  return page.getByRole('grid', { name: 'Rules of security groups' });
}

function rule(page: Page, name: string | RegExp): Locator {
  return table(page).getByRole('row', { name });
}

function filter(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find rules' });
}

/** The rules that are shown, by their accessible names: direction, other end, protocol and ports. */
async function shown(page: Page): Promise<readonly string[]> {
  const names = await table(page)
    .locator('tbody tr:has(td)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 4)
          .map((cell) => (cell.querySelector('.sr-only') ?? cell).textContent)
          .join(' '),
      ),
    );
  return names;
}

test('a rule leads to its connection: both sides are selected, and its code is lit', async ({ page }) => {
  await rule(page, /^Outbound Orders database/).click();
  for (const side of [/^Outbound Orders database/, /^Inbound Web TCP 5432/])
    await expect(rule(page, side)).toHaveAttribute('aria-selected', 'true');
  await expect(table(page).locator('[aria-selected=true]')).toHaveCount(2);
  await expect(code(page).locator('.chosen-line')).toHaveCount(1);
  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  await expect(line(page, 'Description: orders and invoices')).toBeInViewport();
  await expect(code(page).locator('.chosen-line')).not.toHaveCount(0);
});

test('a line of code leads to the rules of its connection', async ({ page }) => {
  // The editor holds only the lines that are in sight.
  await rule(page, /^Outbound Orders database/).click();
  await line(page, 'ec2.Port.tcp(22)').click();
  await expect(rule(page, /^Inbound Office 203\.0\.113\.0\/24 TCP 22/)).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(table(page).locator('[aria-selected=true]')).toHaveCount(1);
});

test('what is let out anyway is said where it is', async ({ page }) => {
  await rule(page, /^Outbound Orders database/).click();
  await line(page, "'requests of customers'").click();
  const everything = table(page).locator('tr:has(td)', { hasText: 'Allow all outbound traffic by default' });
  await expect(everything).toHaveAttribute('aria-selected', 'true');
  await expect(rule(page, /^Inbound Load balancer TCP 8080/)).toHaveAttribute('aria-selected', 'true');
  await everything.click();
  await expect(rule(page, /^Load balancer TheVPC/)).toHaveAttribute('aria-selected', 'true');
  await expect(rule(page, /^Inbound Load balancer TCP 8080/)).toHaveAttribute('aria-selected', 'false');
});

test('is filtered by port, by address and by text', async ({ page }) => {
  const answer = page.getByRole('region', { name: 'Tables' }).getByRole('status');
  await filter(page).fill('61000');
  expect(await shown(page)).toEqual([
    'Outbound Any IPv4 0.0.0.0/0 All All',
    'Inbound Office 203.0.113.0/24 TCP 60000 – 65535',
    'Inbound Scanner All All',
    'Outbound Web All All',
  ]);
  await expect(answer).toHaveText('4 of 12 rules');
  await filter(page).fill('203.0.113.99 22');
  expect(await shown(page)).toEqual([
    'Outbound Any IPv4 0.0.0.0/0 All All',
    'Inbound Office 203.0.113.0/24 TCP 22 SSH',
  ]);
  await filter(page).fill('invoices');
  await expect(table(page).locator('tbody tr')).toHaveCount(4);
  await filter(page).fill('nowhere');
  await expect(answer).toHaveText('no rule for “nowhere”');
  await filter(page).press('Escape');
  await expect(table(page).locator('tbody tr')).toHaveCount(16);
});

test('is ordered by its headings within each direction', async ({ page }) => {
  const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
  const portsOfWeb = async () =>
    (await shown(page)).slice(3, 9).map((name) => name.replace(/^.* (TCP|All) /, ''));
  const written = await portsOfWeb();
  await heading('Ports').getByRole('button').click();
  await expect(heading('Ports')).toHaveAttribute('aria-sort', 'ascending');
  expect(await portsOfWeb()).toEqual([
    'All',
    '22 SSH',
    '8080 HTTP alternative',
    '60000 – 65535',
    '443 HTTPS',
    '5432 PostgreSQL',
  ]);
  await heading('Ports').getByRole('button').click();
  expect(await portsOfWeb()).toEqual([
    '60000 – 65535',
    '8080 HTTP alternative',
    '22 SSH',
    'All',
    '5432 PostgreSQL',
    '443 HTTPS',
  ]);
  await heading('Ports').getByRole('button').click();
  expect(await portsOfWeb()).toEqual(written);
});

test('is copied for a spreadsheet, and downloaded as CSV and as Markdown', async ({ page }) => {
  const tables = page.getByRole('region', { name: 'Tables' });
  await filter(page).fill('invoices');
  await tables.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect
    .poll(() => clipboard(page))
    .toContain(
      'Web\tOutbound\tOrders database\tTCP\t5432\tPostgreSQL\torders and invoices\tWeb → Orders database',
    );
  expect((await clipboard(page)).trim().split('\n')).toHaveLength(3);
  expect(await clipboard(page, 'text/html')).toContain('<td>orders and invoices</td>');

  await tables.getByRole('button', { name: 'More ways to copy' }).click();
  const csv = await downloaded(page, () => page.getByRole('menuitem', { name: 'Download CSV' }).click());
  expect(csv.name).toBe('founding-network-rules.csv');
  expect(csv.text).toMatch(/^stack,region,vpc,security_group,group_id,direction,other_end,/);
  expect(csv.text.split('\r\n')).toHaveLength(14);
  await tables.getByRole('button', { name: 'More ways to copy' }).click();
  const markdown = await downloaded(page, () =>
    page.getByRole('menuitem', { name: 'Download Markdown' }).click(),
  );
  expect(markdown.name).toBe('founding-network-rules.md');
  expect(markdown.text).toContain('### Orders database · TheVPC · stack FoundingNetwork · any region');
});

test('works by keyboard alone', async ({ page }) => {
  await filter(page).focus();
  while (!(await page.evaluate(() => document.activeElement?.tagName === 'TR')))
    await page.keyboard.press('Tab');
  await expect(rule(page, /^Load balancer TheVPC/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rule(page, /^Inbound Internet 0\.0\.0\.0\/0 TCP 443/)).toBeFocused();
  await expect(code(page).locator('.chosen-line')).toHaveCount(1);
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^Load balancer\tInbound\tInternet 0\.0\.0\.0\/0\tTCP\t443\tHTTPS\t/);
  await page.keyboard.press('End');
  await expect(rule(page, /^Outbound Web All/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rule(page, /^Scanner no inbound/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rule(page, /^Load balancer TheVPC/)).toBeFocused();
});

test('is found by its words, and comes back as it was left', async ({ page }) => {
  await page.getByRole('tab', { name: 'Subnets' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('firewall');
  await page.getByRole('option', { name: 'Show the rules' }).click();
  await expect(table(page)).toBeVisible();
  await page.reload();
  await expect(table(page)).toBeVisible();
});

test('a design without connections says how rules come about', async ({ page }) => {
  await openFile(page, 'founding.json', starterText('founding'));
  await expect(page.getByText(/^No connections yet: /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeDisabled();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the rules are accessible, also while some are selected', async ({ page }) => {
      test.slow();
      await page.keyboard.press('Control+e');
      await expectAccessible(page);
      await rule(page, /^Outbound Orders database/).click();
      await filter(page).fill('5432');
      await expectAccessible(page);
    });
  });
}
