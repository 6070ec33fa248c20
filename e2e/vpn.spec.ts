import { expectAccessible } from './accessibility.ts';
import { canvasOf, rowBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('a VPN connection comes with its gateway, gets an address, static routes and an alarm, and goes again', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').click();
  await page.getByRole('button', { name: 'VPN connection', exact: true }).click();
  const canvas = canvasOf(page);
  const connection = canvas.getByRole('button', { name: /^VPN connection, VPN connection/ });
  await expect(canvas.getByRole('button', { name: /^Virtual private gateway/ })).toBeVisible();

  // What nobody can guess is asked at once.
  const address = page.getByRole('textbox', { name: 'Customer gateway IP' });
  await expect(address).toBeFocused();
  await expect(page.getByText('say the public IPv4 address of your device').first()).toBeVisible();
  await page.keyboard.type('203.0.113.10');
  await expect(connection).toHaveAccessibleName(/203\.0\.113\.10, BGP, ASN 65000/);

  await page.getByRole('combobox', { name: 'Routing' }).selectOption('Static');
  await page.getByRole('textbox', { name: 'Static routes, one more' }).fill('192.168.10.0/24');
  await page.keyboard.press('Enter');
  await expect(connection).toHaveAccessibleName(/192\.168\.10\.0\/24/);

  await page.getByRole('group', { name: 'Alarms' }).getByRole('button', { name: 'Add one' }).click();
  await page.getByRole('combobox', { name: 'Alarms, 1: Alarm if it is' }).selectOption('below');
  await page.getByRole('textbox', { name: 'Alarms, 1: Threshold' }).fill('1');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await expect(page.getByRole('region', { name: 'Code', exact: true })).toContainText('metricTunnelState()');

  await connection.click();
  await page.keyboard.press('Delete');
  await expect(connection).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(connection).toBeVisible();
});

test('the route tables that learn from a gateway are chosen on the VPC, and a mistake is mended', async ({
  page,
}) => {
  await beginWith(page, 'A VPN to the office');
  const canvas = canvasOf(page);
  await canvas.getByRole('button', { name: /^Virtual private gateway of Hybrid/ }).click();
  await page.getByRole('button', { name: /^VPN ?Data centre/ }).click();
  const first = page.getByRole('combobox', { name: 'Routes from the gateway, 1: Subnet group' });
  await expect(first.locator('option:checked')).toHaveText('Application');
  await first.selectOption('Ingress');
  await expectAccessible(page);

  await canvas.getByRole('button', { name: /^Office, VPN connection/ }).click();
  await page.getByRole('textbox', { name: 'Customer gateway ASN' }).fill('64620');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use 65000 for the customer gateway' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Customer gateway ASN' })).toHaveValue('65000');
});
