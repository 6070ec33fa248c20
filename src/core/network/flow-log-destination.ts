import type { DestinationValue } from './flow-log.ts';
import type { LogRoleValue } from './log-targets.ts';
import { missing, type Value } from './runtime.ts';
import { textOf } from './values.ts';

/** The static methods of `ec2.FlowLogDestination`, by name. */
export const destinationMethods: Readonly<
  Record<string, (args: readonly Value[]) => DestinationValue | undefined>
> = {
  toCloudWatchLogs: ([group, role]) => ({
    is: 'cloud-watch-logs',
    group: group?.is === 'object' && group.object.type === 'log-group' ? group.object.group : undefined,
    role: roleOf(role),
  }),
  toS3: ([bucket, keyPrefix, options]) => ({
    is: 's3',
    bucket: bucket?.is === 'object' && bucket.object.type === 'bucket' ? bucket.object.bucket : undefined,
    keyPrefix: textOf(keyPrefix) ?? '',
    options: options ?? missing,
  }),
  toFirehose: ([stream, role]) =>
    stream?.is === 'object' && stream.object.type === 'delivery-stream'
      ? { is: 'firehose', arn: stream.object.arn, role: roleOf(role) }
      : undefined,
};

function roleOf(value: Value | undefined): LogRoleValue | undefined {
  return value?.is === 'object' && value.object.type === 'role' ? value.object.role : undefined;
}
