import type { Tag } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { fieldsOfMember, formatText } from '../catalog/log-fields.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct, MethodCall, StaticCall } from '../plan/plan.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import { evaluate } from './evaluate.ts';
import {
  below,
  bucketCalled,
  existingLogGroup,
  finishTarget,
  keepLogging,
  type LogBucketValue,
  type LogGroupValue,
  type LogRoleValue,
  newBucket,
  newLogGroup,
  newRole,
  type TargetDraft,
} from './log-targets.ts';
import type { BucketOptions, FlowLogDestinationNetwork, FlowLogNetwork, LoggingNetwork } from './logging.ts';
import { missing, object, type StackScope, type Value } from './runtime.ts';
import type { StackRun } from './stack-run.ts';
import { booleanOf, fieldOf, textOf } from './values.ts';
import { takeInSubnet, takeInVpc } from './vpc-children.ts';
import { subnetIdOf, type VpcNetwork, vpcIdOf } from './vpc-network.ts';

/** What is made in a VPC for its flow logs, with the expression that makes it. */
export interface MadeLogging {
  readonly subject: object;
  readonly draft: FlowLogDraft | TargetDraft;
}

export interface FlowLogDraft extends Omit<FlowLogNetwork, 'targets' | 'tags'> {
  readonly targets: readonly TargetDraft[];
}

/** `logs.LogGroup`, `iam.Role` and `s3.Bucket` in a VPC. */
export function makeTarget(construct: Construct, origin: Place, run: StackRun): Value | undefined {
  const within = construct.scope ? evaluate(construct.scope, run.names) : missing;
  if (within.is !== 'object' || within.object.type !== 'vpc') return undefined;
  const { vpc } = within.object;
  const path = [vpc.id, respellConstructId(construct.id)];
  const props = construct.props ? evaluate(construct.props, run.names) : missing;
  const keep = (draft: TargetDraft) => add(vpc, { subject: construct, draft }, run);
  switch (construct.type) {
    case 'aws_logs.LogGroup': {
      takeInVpc(vpc, construct.id, origin, run);
      const retention = fieldOf(props, 'retention');
      const { draft, value } = newLogGroup(
        path,
        origin,
        retention?.is === 'member' ? retention.name : undefined,
      );
      keep(draft);
      return object({ type: 'log-group', group: value });
    }
    case 'aws_iam.Role': {
      takeInVpc(vpc, construct.id, origin, run);
      const { draft, value } = newRole(path, origin);
      keep(draft);
      return object({ type: 'role', role: value });
    }
    case 'aws_s3.Bucket': {
      takeInVpc(vpc, construct.id, origin, run);
      const { draft, value } = newBucket(path, origin, run.scope);
      keep(draft);
      return object({ type: 'bucket', bucket: value });
    }
    default:
      return undefined;
  }
}

type Import = (text: string, scope: StackScope) => Value;

/** What exists already, under an id in a VPC. */
const imports: Readonly<Record<string, Import>> = {
  'aws_logs.LogGroup.fromLogGroupName': (name, scope) =>
    object({ type: 'log-group', group: existingLogGroup(name, scope) }),
  'aws_iam.Role.fromRoleArn': (arn) => object({ type: 'role', role: { arn } }),
  'aws_s3.Bucket.fromBucketArn': (arn) => object({ type: 'bucket', bucket: { arn } }),
  'aws_s3.Bucket.fromBucketName': (name, scope) =>
    object({ type: 'bucket', bucket: bucketCalled(name, scope) }),
  'aws_kinesisfirehose.CfnDeliveryStream.fromDeliveryStreamArn': (arn) =>
    object({ type: 'delivery-stream', arn }),
};

export function importTarget(
  { type, method, args }: StaticCall,
  origin: Place,
  run: StackRun,
): Value | undefined {
  const make = imports[`${type}.${method}`];
  if (!make) return undefined;
  const [within, id, name] = args.map((arg) => evaluate(arg, run.names));
  if (within?.is !== 'object' || within.object.type !== 'vpc') return missing;
  takeInVpc(within.object.vpc, textOf(id) ?? '', origin, run);
  return make(textOf(name) ?? '', run.scope);
}

/** `vpc.addFlowLog(id, options)`; `undefined` where a call is about something else. */
export function addFlowLog(
  call: MethodCall,
  origin: Place,
  run: StackRun,
): { readonly value: Value | undefined } | undefined {
  if (call.method !== 'addFlowLog') return undefined;
  const target = evaluate(call.object, run.names);
  if (target.is !== 'object' || target.object.type !== 'vpc') return { value: undefined };
  const { vpc } = target.object;
  const [id, options] = call.args.map((arg) => evaluate(arg, run.names));
  const name = textOf(id) ?? '';
  takeInVpc(vpc, name, origin, run);
  const draft = flowLogDraft(options ?? missing, run, {
    origin,
    name,
    path: [vpc.id, respellConstructId(name)],
    of: { type: 'VPC', id: vpcIdOf(vpc) },
  });
  add(vpc, { subject: call, draft }, run);
  return { value: object({ type: 'flow-log', draft }) };
}

/** `ec2.FlowLog` of a subnet, in it. */
export function makeFlowLog(construct: Construct, origin: Place, run: StackRun): Value | undefined {
  const props = construct.props ? evaluate(construct.props, run.names) : missing;
  const within = construct.scope ? evaluate(construct.scope, run.names) : missing;
  if (within.is !== 'object' || within.object.type !== 'subnet') return undefined;
  const { vpc, subnet } = within.object;
  if (!subnet.subnet.created) return undefined;
  takeInSubnet(vpc, subnet.subnet, construct.id, origin, run);
  const draft = flowLogDraft(props, run, {
    origin,
    name: construct.id,
    path: [vpc.id, subnet.subnet.id, respellConstructId(construct.id)],
    of: { type: 'Subnet', id: subnetIdOf(subnet.subnet) },
    subnetId: subnet.subnet.id,
  });
  add(vpc, { subject: construct, draft }, run);
  return object({ type: 'flow-log', draft });
}

function add(vpc: VpcNetwork, made: MadeLogging, { logging, madeInVpcs }: StackRun): void {
  madeInVpcs.push(made.draft.logicalId);
  logging.set(vpc, [...(logging.get(vpc) ?? []), made]);
}

interface FlowLogRequest extends Pick<FlowLogNetwork, 'origin' | 'path' | 'of' | 'subnetId'> {
  readonly name: string;
}

function flowLogDraft(options: Value, run: StackRun, { name, ...where }: FlowLogRequest): FlowLogDraft {
  const targets: TargetDraft[] = [];
  const destination = destinationOf(fieldOf(options, 'destination'), { name, ...where }, targets, run);
  const format = formatOf(fieldOf(options, 'logFormat'));
  const interval = fieldOf(options, 'maxAggregationInterval');
  const trafficType = fieldOf(options, 'trafficType');
  return {
    is: 'flow-log',
    ...where,
    logicalId: logicalId(...where.path, 'FlowLog'),
    nameTag: [run.scope.id, ...where.path].join('/'),
    targets,
    trafficType: trafficType?.is === 'member' ? trafficType.name : 'ALL',
    destination,
    ...(format === undefined ? {} : { format }),
    ...(interval?.is === 'member'
      ? { maxAggregationInterval: interval.name === 'ONE_MINUTE' ? 60 : 600 }
      : {}),
  };
}

function formatOf(fields: Value | undefined): string | undefined {
  if (fields?.is !== 'list') return undefined;
  const names = fields.items.flatMap((item): readonly string[] => {
    if (item.is === 'member') return fieldsOfMember(item.name);
    return item.is === 'object' && item.object.type === 'log-field' ? [item.object.name] : [];
  });
  return formatText(names);
}

/** What `FlowLogDestination` was told, before a flow log binds it. */
export type DestinationValue =
  | {
      readonly is: 'cloud-watch-logs';
      readonly group: LogGroupValue | undefined;
      readonly role: LogRoleValue | undefined;
    }
  | {
      readonly is: 's3';
      readonly bucket: LogBucketValue | undefined;
      readonly keyPrefix: string;
      readonly options: Value;
    }
  | { readonly is: 'firehose'; readonly arn: string; readonly role: LogRoleValue | undefined };

const CLOUD_WATCH: DestinationValue = { is: 'cloud-watch-logs', group: undefined, role: undefined };

/** What isn't given the flow log makes in itself. */
function destinationOf(
  value: Value | undefined,
  { name, origin, path }: FlowLogRequest,
  targets: TargetDraft[],
  run: StackRun,
): FlowLogDestinationNetwork {
  const said =
    value?.is === 'object' && value.object.type === 'flow-log-destination'
      ? value.object.destination
      : CLOUD_WATCH;
  const own = <T extends { readonly draft: TargetDraft }>(made: T): T => {
    targets.push(made.draft);
    return made;
  };
  switch (said.is) {
    case 'cloud-watch-logs': {
      const role = said.role ?? own(newRole([...path, 'IAMRole'], origin)).value;
      const group = said.group ?? own(newLogGroup([...path, 'LogGroup'], origin)).value;
      if (role.draft) addOnce(role.draft.logGroups, group.arn);
      return { is: 'cloud-watch-logs', logGroup: group.name, role: role.arn };
    }
    case 's3': {
      const { keyPrefix } = said;
      const bucket = said.bucket ?? own(newBucket([...path, 'Bucket'], origin, run.scope)).value;
      const options = bucketOptions(said.options);
      if (bucket.draft) addOnce(bucket.draft.folders, folderOf(keyPrefix, options));
      return {
        is: 's3',
        arn: keyPrefix === '' ? bucket.arn : below(bucket.arn, `/${keyPrefix}`),
        ...(options ? { options } : {}),
        ...(bucket.draft ? { policyLogicalId: bucket.draft.policyLogicalId } : {}),
      };
    }
    case 'firehose': {
      const { arn, role } = said;
      const account = arn.split(':')[4] ?? '';
      if (arn === '') run.findings.push(finding('flow-log/no-stream', at(origin), { name }));
      else if (!role && run.scope.account !== undefined && account !== run.scope.account)
        run.findings.push(
          finding('flow-log/other-account', at(origin), { name, account, own: run.scope.account }),
        );
      return { is: 'firehose', arn, ...(role ? { role: role.arn } : {}) };
    }
  }
}

function at({ id }: Place): Place {
  return { id, field: 'deliveryStreamArn' };
}

function addOnce<T extends TemplateValue>(list: T[], value: T): void {
  const text = JSON.stringify(value);
  if (!list.some((one) => JSON.stringify(one) === text)) list.push(value);
}

function folderOf(keyPrefix: string, options: BucketOptions | undefined): string {
  const folder = keyPrefix === '' || keyPrefix.endsWith('/') ? keyPrefix : `${keyPrefix}/`;
  return `${folder}AWSLogs/${options?.hiveCompatiblePartitions ? 'aws-account-id=' : ''}`;
}

/** The CDK writes all of them as soon as one says something else than nothing. */
function bucketOptions(options: Value): BucketOptions | undefined {
  const format = fieldOf(options, 'fileFormat');
  const fileFormat = format?.is === 'member' ? format.name.toLowerCase().replaceAll('_', '-') : undefined;
  const perHourPartition = booleanOf(fieldOf(options, 'perHourPartition')) ?? false;
  const hiveCompatiblePartitions = booleanOf(fieldOf(options, 'hiveCompatiblePartitions')) ?? false;
  return fileFormat !== undefined || perHourPartition || hiveCompatiblePartitions
    ? { fileFormat: fileFormat ?? 'plain-text', perHourPartition, hiveCompatiblePartitions }
    : undefined;
}

/** @param tags those that were added to it */
export function finishLogging({ subject, draft }: MadeLogging, tags: readonly Tag[]): LoggingNetwork {
  if (draft.is !== 'flow-log') return keepLogging(subject, finishTarget(draft, tags));
  // What it made in itself has its tags, and nobody can speak of that.
  const targets = draft.targets.map((target) => finishTarget(target, []));
  return keepLogging(subject, { ...draft, targets, tags });
}
