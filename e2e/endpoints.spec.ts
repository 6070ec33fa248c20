import { expectAccessible } from './accessibility.ts';
import { canvasOf, dragTo, middleOf, rowBox, vpcBox } from './boxes.ts';
import { exportedResources } from './connections.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';
import { paletteItem, workloadBox } from './workloads.ts';

// Views glide otherwise, and a place that is measured on the way is wrong.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a gateway endpoint is dropped into a VPC, kept to a row, and given a policy that is whole', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await dragTo(page, paletteItem(page, 'Gateway endpoint'), await middleOf(vpcBox(page, 'TheVPC')));
  await page.mouse.up();
  const s3 = canvasOf(page).getByRole('button', { name: /^S3, Gateway endpoint/ });
  await expect(s3).toBeFocused();
  await expect(s3).toHaveAccessibleName('S3, Gateway endpoint, full access');

  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('combobox', { name: 'Subnet groups, one more' }).selectOption('Application');
  await inspector.getByRole('button', { name: /^Details/ }).click();
  await inspector.getByRole('group', { name: 'Policy' }).getByRole('button', { name: 'Add one' }).click();
  const policy = inspector.getByRole('group', { name: 'Policy', exact: true });
  await expect(policy).toContainText('names no principal');
  await expectAccessible(page);
  await policy.getByRole('button', { name: 'Say anyone (*)' }).click();
  await policy.getByRole('button', { name: 'Say any action and resource (*)' }).click();
  await policy.getByRole('combobox', { name: 'Policy, 1: Effect' }).selectOption('Deny');
  await expect(s3).toHaveAccessibleName('S3, Gateway endpoint, 1 statement');

  await page.getByRole('tab', { name: 'CloudFormation JSON' }).click();
  const download = () => page.getByRole('button', { name: 'Download the CloudFormation JSON' }).click();
  const [endpoint, ...others] = await exportedResources(page, 'AWS::EC2::VPCEndpoint', download);
  expect(others).toEqual([]);
  expect(endpoint).toMatchObject({
    PolicyDocument: {
      Statement: [{ Action: '*', Effect: 'Deny', Principal: { AWS: '*' }, Resource: '*' }],
    },
    VpcEndpointType: 'Gateway',
  });
  expect(JSON.stringify(endpoint)).toMatch(/TheVPCApplicationSubnet3RouteTable/);
  expect(JSON.stringify(endpoint)).not.toMatch(/Ingress|Database/);

  await s3.focus();
  await page.keyboard.press('Delete');
  await expect(s3).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(s3).toBeVisible();
});

test('an interface endpoint is found by what people call its service, named after it, and connected', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Application').click();
  await paletteItem(page, 'Interface endpoint').press('Enter');
  const service = page.getByRole('combobox', { name: 'Service' });
  await expect(service).toBeFocused();
  await expect(service).toHaveValue('ssm');
  await service.fill('ecr.dkrr');
  const box = canvasOf(page).getByRole('button', { name: /^ecr\.dkrr?, Interface endpoint/ });
  await expect(box).toBeVisible();
  await page.getByRole('button', { name: 'Use ecr.dkr' }).first().click();
  await expect(box).toHaveAccessibleName(
    /^ecr\.dkr, Interface endpoint, port 443, in Application, all 3 zones, 1 in/,
  );
  await expectAccessible(page);

  // Another one for the same service can't have its name.
  await box.click();
  await page.keyboard.press('Control+d');
  await expect(page.getByText('one endpoint of a VPC can have it').first()).toBeVisible();
  await page.getByRole('button', { name: 'Turn private DNS off' }).first().click();
  await expect(page.getByText('one endpoint of a VPC can have it')).toHaveCount(0);

  await rowBox(page, 'Application').click();
  await paletteItem(page, 'Instance').press('Enter');
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of Instance/ })).toBeFocused();
  await page.keyboard.type('App');
  await page.keyboard.press('Enter');
  await expect(workloadBox(page, 'App')).toBeFocused();
  await page.keyboard.press('l');
  await page.getByRole('combobox', { name: 'Connect App to' }).fill('ecr.dkr');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New connection' });
  await expect(form).toContainText('App may open TCP 443 (HTTPS) to ecr.dkr');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(
    canvasOf(page).getByRole('button', { name: /^App may open TCP 443 \(HTTPS\) to ecr\.dkr/ }),
  ).toBeVisible();
});
