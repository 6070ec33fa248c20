import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { build } from '../network/build.ts';
import { founding, sampleDesign } from './sample-design.ts';
import { subnetTables } from './subnet-rows.ts';
import { shortSummaryText, summaryText } from './vpc-summary.ts';

function summariesOf(design: Design): readonly string[] {
  return subnetTables(design, build(compose(design)).network).map(({ summary }) => summaryText(summary));
}

test('sums up the founding network', () => {
  expect(summariesOf(founding)).toEqual([
    '10.0.0.0/21 · 2,048 addresses · 1,584 in 9 subnets (77.3 %) · 0 reserved · 464 free · largest free block 10.0.7.0/24',
  ]);
});

test('names what is lost to alignment and what does not fit only where there is some', () => {
  const design = sampleDesign([
    {
      vpc: { cidr: '10.0.0.0/23', maxAzs: 1 },
      groups: [
        { constructId: 'Small', subnetType: 'isolated', cidrMask: 28, reserved: true },
        { constructId: 'Large', subnetType: 'isolated', cidrMask: 24 },
        { constructId: 'Late', subnetType: 'isolated', cidrMask: 24 },
      ],
    },
  ]);
  expect(summariesOf(design)).toEqual([
    '10.0.0.0/23 · 512 addresses · 256 in 1 subnet (50.0 %) · 16 reserved · 240 lost to alignment · 0 free · 1 subnet doesn’t fit',
  ]);
});

test('sums up in short, beside something else', () => {
  const { network } = build(compose(founding));
  expect(subnetTables(founding, network).map(({ summary }) => shortSummaryText(summary))).toEqual([
    '10.0.0.0/21: 1,584 of 2,048 in subnets, 464 free',
  ]);
});

test('sums up a VPC without subnets', () => {
  expect(summariesOf(sampleDesign([{ groups: [] }]))).toEqual([
    '10.0.0.0/16 · 65,536 addresses · 0 in 0 subnets (0.0 %) · 0 reserved · 65,536 free · largest free block 10.0.0.0/16',
  ]);
});
