import { RegionInfo } from 'aws-cdk-lib/region-info';
import { expect, test } from 'vitest';
import { partitionOf } from './partitions.ts';

test('every region of the CDK is in the partition that the CDK says', () => {
  const ours = RegionInfo.regions.map(({ name }) => [name, partitionOf(name)]);
  expect(ours).toEqual(RegionInfo.regions.map(({ name, partition }) => [name, partition]));
});
