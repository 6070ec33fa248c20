import { expect, it } from 'vitest';
import { drawn, existingSubnets, existingVpc, inStack } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { DescribedVpc } from '../design/described-vpc.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { addExistingVpc, addTypedVpc, describeCommand, updateExistingVpc } from './add-existing-vpc.ts';
import type { Proposed } from './proposal.ts';

const described: DescribedVpc = {
  vpcId: 'vpc-0123456789abcdef0',
  name: 'core',
  cidr: '10.20.0.0/16',
  zones: ['eu-central-1a', 'eu-central-1b'],
  groups: [
    {
      name: 'Data',
      type: 'isolated',
      because: '',
      subnets: [
        {
          subnetId: 'subnet-00000001',
          zone: 'eu-central-1b',
          cidr: '10.20.1.0/24',
          routeTableId: 'rtb-00000001',
        },
      ],
    },
  ],
  remarks: [],
};

const origin = { x: 0, y: 0 };

function after(design: Design, proposed: Proposed): Design {
  if (!proposed.ok) throw new Error('refused');
  const applied = apply(design, proposed.value.command);
  if (!applied.ok) throw new Error('refused');
  return applied.value;
}

it('adds what was described in one step, written out where the account isn’t known', () => {
  const design = drawn();
  const { things, canvas } = after(design, addExistingVpc(design, 'stack', described, origin));
  expect(things).toEqual([
    {
      id: 'existing-vpc',
      kind: 'existing-vpc',
      parent: 'stack',
      label: 'core',
      constructId: 'Core',
      way: 'attributes',
      byId: true,
      vpcId: 'vpc-0123456789abcdef0',
      cidr: '10.20.0.0/16',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    },
    {
      id: 'existing-vpc-1',
      kind: 'existing-subnet-group',
      parent: 'existing-vpc',
      label: 'Data',
      constructId: 'Data',
      idFixed: true,
      subnetType: 'isolated',
      subnets: [{ zone: 2, subnetId: 'subnet-00000001', cidr: '10.20.1.0/24', routeTableId: 'rtb-00000001' }],
    },
  ]);
  expect(canvas.positions).toEqual({ 'existing-vpc': origin });
});

it('asks as the look-up did that was pasted', () => {
  const account = { type: 'account', account: '123456789012', region: 'eu-central-1', zones: [] } as const;
  const design = inStack({ environment: account }, drawn());
  const asked = { byId: false, name: 'core', tags: [{ key: 'team', value: 'network' }] };
  const made = after(design, addExistingVpc(design, 'stack', { ...described, asked }, origin));
  expect(thingById(made, 'existing-vpc')).toMatchObject({
    way: 'lookup',
    vpcName: 'core',
    filterTags: [{ key: 'team', value: 'network' }],
  });
  expect(thingById(made, 'existing-vpc')).not.toHaveProperty('byId');
});

it('begins what is typed with the zones of the stack and a free block', () => {
  const design = inStack(
    { environment: { type: 'region', region: 'eu-central-1' } },
    drawn(existingVpc('Core', { cidr: '10.0.0.0/16' })),
  );
  const made = after(design, addTypedVpc(design, 'stack', origin));
  expect(thingById(made, 'existing-vpc')).toMatchObject({
    vpcId: '',
    cidr: '10.1.0.0/16',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  });
});

it('describes a VPC anew without touching what stands in its groups', () => {
  const host = (vpc: { readonly id: string }) => ({
    id: 'host',
    kind: 'instance' as const,
    parent: vpc.id,
    label: 'Host',
    constructId: 'Host',
    instanceType: 't3.micro',
    subnetGroup: `${vpc.id}-data`,
  });
  const design = drawn(
    existingVpc('Core', { vpcName: 'core' }, existingSubnets('Data'), existingSubnets('Old'), host),
  );
  const made = after(design, updateExistingVpc(design, 'core', described));
  expect(thingById(made, 'core')).toMatchObject({
    label: 'Core',
    vpcName: 'core',
    vpcId: 'vpc-0123456789abcdef0',
    cidr: '10.20.0.0/16',
  });
  expect(thingById(made, 'core-data')).toMatchObject({ subnets: [{ zone: 2, subnetId: 'subnet-00000001' }] });
  expect(thingById(made, 'core-old')).toBeUndefined();
  expect(thingById(made, 'host')).toMatchObject({ subnetGroup: 'core-data' });
});

it('asks the command line for all three answers', () => {
  expect(describeCommand('eu-central-1')).toBe(
    'aws ec2 describe-vpcs --region eu-central-1 --output json --no-cli-pager && aws ec2 describe-subnets --region eu-central-1 --output json --no-cli-pager && aws ec2 describe-route-tables --region eu-central-1 --output json --no-cli-pager',
  );
});
