import { describe, expect, test } from 'vitest';
import { starters } from '../../examples/index.ts';
import { nameOfText, nameOfValue } from './other-documents.ts';
import { serializeDesign } from './serialize.ts';

describe('texts', () => {
  test.each([
    ['a zip archive', 'PK\u0003\u0004\u0014\u0000'],
    ['a PDF', '%PDF-1.7\n'],
    ['a picture', '\ufffdPNG\r\n\u001a\n'],
    ['a picture', 'GIF89a'],
    ['a picture', '\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF'],
    ['a text in UTF-16', '\ufffd\ufffd{\u0000\n\u0000 \u0000 \u0000"\u0000'.replace('\n', ' ')],
    ['a file with unsolved merge conflicts', '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}'],
    ['a draw.io file', '<mxfile host="app.diagrams.net"><diagram id="a"></diagram></mxfile>'],
    ['a draw.io file', '<?xml version="1.0"?>\n<mxGraphModel dx="1"></mxGraphModel>'],
    ['an SVG picture', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a web page', '\n<!DOCTYPE html><html></html>'],
    ['an XML file', '<?xml version="1.0"?><a/>'],
    ['a CloudFormation template', "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n"],
    ['a CloudFormation template', '# comment\nResources:\n  Vpc:\n    Type: AWS::EC2::VPC\n'],
    ['a CloudFormation template', 'Resources:\n  Vpc:\n    Type: "AWS::EC2::VPC"\n'],
    ['a CloudFormation template', '{\n  "Resources": {\n    "Vpc": {\n      "Type": "AWS::EC2::VPC",\n'],
    ['an answer of aws ec2 describe-vpcs', 'Vpcs:\n- CidrBlock: 10.0.0.0/16\n'],
    ['an answer of aws ec2 describe-vpcs', 'VPCS\t10.0.0.0/16\tdopt-1\tdefault\n'],
    ['an answer of aws ec2 describe-subnets', 'Subnets:\n- AvailabilityZone: eu-central-1a\n'],
    ['CDK code', "import * as ec2 from 'aws-cdk-lib/aws-ec2';\n"],
    ['CDK code', 'from aws_cdk import Stack\n'],
    ['Terraform code', 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n'],
    ['Terraform code', 'terraform {\n'],
  ])('%s: %j', (name, text) => {
    expect(nameOfText(text)).toBe(name);
  });

  test.each(['', 'nonsense', 'hello: world', '{"a": 1', 'PKs and FKs', 'name,cidr\na,10.0.0.0/16'])(
    '%j is nothing well known',
    (text) => {
      expect(nameOfText(text)).toBeUndefined();
    },
  );

  test.each([' ', '\n', '<', '<<<<<<< \n', '{', 'Resources:\n', 'resource {', 'module', 'JFIF', '\0a'])(
    'many times %j takes no time',
    (part) => {
      const start = performance.now();
      nameOfText(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('values', () => {
  test.each([
    ['a CloudFormation template', { AWSTemplateFormatVersion: '2010-09-09' }],
    ['a CloudFormation template', { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } }],
    ['a CDK context file', { 'availability-zones:account=123456789012:region=eu-central-1': ['a'] }],
    [
      'a CDK context file',
      { 'vpc-provider:account=123456789012:filter.vpc-id=vpc-1:region=eu-central-1': {} },
    ],
    ['a cdk.json', { app: 'npx tsx bin/app.ts', context: {} }],
    ['a Terraform plan', { format_version: '1.2', terraform_version: '1.9.0', planned_values: {} }],
    ['a Terraform state', { version: 4, terraform_version: '1.9.0', serial: 1, resources: [] }],
    ['a manifest of the CDK’s output', { version: '48.0.0', artifacts: {} }],
    ['an answer of aws ec2 describe-vpcs', { Vpcs: [{ CidrBlock: '10.0.0.0/16' }] }],
    ['an answer of aws ec2 describe-nat-gateways', { NatGateways: [] }],
    ['an answer of aws ec2 describe-vpcs', [{ VpcId: 'vpc-1' }]],
    ['an answer of aws ec2 describe-subnets', [{ SubnetId: 'subnet-1', VpcId: 'vpc-1' }]],
    ['an answer of aws ec2 describe-instances', { Reservations: [] }],
  ])('%s: %j', (name, value) => {
    expect(nameOfValue(value)).toBe(name);
  });

  test.each([
    {},
    { Resources: {} },
    { Resources: [] },
    { Resources: { a: null } },
    { Vpcs: 1 },
    { app: 'a' },
  ])('%j is nothing well known', (value) => {
    expect(nameOfValue(value)).toBeUndefined();
  });
});

test.each(starters)('the starter $name is taken for nothing else', ({ design }) => {
  const text = serializeDesign(design as never);
  expect(nameOfText(text)).toBeUndefined();
  expect(nameOfValue(JSON.parse(text))).toBeUndefined();
});
