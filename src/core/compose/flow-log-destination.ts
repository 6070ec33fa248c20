import type { FlowLog, Vpc } from '../kinds/index.ts';
import {
  constructIn,
  creation,
  field,
  literal,
  member,
  nothing,
  reference,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, Reference, Statement, Struct } from '../plan/plan.ts';
import { enumMember } from './enum-member.ts';
import { referTo } from './names.ts';
import { sayingsOf } from './said.ts';

/** Where records go, and the statements that make or name what that takes. */
export interface ComposedDestination {
  readonly statements: readonly Statement[];
  /** What of it is made for the flow log, rather than there already. */
  readonly made: readonly Reference[];
  /** Absent where the CDK's own is meant: a log group and a role in the flow log itself. */
  readonly destination?: Expression;
}

/** @param shared several flow logs write there, so that none of them makes it for itself */
export function flowLogDestination(
  flowLog: FlowLog,
  vpc: Vpc,
  shared: { readonly isShared: boolean },
): ComposedDestination {
  const parts = partsOf(flowLog, vpc, shared.isShared);
  const statements = Object.values(parts).filter((part) => part !== undefined);
  const made = statements.filter(({ expression }) => expression.is === 'construct');
  const composed = { statements, made: made.map(({ name }) => reference(name)) };
  const destination = destinationOf(flowLog, parts);
  return destination ? { ...composed, destination } : composed;
}

type Part = Statement & { readonly name: string };

interface Parts {
  readonly logGroup?: Part | undefined;
  readonly bucket?: Part | undefined;
  readonly stream?: Part | undefined;
  readonly role?: Part | undefined;
}

function partsOf(flowLog: FlowLog, vpc: Vpc, isShared: boolean): Parts {
  const role = existingRole(flowLog, vpc);
  switch (flowLog.destination ?? 'cloud-watch-logs') {
    case 'cloud-watch-logs':
      return {
        logGroup: logGroup(flowLog, vpc, isShared),
        role: role ?? (isShared ? newRole(flowLog, vpc) : undefined),
      };
    case 's3':
      return { bucket: bucket(flowLog, vpc, isShared) };
    case 'firehose':
      return { stream: deliveryStream(flowLog, vpc), role };
  }
}

function destinationOf(flowLog: FlowLog, { logGroup, bucket, stream, role }: Parts): Expression | undefined {
  const { keyPrefix } = flowLog;
  switch (flowLog.destination ?? 'cloud-watch-logs') {
    case 'cloud-watch-logs':
      if (!logGroup && !role && flowLog.destination === undefined) return undefined;
      return to('toCloudWatchLogs', referenceTo(logGroup), referenceTo(role));
    case 's3': {
      const options = bucketOptions(flowLog);
      const prefix = keyPrefix === undefined ? undefined : said(flowLog, 'keyPrefix', keyPrefix);
      return to('toS3', referenceTo(bucket), prefix, options.fields.length > 0 ? options : undefined);
    }
    case 'firehose':
      return to('toFirehose', referenceTo(stream), referenceTo(role));
  }
}

/** A static method of `FlowLogDestination`; arguments at the end that aren't given are left out. */
function to(method: string, ...args: readonly (Expression | undefined)[]): Expression {
  const last = args.findLastIndex((one) => one !== undefined);
  return staticCall(
    'aws_ec2.FlowLogDestination',
    method,
    ...args.slice(0, last + 1).map((one) => one ?? nothing),
  );
}

function bucketOptions(flowLog: FlowLog): Struct {
  const { said, plain } = sayingsOf(flowLog);
  return struct('aws_ec2.S3DestinationOptions', [
    said('fileFormat', (format) => member('aws_ec2.FlowLogFileFormat', enumMember(format))),
    plain('hiveCompatiblePartitions'),
    plain('perHourPartition'),
  ]);
}

function logGroup(flowLog: FlowLog, vpc: Vpc, isShared: boolean): Part | undefined {
  const { logGroupName, logRetention } = flowLog;
  if (logGroupName !== undefined)
    return imported(
      flowLog,
      vpc,
      'LogGroup',
      'logGroupName',
      logGroupName,
      'aws_logs.LogGroup.fromLogGroupName',
    );
  if (logRetention === undefined && !isShared) return undefined;
  const { said } = sayingsOf(flowLog);
  const props = struct('aws_logs.LogGroupProps', [
    said('logRetention', (period) => member('aws_logs.RetentionDays', enumMember(period)), 'retention'),
  ]);
  return made(flowLog, vpc, 'LogGroup', 'logRetention', 'aws_logs.LogGroup', props);
}

function bucket(flowLog: FlowLog, vpc: Vpc, isShared: boolean): Part | undefined {
  const given = flowLog.bucket;
  if (given !== undefined) {
    const method = given.startsWith('arn:') ? 'fromBucketArn' : 'fromBucketName';
    return imported(flowLog, vpc, 'Bucket', 'bucket', given, `aws_s3.Bucket.${method}`);
  }
  return isShared ? made(flowLog, vpc, 'Bucket', 'destination', 'aws_s3.Bucket') : undefined;
}

/** By the generated construct: the other one brings a table of addresses into the template. */
function deliveryStream(flowLog: FlowLog, vpc: Vpc): Part {
  const arn = flowLog.deliveryStreamArn ?? '';
  const method = 'aws_kinesisfirehose.CfnDeliveryStream.fromDeliveryStreamArn';
  return imported(flowLog, vpc, 'DeliveryStream', 'deliveryStreamArn', arn, method);
}

/** A role that exists stays as it is. */
function existingRole(flowLog: FlowLog, vpc: Vpc): Part | undefined {
  const { roleArn } = flowLog;
  if (roleArn === undefined) return undefined;
  const asItIs = struct('aws_iam.FromRoleArnOptions', [field('mutable', literal(false))]);
  return imported(flowLog, vpc, 'Role', 'roleArn', roleArn, 'aws_iam.Role.fromRoleArn', asItIs);
}

/** One role for all flow logs of a group; the CDK adds what it may do. */
function newRole(flowLog: FlowLog, vpc: Vpc): Part {
  const service = creation('aws_iam.ServicePrincipal', literal('vpc-flow-logs.amazonaws.com'));
  const props = struct('aws_iam.RoleProps', [field('assumedBy', service)]);
  return made(flowLog, vpc, 'Role', 'destination', 'aws_iam.Role', props);
}

type PartName = 'LogGroup' | 'Bucket' | 'DeliveryStream' | 'Role';

const partWords = {
  LogGroup: 'log group',
  Bucket: 'bucket',
  DeliveryStream: 'delivery stream',
  Role: 'role',
} as const satisfies Readonly<Record<PartName, string>>;

function made(
  flowLog: FlowLog,
  vpc: Vpc,
  part: PartName,
  fieldName: keyof FlowLog,
  type: string,
  props: Struct = struct(`${type}Props`, []),
): Part {
  const { id, constructId } = flowLog;
  return {
    ...nameOfPart(flowLog, part),
    origin: { id, field: fieldName },
    expression: constructIn(
      referTo(vpc),
      type,
      `${constructId}${part}`,
      props.fields.length > 0 ? props : undefined,
    ),
  };
}

/** What exists already, by its name or ARN. */
function imported(
  flowLog: FlowLog,
  vpc: Vpc,
  part: PartName,
  fieldName: keyof FlowLog,
  value: string,
  method: `${string}.${string}.${string}`,
  ...options: readonly Expression[]
): Part {
  const { id, constructId } = flowLog;
  const dot = method.lastIndexOf('.');
  return {
    ...nameOfPart(flowLog, part),
    origin: { id, field: fieldName },
    expression: staticCall(
      method.slice(0, dot),
      method.slice(dot + 1),
      referTo(vpc),
      literal(`${constructId}${part}`),
      said(flowLog, fieldName, value),
      ...options,
    ),
  };
}

function nameOfPart({ id, constructId }: FlowLog, part: PartName): Required<Pick<Part, 'name' | 'called'>> {
  const words = partWords[part];
  return { name: `${id} ${words}`, called: `${respellConstructId(constructId)} ${words}` };
}

function said({ id }: FlowLog, fieldName: keyof FlowLog, value: string): Expression {
  return { ...literal(value), origin: { id, field: fieldName } };
}

function referenceTo(part: Part | undefined): Expression | undefined {
  return part && reference(part.name);
}
