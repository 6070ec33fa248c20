import { expect, it } from 'vitest';
import { drawn, flowLog, publicGroup, vpc } from '../checks/test-design.ts';
import { derive } from '../derive.ts';
import { layoutDesign } from './layout.ts';

const design = drawn(
  vpc(
    'Orders',
    {},
    publicGroup('Web', { cidrMask: 24 }),
    flowLog('All'),
    flowLog('Refused', { trafficType: 'reject', group: 'orders-web', destination: 's3' }),
    flowLog('Third'),
    flowLog('Fourth'),
  ),
);

it('stands on the lower edge of the VPC, side by side, and below where there is no more room', () => {
  const [placed] = layoutDesign(derive(design)).vpcs;
  const { flowLogs = [], height = 0, extent } = placed?.vpc ?? {};
  expect(flowLogs.map(({ box }) => box.y - height)).toEqual([-12, -12, -12, 20]);
  expect(new Set(flowLogs.map(({ box }) => box.x)).size).toBe(3);
  expect((extent?.y ?? 0) + (extent?.height ?? 0)).toBe(height + 44);
});

it('says what is recorded, and where to', () => {
  const [placed] = layoutDesign(derive(design)).vpcs;
  expect(placed?.vpc.flowLogs.slice(0, 2).map(({ says }) => says)).toEqual([
    'all traffic to CloudWatch Logs',
    'rejected traffic of Web to S3',
  ]);
});
