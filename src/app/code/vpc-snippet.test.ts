import { describe, expect, it } from 'vitest';
import { derive, type FormatName } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { designOf } from '../store/starters.ts';
import { printCode } from './code-text.ts';
import { vpcSnippet } from './vpc-snippet.ts';

function snippet(format: FormatName, vpc: string, zones?: number, from = 'two-vpcs'): string {
  const starter = starters.find(({ name }) => name === from);
  if (!starter) throw new Error('no starter');
  const design = designOf(starter);
  const groups = design.things.filter(({ parent }) => parent === vpc).map(({ id }) => id);
  return vpcSnippet(printCode(derive(design), format), { vpc, groups, zones });
}

describe('the code of one VPC', () => {
  it('is its statements and what they import, in TypeScript', () => {
    expect(snippet('cdk-typescript', 'staging')).toBe(`import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const staging = new ec2.Vpc(this, 'Staging', {
  ipAddresses: ec2.IpAddresses.cidr('10.1.0.0/16'),
  maxAzs: 2,
  natGateways: 1,
  subnetConfiguration: [
    { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
    { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
  ],
});
cdk.Tags.of(staging).add('stage', 'staging');
`);
  });

  it('says which zones it was made for, where its stack has others than the CDK would take', () => {
    expect(snippet('cdk-typescript', 'staging', 3)).toContain(
      '\n\n// Made for 3 Availability Zones: a stack without an account counts on two, unless it overrides them.\nconst staging',
    );
    expect(snippet('cdk-python', 'staging', 3)).toContain('\n\n# Made for 3 Availability Zones');
  });

  it('is its statements and what they import, in Python', () => {
    const python = snippet('cdk-python', 'staging');
    expect(python).toMatch(
      /^import aws_cdk as cdk\nfrom aws_cdk import aws_ec2 as ec2\n\nstaging = ec2\.Vpc\(\n {4}self,/,
    );
    expect(python).toMatch(/\)\ncdk\.Tags\.of\(staging\)\.add\("stage", "staging"\)\n$/);
  });

  it('brings the class along that has its CIDRs written out', () => {
    const typescript = snippet('cdk-typescript', 'vpc', undefined, 'address-plan');
    expect(typescript).toMatch(/^import \* as ec2 from .*\n\n\/\*\* .*\nclass FixedCidrs /);
    expect(typescript).toContain(
      "}\n\nconst vpc = new ec2.Vpc(this, 'Vpc', {\n  ipAddresses: new FixedCidrs('10.40.0.0/16', {",
    );
    const python = snippet('cdk-python', 'vpc', undefined, 'address-plan');
    expect(python).toMatch(/^import jsii\nfrom aws_cdk import aws_ec2 as ec2\n\n@jsii/);
    expect(python).toContain('return self._cidrs[subnet]\n\nvpc = ec2.Vpc(\n');
  });
});
