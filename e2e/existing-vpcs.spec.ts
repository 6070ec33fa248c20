import { expectAccessible } from './accessibility.ts';
import { canvasOf } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { line } from './code-lines.ts';
import { noticesOf, savedFile } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const vpcId = 'vpc-0123456789abcdef0';

const subnet = (number: number, zone: string, isPublic = false) => ({
  SubnetId: `subnet-0000000${number}`,
  VpcId: vpcId,
  AvailabilityZone: zone,
  CidrBlock: `10.20.${number}.0/24`,
  MapPublicIpOnLaunch: isPublic,
});

/** As the command line prints it: three documents, one behind the other. */
const described = [
  { Vpcs: [{ VpcId: vpcId, CidrBlock: '10.20.0.0/16', Tags: [{ Key: 'Name', Value: 'core' }] }] },
  {
    Subnets: [
      subnet(1, 'eu-central-1a', true),
      subnet(2, 'eu-central-1b', true),
      subnet(3, 'eu-central-1a'),
      subnet(4, 'eu-central-1b'),
    ],
  },
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-00000001',
        VpcId: vpcId,
        Associations: [{ Main: true }],
        Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0123' }],
      },
    ],
  },
]
  .map((one) => JSON.stringify(one, undefined, 4))
  .join('\n');

test('an existing VPC is read from what AWS says, and an instance stands in it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Existing VPC…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Existing VPC' });
  await expect(dialog.getByText('aws ec2 describe-vpcs')).toBeVisible();
  const output = dialog.getByRole('textbox', { name: 'Output' });

  await output.fill('{ "Vpcs": [ { "VpcId": "i-1", "CidrBlock": "10.0.0.0/16" } ] }');
  await expect(dialog.getByText('Vpcs[0].VpcId is "i-1"; expected a VPC ID')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await output.fill('['.repeat(10_000));
  await expect(dialog.getByText('it is nested deeper than 64 levels')).toBeVisible();

  await output.fill(described);
  const read = dialog.getByRole('region', { name: 'What was read' });
  await expect(
    read.getByRole('row', { name: /^Private Private default route to a NAT gateway/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();

  const canvas = canvasOf(page);
  await expect(canvas.getByRole('button', { name: /^core, existing VPC, 10\.20\.0\.0\/16/ })).toBeVisible();
  await expect(canvas.getByRole('button', { name: /^subnet-00000003, .*exists already$/ })).toBeVisible();
  await expect(canvas.getByRole('button', { name: 'Add subnet group to core' })).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(canvas.getByRole('button', { name: /^core, existing VPC/ })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(canvas.getByRole('button', { name: /^core, existing VPC/ })).toBeVisible();

  await page.getByRole('button', { name: 'Instance', exact: true }).click();
  await expect(canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'CDK TypeScript' }).click();
  await expect(line(page, "vpcSubnets: { subnetGroupName: 'Private'")).toBeVisible();
  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  await page.getByRole('button', { name: 'Copy the CloudFormation YAML' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/SubnetId: subnet-00000003$/m);
  expect(await clipboard(page)).toContain(`VpcId: ${vpcId}`);
  await expectAccessible(page);
});

test('an existing VPC is typed, and what is missing is told', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Existing VPC…' }).click();
  await page.getByRole('button', { name: 'Type it instead' }).click();
  await expect(canvasOf(page).getByRole('button', { name: /^Existing VPC, existing VPC/ })).toBeVisible();

  const id = page.getByRole('textbox', { name: 'VPC ID' });
  await id.fill('vpc-1');
  await expect(page.getByText('a VPC ID like vpc-0123456789abcdef0').first()).toBeVisible();
  await id.fill(vpcId);
  await page.getByRole('textbox', { name: 'IPv4 CIDR' }).fill('10.77.0.0/16');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  const { text } = await savedFile(page);
  expect(JSON.parse(text).things).toMatchObject([
    { kind: 'existing-vpc', vpcId, cidr: '10.77.0.0/16', way: 'attributes' },
    { kind: 'existing-subnet-group' },
  ]);
});

test('twelve megabytes of something else leave the page alive', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Existing VPC…' }).click();
  const output = page.getByRole('textbox', { name: 'Output' });
  await output.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', '{"Subnets":['.padEnd(12_000_000, '{},'));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText(/expected JSON, as with --output json/)).toBeVisible({ timeout: 3000 });
  await output.fill(described);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(canvasOf(page).getByRole('button', { name: /^core, existing VPC/ })).toBeVisible();
  await expect(noticesOf(page)).not.toContainText('wrong');
});
