import type { Tag } from '../base/fields.ts';
import { keepBySubject } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { retentionDays } from '../catalog/log-retention.ts';
import { logicalId } from '../plan/paths.ts';
import { getAtt, join, ref, type TemplateValue } from '../plan/template-value.ts';
import { accountOf, arnOf } from './arn.ts';
import type {
  LogBucketNetwork,
  LogGroupNetwork,
  LoggingNetwork,
  LogRoleNetwork,
  LogTarget,
} from './logging.ts';
import type { StackScope } from './runtime.ts';

/** What flow logs write to, while they are still made. */
export type TargetDraft = LogGroupDraft | RoleDraft | BucketDraft;

export type LogGroupDraft = Omit<LogGroupNetwork, 'tags'>;

export interface RoleDraft extends Omit<LogRoleNetwork, 'logGroups' | 'tags'> {
  readonly logGroups: TemplateValue[];
}

export interface BucketDraft extends Omit<LogBucketNetwork, 'folders' | 'tags'> {
  readonly folders: string[];
}

/** How a flow log speaks of a log group; of one that is made here, by reference, and with its draft. */
export interface LogGroupValue {
  readonly name: TemplateValue;
  readonly arn: TemplateValue;
  readonly draft?: LogGroupDraft;
}

/** A role; with a draft where it is made here, so that it gets what it needs. */
export interface LogRoleValue {
  readonly arn: TemplateValue;
  readonly draft?: RoleDraft;
}

export interface LogBucketValue {
  readonly arn: TemplateValue;
  readonly draft?: BucketDraft;
}

/** The CDK keeps records for two years. */
const DEFAULT_RETENTION = 'TWO_YEARS';

/** `logs.LogGroup`. */
export function newLogGroup(
  path: readonly string[],
  origin: Place,
  retention: string = DEFAULT_RETENTION,
): { readonly draft: LogGroupDraft; readonly value: LogGroupValue } {
  const id = logicalId(...path, 'Resource');
  const days = retentionDays(retention);
  const draft: LogGroupDraft = {
    is: 'log-group',
    origin,
    path,
    logicalId: id,
    ...(days === undefined ? {} : { retentionInDays: days }),
  };
  return { draft, value: { name: ref(id), arn: getAtt(id, 'Arn'), draft } };
}

/** `logs.LogGroup.fromLogGroupName`. */
export function existingLogGroup(name: string, scope: StackScope): LogGroupValue {
  return { name, arn: arnOf(scope, ['logs', 'own', `log-group:${name}:*`]) };
}

/** `iam.Role` for flow logs. */
export function newRole(
  path: readonly string[],
  origin: Place,
): { readonly draft: RoleDraft; readonly value: LogRoleValue } {
  const id = logicalId(...path, 'Resource');
  const draft: RoleDraft = {
    is: 'log-role',
    origin,
    path,
    logicalId: id,
    policyLogicalId: logicalId(...path, 'DefaultPolicy', 'Resource'),
    logGroups: [],
  };
  return { draft, value: { arn: getAtt(id, 'Arn'), draft } };
}

/** `s3.Bucket`. */
export function newBucket(
  path: readonly string[],
  origin: Place,
  scope: StackScope,
): { readonly draft: BucketDraft; readonly value: LogBucketValue } {
  const id = logicalId(...path, 'Resource');
  const draft: BucketDraft = {
    is: 'log-bucket',
    origin,
    path,
    logicalId: id,
    policyLogicalId: logicalId(...path, 'Policy', 'Resource'),
    account: accountOf(scope),
    source: arnOf(scope, ['logs', 'own', '*']),
    folders: [],
  };
  return { draft, value: { arn: getAtt(id, 'Arn'), draft } };
}

/** `s3.Bucket.fromBucketName`. */
export function bucketCalled(name: string, scope: StackScope): LogBucketValue {
  return { arn: arnOf(scope, ['s3', 'none', name]) };
}

/** An ARN with something behind it, as one text or one join. */
export function below(arn: TemplateValue, path: string): TemplateValue {
  const parts = typeof arn === 'object' && 'Fn::Join' in arn ? arn['Fn::Join'] : undefined;
  const values = Array.isArray(parts) && Array.isArray(parts[1]) ? parts[1] : [arn];
  return join('', [...values, path]);
}

/** What came out the same stays the same object. */
export const keepLogging = keepBySubject<LoggingNetwork>(
  (before, made) => JSON.stringify(before) === JSON.stringify(made),
);

/** A target once all statements ran, with the tags that were added to it: nobody adds to it any longer. */
export function finishTarget(target: TargetDraft, tags: readonly Tag[]): LogTarget {
  switch (target.is) {
    case 'log-group':
      return { ...target, tags };
    case 'log-role':
      return { ...target, logGroups: [...target.logGroups], tags };
    case 'log-bucket':
      return { ...target, folders: [...target.folders], tags };
  }
}
