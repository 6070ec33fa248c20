import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';

/** Who talked to whom in a VPC or in a subnet group: `vpc.addFlowLog`, or an `ec2.FlowLog` in each subnet. */
export const flowLog = {
  kind: 'flow-log',
  label: 'Flow log',
  says: 'Records who talked to whom, on which ports, and whether it was accepted or rejected.',
  defaultId: 'FlowLog',
  parent: 'vpc',
  namedWithinParent: true,
  fields: {
    group: {
      type: 'reference',
      to: 'subnet-group',
      label: 'Only subnet group',
      says: 'The subnet group whose traffic is recorded; all of the VPC’s if none is named.',
      search: ['resourceType', 'fromSubnet'],
    },
    trafficType: {
      type: 'choice',
      label: 'Traffic',
      says: 'Which traffic is recorded.',
      search: ['trafficType', 'accept', 'reject'],
      default: 'all',
      options: [
        { value: 'all', label: 'All', says: 'what passed and what was refused' },
        { value: 'accept', label: 'Accepted', says: 'what security groups and network ACLs let pass' },
        { value: 'reject', label: 'Rejected', says: 'what security groups or network ACLs refused' },
      ],
    },
    destination: {
      type: 'choice',
      label: 'Records go to',
      says: 'Where the records are kept.',
      search: ['destination', 'CloudWatch', 'S3', 'Firehose'],
      default: 'cloud-watch-logs',
      options: [
        { value: 'cloud-watch-logs', label: 'CloudWatch Logs', says: 'a log group, to be searched' },
        { value: 's3', label: 'S3', says: 'a bucket, to be kept or read by Athena' },
        { value: 'firehose', label: 'Data Firehose', says: 'a delivery stream, on to other tools' },
      ],
    },
    logGroupName: {
      type: 'text',
      label: 'Existing log group',
      says: 'The name of a log group that exists; one of its own is made if none is named.',
      search: ['logGroup', 'fromLogGroupName'],
      limits: { alphabet: 'log-group-name', minLength: 1, maxLength: 512 },
    },
    logRetention: {
      type: 'choice',
      label: 'Kept for',
      says: 'How long the log group of its own keeps records; two years if nothing is said. Saying it makes a log group by another name.',
      search: ['retention', 'RetentionDays'],
      options: [
        { value: 'one-day', label: '1 day', says: 'one day' },
        { value: 'three-days', label: '3 days', says: 'three days' },
        { value: 'one-week', label: '1 week', says: 'seven days' },
        { value: 'two-weeks', label: '2 weeks', says: 'fourteen days' },
        { value: 'one-month', label: '1 month', says: 'thirty days' },
        { value: 'three-months', label: '3 months', says: 'ninety days' },
        { value: 'six-months', label: '6 months', says: 'half a year' },
        { value: 'one-year', label: '1 year', says: 'one year' },
        { value: 'two-years', label: '2 years', says: 'two years' },
        { value: 'five-years', label: '5 years', says: 'five years' },
        { value: 'ten-years', label: '10 years', says: 'ten years' },
        { value: 'infinite', label: 'For ever', says: 'never deleted' },
      ],
    },
    bucket: {
      type: 'text',
      label: 'Existing bucket',
      says: 'Name or ARN of a bucket that exists, whose policy lets flow logs be delivered; one of its own is made if none is named.',
      search: ['bucket', 'fromBucketArn', 'fromBucketName'],
      limits: { alphabet: 'bucket', minLength: 1, maxLength: 90 },
    },
    keyPrefix: {
      type: 'text',
      label: 'Folder in the bucket',
      says: 'The prefix of the keys under which records are written; AWS puts AWSLogs and the account below it.',
      search: ['keyPrefix', 'prefix'],
      limits: { alphabet: 'key-prefix', minLength: 1, maxLength: 256 },
    },
    fileFormat: {
      type: 'choice',
      label: 'File format',
      says: 'How the files in the bucket are written.',
      search: ['fileFormat', 'Parquet'],
      default: 'plain-text',
      options: [
        { value: 'plain-text', label: 'Plain text', says: 'one record a line' },
        { value: 'parquet', label: 'Parquet', says: 'in columns, cheaper to query' },
      ],
    },
    hiveCompatiblePartitions: {
      type: 'boolean',
      label: 'Hive-compatible folders',
      says: 'Folders are named as Athena and Hive find partitions by themselves.',
      search: ['hiveCompatiblePartitions', 'Athena'],
      default: false,
    },
    perHourPartition: {
      type: 'boolean',
      label: 'A folder for each hour',
      says: 'Files lie in a folder for each hour; otherwise for each day.',
      search: ['perHourPartition'],
      default: false,
    },
    deliveryStreamArn: {
      type: 'text',
      label: 'Delivery stream',
      says: 'The ARN of the Data Firehose delivery stream that takes the records.',
      search: ['toFirehose', 'Kinesis'],
      limits: { alphabet: 'delivery-stream-arn', minLength: 1, maxLength: 200 },
    },
    roleArn: {
      type: 'text',
      label: 'Existing role',
      says: 'The ARN of a role that delivers the records, and that nothing is added to. CloudWatch Logs gets one of its own if none is named; Data Firehose needs one in another account only.',
      search: ['iamRole', 'fromRoleArn', 'IAM'],
      limits: { alphabet: 'role-arn', minLength: 1, maxLength: 600 },
    },
    logFormat: {
      type: 'text-list',
      label: 'Fields of a record',
      says: 'What a record holds, in this order, like srcaddr; “default” stands for the 14 fields that it holds if nothing is said.',
      search: ['logFormat', 'LogFormat', 'vpc-id', 'pkt-srcaddr', 'flow-direction'],
      limits: { alphabet: 'log-field', minLength: 1, maxLength: 64 },
      maxItems: 50,
    },
    maxAggregationInterval: {
      type: 'choice',
      label: 'A record covers',
      says: 'The longest time that one record sums up.',
      search: ['maxAggregationInterval', 'interval'],
      default: 'ten-minutes',
      options: [
        { value: 'one-minute', label: 'At most 1 minute', says: 'sooner, with more records' },
        { value: 'ten-minutes', label: 'At most 10 minutes', says: 'fewer records' },
      ],
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it, and on the log group, bucket and role that are made for it.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      { value: 'flow-log-id', label: 'Flow log ID', says: 'the ID of the flow log', property: 'flowLogId' },
    ]),
  },
} as const satisfies Kind;

export type FlowLog = ThingOf<typeof flowLog>;

type FlowLogDestination = NonNullable<FlowLog['destination']>;

/** Fields that matter with one destination only, or with some of them. */
const destinationsOf: { readonly [field: string]: readonly FlowLogDestination[] } = {
  logGroupName: ['cloud-watch-logs'],
  logRetention: ['cloud-watch-logs'],
  bucket: ['s3'],
  keyPrefix: ['s3'],
  fileFormat: ['s3'],
  hiveCompatiblePartitions: ['s3'],
  perHourPartition: ['s3'],
  deliveryStreamArn: ['firehose'],
  roleArn: ['cloud-watch-logs', 'firehose'],
} satisfies { readonly [F in keyof FlowLog]?: readonly FlowLogDestination[] };

/** Does a field matter as long as the records go where they go? */
export function concernsFlowLog({ destination, logGroupName, group }: FlowLog, field: string): boolean {
  // That of a group is one in each of its subnets.
  if (field === 'outputs') return group === undefined;
  if (field === 'logRetention' && logGroupName !== undefined) return false;
  return destinationsOf[field]?.includes(destination ?? 'cloud-watch-logs') ?? true;
}
