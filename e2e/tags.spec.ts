import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf, rowBox } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { code } from './code-lines.ts';
import { beginWith } from './design-file.ts';
import { reach } from './keyboard.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const FOLD = /^Tags (?:None|\d)/;

test('a subnet group is tagged, which its subnets and NAT gateways carry and other groups do not', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Ingress').click();
  await page.getByRole('button', { name: FOLD }).click();
  await page.getByRole('button', { name: 'Let Kubernetes put load balancers here' }).click();
  await expect(page.getByRole('textbox', { name: 'Tag 1, key' })).toHaveValue('kubernetes.io/role/elb');
  await expect(page.getByRole('button', { name: 'Let Kubernetes put load balancers here' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await page.getByRole('textbox', { name: 'Tag 2, key' }).fill('Name');
  await page.getByRole('textbox', { name: 'Tag 2, value' }).fill('edge');
  await expectAccessible(page);

  const tags = await tagsOf(page);
  for (const type of ['Subnet', 'RouteTable', 'EIP', 'NatGateway'])
    expect(tags('TheVPCIngressSubnet1', type)).toMatchObject({ 'kubernetes.io/role/elb': '1', Name: 'edge' });
  expect(tags('TheVPCDatabaseSubnet1', 'Subnet')).toMatchObject({
    Name: 'FoundingNetwork/TheVPC/DatabaseSubnet1',
  });

  await page.getByRole('textbox', { name: 'Tag 2, key' }).fill('aws:name');
  await expect(page.getByText('begins with aws:').first()).toBeVisible();
  await page.getByRole('button', { name: 'Remove the tag', exact: true }).first().click();
  await expect(page.getByRole('textbox', { name: 'Tag 2, key' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Tag 1, key' })).toHaveValue('kubernetes.io/role/elb');
});

test('a subnet group is tagged by keyboard alone', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').focus();
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: FOLD }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: 'Add a tag' }));
  await page.keyboard.press('Enter');
  for (const [part, text] of [
    ['key', 'karpenter.sh/discovery'],
    ['value', 'orders'],
  ] as const) {
    await reach(
      page,
      page.getByRole('textbox', { name: `Tag 1, ${part}` }),
      part === 'key' ? 'Shift+Tab' : 'Tab',
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }
  await expect(page.getByRole('button', { name: 'Tags 1' })).toBeVisible();
  const tags = await tagsOf(page);
  expect(tags('TheVPCDatabaseSubnet3', 'Subnet')).toMatchObject({ 'karpenter.sh/discovery': 'orders' });
});

test('a flow log is tagged among its details, with what is made for it', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Flow log', exact: true }).click();
  await expect(canvasOf(page).getByRole('button', { name: /^Flow log, flow log/ })).toBeFocused();
  await page.getByRole('button', { name: /^Details/ }).click();
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await page.getByRole('textbox', { name: 'Tag 1, value' }).fill('security');
  await expectAccessible(page);
  const tags = await tagsOf(page);
  for (const type of ['FlowLog', 'LogGroup', 'Role'])
    expect(tags('TheVPCFlowLog', type)).toMatchObject({ 'key-1': 'security' });
});

interface TemplateResource {
  readonly Type: string;
  readonly Properties?: { readonly Tags?: readonly { readonly Key: string; readonly Value: string }[] };
}

/** The tags of resources of the template, by how their logical id begins and how their type ends. */
async function tagsOf(page: Page) {
  await page.getByRole('tab', { name: 'CloudFormation JSON' }).click();
  await code(page).getByRole('button', { name: 'Copy the CloudFormation JSON' }).click();
  await expect.poll(() => clipboard(page)).toContain('"Resources"');
  const resources = Object.entries<TemplateResource>(JSON.parse(await clipboard(page)).Resources);
  return (id: string, type: string) => {
    const found = resources.find(([name, { Type }]) => name.startsWith(id) && Type.endsWith(`::${type}`));
    return Object.fromEntries((found?.[1].Properties?.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
  };
}
