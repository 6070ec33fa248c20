import { expect, test } from 'vitest';
import type { FlowLog } from '../kinds/index.ts';
import { flowLogs } from './flow-logs.ts';
import { drawn, flowLog, foundBy, isolatedGroup, vpc } from './test-design.ts';

const codes = (...all: readonly Partial<FlowLog>[]) =>
  foundBy(
    flowLogs,
    drawn(
      vpc(
        'Orders',
        {},
        isolatedGroup('Data', { cidrMask: 24 }),
        isolatedGroup('Later', { cidrMask: 24, reserved: true }),
        ...all.map((fields, index) => flowLog(`Log${index}`, fields)),
      ),
    ),
  ).map(({ code, at }) => `${at.id} ${at.field} ${at.item ?? ''} ${code}`.replace('  ', ' '));

const central = { destination: 's3', bucket: 'arn:aws:s3:::central', keyPrefix: 'vpc/' } as const;

test.each<[string, readonly Partial<FlowLog>[], readonly string[]]>([
  ['nothing of the CDK’s own', [{}, {}, { group: 'orders-data' }], []],
  ['a group that only keeps its space', [{ group: 'orders-later' }], ['orders-log0 group flow-log/no-group']],
  ['a group that is gone', [{ group: 'gone' }], ['orders-log0 group flow-log/no-group']],
  [
    'one bucket by name and by ARN',
    [central, { ...central, bucket: 'central', keyPrefix: 'vpc' }],
    ['orders-log1 bucket flow-log/same-destination'],
  ],
  ['two folders of a bucket', [central, { ...central, keyPrefix: 'other' }], []],
  ['one bucket for other traffic', [central, { ...central, trafficType: 'reject' }], []],
  ['one bucket for VPC and subnets', [central, { ...central, group: 'orders-data' }], []],
  ['what an unused destination says', [{ bucket: 'central' }, { bucket: 'central' }], []],
  [
    'a field of the default ones beside them',
    [{ logFormat: ['vpc-id', 'default', 'action'] }],
    ['orders-log0 logFormat 2 flow-log/field-twice'],
  ],
  ['fields that AWS has and the library has not', [{ logFormat: ['reject-reason', 'vpc-id'] }], []],
  [
    'fields that nobody has',
    [{ logFormat: ['srcadr', 'default'] }],
    ['orders-log0 logFormat 0 flow-log/unknown-field'],
  ],
  ['the default format', [{ logFormat: ['default'] }], ['orders-log0 logFormat flow-log/default-format']],
])('finds in %s what AWS would refuse or ignore', (_, all, expected) => {
  expect(codes(...all)).toEqual(expected);
});
