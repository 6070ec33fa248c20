import { expectAccessible } from './accessibility.ts';
import { canvasOf } from './boxes.ts';
import { beginWith, downloaded } from './design-file.ts';
import { expectGolden } from './golden.ts';
import { expect, test } from './test.ts';

test('a workload is moved to a stack of its own, and both templates are taken', async ({ page }) => {
  await beginWith(page, 'A web application');
  await page.getByRole('button', { name: /^Stacks One/ }).click();
  await page.getByRole('button', { name: 'Add stack' }).click();
  await expect(page.getByRole('button', { name: /^Stack Application / })).toBeVisible();
  await expectAccessible(page);

  await canvasOf(page)
    .getByRole('button', { name: /^Fleet, / })
    .click();
  await page.getByRole('combobox', { name: 'Stack', exact: true }).selectOption('Application');
  await expect(canvasOf(page).getByRole('button', { name: /^Fleet, .*stack Application/ })).toBeVisible();
  // The listener of the other stack can't register what this one makes.
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect(page.getByText(/is in another stack/).first()).toBeVisible();
  await canvasOf(page)
    .getByRole('button', { name: /^Alb, / })
    .click();
  await page.getByRole('combobox', { name: 'Stack', exact: true }).selectOption('Application');
  await expect(page.getByText(/is in another stack/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const { name, text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'CloudFormation templates: Application YAML' }).click(),
  );
  expect(name).toBe('Application.yaml');
  expect(text).toContain('!ImportValue ThreeTier:ExportsOutputRef');
  const first = await downloaded(page, () =>
    page.getByRole('button', { name: 'CloudFormation templates: ThreeTier YAML' }).click(),
  );
  expect(first.text).toContain('Name: ThreeTier:ExportsOutputRef');
});

test('the code pane shows the template of what is selected, and of the stack that is chosen', async ({
  page,
}) => {
  await beginWith(page, 'A shared VPC');
  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  const chooser = page.getByRole('combobox', { name: 'Stack of the text' });
  await expect(chooser).toHaveValue('Network');
  const take = () => page.getByRole('button', { name: 'Download the CloudFormation YAML' }).click();
  await expectGolden(page, 'template-Network.yaml', take, 'shared-vpc');
  await chooser.selectOption('Orders');
  await expectGolden(page, 'template-Orders.yaml', take, 'shared-vpc');
  await page.getByRole('tab', { name: 'CDK TypeScript' }).click();
  const typescript = () => page.getByRole('button', { name: 'Download the CDK TypeScript' }).click();
  await expectGolden(page, 'stack.ts', typescript, 'shared-vpc');
  await expectAccessible(page);
});

test('weak references are asked for, and a stack is removed without losing anything', async ({ page }) => {
  await beginWith(page, 'A shared VPC');
  await page.getByRole('button', { name: /^Stacks 2/ }).click();
  await page.getByRole('combobox', { name: 'References between stacks' }).selectOption('Weak');
  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  const { text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download the CloudFormation YAML' }).click(),
  );
  expect(text).toContain('PublishOutputRef');
  expect(text).not.toContain('Export:');

  await page.getByRole('button', { name: /^Stack Orders / }).click();
  await expect(page.getByText('Deployed after Network, of which it uses something.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove stack' }).click();
  await expect(page.getByText(/What Orders made is made by the stack of its VPC/)).toBeVisible();
  await expect(canvasOf(page).getByRole('button', { name: /^Fleet, / })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Stacks 2/ })).toBeVisible();
});
