import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** Flow logs and what they write to, as far as it is made in the VPC. */
export type LoggingNetwork = FlowLogNetwork | LogTarget;

/** What a flow log writes to, or by which it may. */
export type LogTarget = LogGroupNetwork | LogRoleNetwork | LogBucketNetwork;

interface InTree {
  readonly origin: Place;
  /** Its path below the stack. */
  readonly path: readonly string[];
  readonly logicalId: string;
  /** Those that were added to it by itself. */
  readonly tags: readonly Tag[];
}

export interface LogGroupNetwork extends InTree {
  readonly is: 'log-group';
  /** Absent where records are kept for ever. */
  readonly retentionInDays?: number;
}

/** By which flow logs write to log groups. */
export interface LogRoleNetwork extends InTree {
  readonly is: 'log-role';
  readonly policyLogicalId: string;
  /** The ARNs of the log groups that it may write to; without any it has no policy. */
  readonly logGroups: readonly TemplateValue[];
}

/** A bucket that lets flow logs of this account and region be delivered. */
export interface LogBucketNetwork extends InTree {
  readonly is: 'log-bucket';
  readonly policyLogicalId: string;
  readonly account: TemplateValue;
  /** Whatever the log delivery of this account and region speaks for. */
  readonly source: TemplateValue;
  /** What is put before the account in the keys of what is delivered; without any there is no policy. */
  readonly folders: readonly string[];
}

export interface FlowLogNetwork extends InTree {
  readonly is: 'flow-log';
  readonly nameTag: string;
  readonly of: { readonly type: 'VPC' | 'Subnet'; readonly id: TemplateValue };
  /** The construct id of the subnet that it is made in; absent where it is made in the VPC. */
  readonly subnetId?: string;
  /** What it made for itself, in order. */
  readonly targets: readonly LogTarget[];
  readonly trafficType: string;
  readonly destination: FlowLogDestinationNetwork;
  /** As it stands in the template; absent for AWS's default. */
  readonly format?: string;
  /** In seconds; absent for AWS's default. */
  readonly maxAggregationInterval?: number;
}

export type FlowLogDestinationNetwork =
  | { readonly is: 'cloud-watch-logs'; readonly logGroup: TemplateValue; readonly role: TemplateValue }
  | {
      readonly is: 's3';
      /** Of the bucket, with the folder in it. */
      readonly arn: TemplateValue;
      readonly options?: BucketOptions;
      /** The policy without which nothing is delivered; absent for a bucket that exists. */
      readonly policyLogicalId?: string;
    }
  | { readonly is: 'firehose'; readonly arn: TemplateValue; readonly role?: TemplateValue };

export interface BucketOptions {
  readonly fileFormat: string;
  readonly perHourPartition: boolean;
  readonly hiveCompatiblePartitions: boolean;
}
