import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type {
  FlowLogDestinationNetwork,
  FlowLogNetwork,
  LogBucketNetwork,
  LogGroupNetwork,
  LoggingNetwork,
  LogRoleNetwork,
  LogTarget,
} from '../network/logging.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { getAtt, join, ref, type TemplateValue } from '../plan/template-value.ts';
import { policyName } from './policy-name.ts';
import { resource, withValue } from './resource.ts';
import { NAME, renderTags, type TagValue } from './tags.ts';
import type { Properties, Resource, ResourceGroup } from './template.ts';

type Scopes = readonly (readonly Tag[])[];

/** A flow log with what it made for itself, or what several of them write to; tagged as where it stands. */
export const loggingInVpc = memoByIdentity(
  (
    made: LoggingNetwork,
    vpc: VpcNetwork,
    stackTags: readonly Tag[],
    vpcTags: readonly Tag[],
  ): ResourceGroup => ({
    resources: loggingResources(made, [stackTags, [{ key: NAME, value: vpc.nameTag }, ...vpcTags]]),
  }),
);

export function loggingResources(made: LoggingNetwork, scopes: Scopes): readonly Resource[] {
  if (made.is !== 'flow-log') return targetResources(made, renderTags(...scopes, made.tags));
  const tags = renderTags(...scopes, [{ key: NAME, value: made.nameTag }], made.tags);
  return [...made.targets.flatMap((target) => targetResources(target, tags)), flowLogResource(made, tags)];
}

type Tags = readonly TagValue[];

function targetResources(target: LogTarget, tags: Tags): readonly Resource[] {
  switch (target.is) {
    case 'log-group':
      return [logGroup(target, tags)];
    case 'log-role':
      return roleResources(target, tags);
    case 'log-bucket':
      return bucketResources(target, tags);
  }
}

function flowLogResource(made: FlowLogNetwork, tags: Tags): Resource {
  const { origin, logicalId, of, trafficType, destination, format, maxAggregationInterval } = made;
  const to = destinationProperties(destination);
  const properties = withValue({
    DeliverLogsPermissionArn: to.role,
    DestinationOptions: to.options,
    LogDestination: to.arn,
    LogDestinationType: to.type,
    LogFormat: format,
    LogGroupName: to.logGroup,
    MaxAggregationInterval: maxAggregationInterval,
    ResourceId: of.id,
    ResourceType: of.type,
    Tags: tags,
    TrafficType: trafficType,
  });
  const policy = destination.is === 's3' ? destination.policyLogicalId : undefined;
  return resource(origin, logicalId, 'AWS::EC2::FlowLog', properties, policy === undefined ? [] : [policy]);
}

interface DestinationProperties {
  readonly type: string;
  readonly arn?: TemplateValue;
  readonly logGroup?: TemplateValue;
  readonly role?: TemplateValue;
  readonly options?: Properties;
}

function destinationProperties(destination: FlowLogDestinationNetwork): DestinationProperties {
  switch (destination.is) {
    case 'cloud-watch-logs': {
      const { logGroup, role } = destination;
      return { type: 'cloud-watch-logs', logGroup, role };
    }
    case 's3': {
      const { arn, options } = destination;
      return { type: 's3', arn, ...(options ? { options: { ...options } } : {}) };
    }
    case 'firehose': {
      const { arn, role } = destination;
      return { type: 'kinesis-data-firehose', arn, ...(role === undefined ? {} : { role }) };
    }
  }
}

/** The CDK keeps what holds records when the stack goes. */
function retained(made: Resource): Resource {
  return { ...made, body: { ...made.body, UpdateReplacePolicy: 'Retain', DeletionPolicy: 'Retain' } };
}

function logGroup({ origin, logicalId, retentionInDays }: LogGroupNetwork, tags: Tags): Resource {
  const properties = withValue({ RetentionInDays: retentionInDays, Tags: tags });
  return retained(resource(origin, logicalId, 'AWS::Logs::LogGroup', properties));
}

const VERSION = '2012-10-17';

function roleResources(role: LogRoleNetwork, tags: Tags): readonly Resource[] {
  const { origin, logicalId, policyLogicalId, logGroups } = role;
  const made = resource(origin, logicalId, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'vpc-flow-logs.amazonaws.com' } },
      ],
      Version: VERSION,
    },
    Tags: tags,
  });
  if (logGroups.length === 0) return [made];
  const policy = resource(origin, policyLogicalId, 'AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
          Effect: 'Allow',
          Resource: oneOrAll(logGroups),
        },
      ],
      Version: VERSION,
    },
    PolicyName: policyName(policyLogicalId),
    Roles: [ref(logicalId)],
  });
  return [made, policy];
}

function oneOrAll(values: readonly TemplateValue[]): TemplateValue {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** A bucket, and that flow logs of this account and region may be delivered to it. */
function bucketResources(bucket: LogBucketNetwork, tags: Tags): readonly Resource[] {
  const { origin, logicalId, policyLogicalId, folders } = bucket;
  const made = retained(resource(origin, logicalId, 'AWS::S3::Bucket', { Tags: tags }));
  if (folders.length === 0) return [made];
  const policy = resource(origin, policyLogicalId, 'AWS::S3::BucketPolicy', {
    Bucket: ref(logicalId),
    PolicyDocument: {
      Statement: [...folders.map((folder) => mayDeliver(bucket, folder)), mayLookAt(bucket)],
      Version: VERSION,
    },
  });
  return [made, policy];
}

const LOG_DELIVERY = { Service: 'delivery.logs.amazonaws.com' };

function mayDeliver({ logicalId, account, source }: LogBucketNetwork, folder: string): Properties {
  return {
    Action: 's3:PutObject',
    Condition: {
      StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': account },
      ArnLike: { 'aws:SourceArn': source },
    },
    Effect: 'Allow',
    Principal: LOG_DELIVERY,
    Resource: join('', [getAtt(logicalId, 'Arn'), `/${folder}`, account, '/*']),
  };
}

function mayLookAt({ logicalId, account, source }: LogBucketNetwork): Properties {
  return {
    Action: ['s3:GetBucketAcl', 's3:ListBucket'],
    Condition: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': source } },
    Effect: 'Allow',
    Principal: LOG_DELIVERY,
    Resource: getAtt(logicalId, 'Arn'),
  };
}
