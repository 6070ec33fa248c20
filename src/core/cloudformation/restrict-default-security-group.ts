import { partitionOf } from '../catalog/partitions.ts';
import type { StackNetwork } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { logicalId } from '../plan/paths.ts';
import { getAtt, join, ref, type TemplateValue } from '../plan/template-value.ts';
import type { Resource, ResourceGroup } from './template.ts';

/**
 * What `restrictDefaultSecurityGroup` brings: a custom resource for each VPC, and once in the stack the role and the
 * Lambda function behind it, whose code is an asset that `cdk deploy` uploads.
 */
const PROVIDER = 'Custom::VpcRestrictDefaultSGCustomResourceProvider';
const ROLE = logicalId(PROVIDER, 'Role');
const HANDLER = logicalId(PROVIDER, 'Handler');

/** The asset's key and runtime in the pinned aws-cdk-lib; both change between releases. */
const ASSET_KEY = '02b51ab524e7bcf8f477de3e71e5f9a72e448301b26ba62e9e75a14f9c55a093.zip';
const RUNTIME = 'nodejs24.x';

export function restrictDefaultSecurityGroup(vpc: VpcNetwork, account: string | undefined): Resource {
  return {
    origin: { ...vpc.origin, field: 'restrictDefaultSecurityGroup' },
    logicalId: logicalId(vpc.id, 'RestrictDefaultSecurityGroupCustomResource', 'Default'),
    body: {
      Type: 'Custom::VpcRestrictDefaultSG',
      Properties: {
        ServiceToken: getAtt(HANDLER, 'Arn'),
        DefaultSecurityGroupId: getAtt(vpc.logicalId, 'DefaultSecurityGroup'),
        Account: account ?? ref('AWS::AccountId'),
      },
      UpdateReplacePolicy: 'Delete',
      DeletionPolicy: 'Delete',
    },
  };
}

export function restrictProviderResources(stack: StackNetwork, vpcs: readonly VpcNetwork[]): ResourceGroup {
  const origin = { ...(vpcs[0]?.origin ?? stack.origin), field: 'restrictDefaultSecurityGroup' };
  return {
    resources: [
      { origin, logicalId: ROLE, body: { Type: 'AWS::IAM::Role', Properties: roleProperties(stack, vpcs) } },
      {
        origin,
        logicalId: HANDLER,
        body: { Type: 'AWS::Lambda::Function', Properties: handlerProperties(stack), DependsOn: [ROLE] },
      },
    ],
  };
}

function roleProperties(stack: StackNetwork, vpcs: readonly VpcNetwork[]) {
  return {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
      ],
    },
    ManagedPolicyArns: [
      { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' },
    ],
    Policies: [
      {
        PolicyName: 'Inline',
        PolicyDocument: { Version: '2012-10-17', Statement: vpcs.map((vpc) => ruleStatement(stack, vpc)) },
      },
    ],
  };
}

function ruleStatement({ account, region }: StackNetwork, vpc: VpcNetwork): TemplateValue {
  const arn: readonly TemplateValue[] = [
    'arn:',
    region === undefined ? ref('AWS::Partition') : partitionOf(region),
    ':ec2:',
    region ?? ref('AWS::Region'),
    ':',
    account ?? ref('AWS::AccountId'),
    ':security-group/',
    getAtt(vpc.logicalId, 'DefaultSecurityGroup'),
  ];
  return {
    Effect: 'Allow',
    Action: [
      'ec2:AuthorizeSecurityGroupIngress',
      'ec2:AuthorizeSecurityGroupEgress',
      'ec2:RevokeSecurityGroupIngress',
      'ec2:RevokeSecurityGroupEgress',
    ],
    Resource: [join('', arn)],
  };
}

function handlerProperties({ account, region }: StackNetwork) {
  const bucket = `cdk-hnb659fds-assets-${account ?? `\${AWS::AccountId}`}-${region ?? `\${AWS::Region}`}`;
  const isLiteral = account !== undefined && region !== undefined;
  return {
    Code: { S3Bucket: isLiteral ? bucket : { 'Fn::Sub': bucket }, S3Key: ASSET_KEY },
    Timeout: 900,
    MemorySize: 128,
    Handler: '__entrypoint__.handler',
    Role: getAtt(ROLE, 'Arn'),
    Runtime: RUNTIME,
    Description:
      'Lambda function for removing all inbound/outbound rules from the VPC default security group',
  };
}
