import { expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import type { ExistingSubnet, Thing } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { layoutDesign } from './layout.ts';
import { sampleDesign } from './sample-layout.ts';

const subnet = (number: number, zone: number): ExistingSubnet => ({
  zone,
  subnetId: `subnet-0000000${number}`,
  cidr: `10.99.${number}.0/24`,
});

/** A looked up VPC of two zones, with two subnets in the first and none in the other. */
const looked: readonly Thing[] = [
  {
    id: 'core',
    kind: 'existing-vpc',
    parent: 'stack',
    label: 'Core',
    constructId: 'Core',
    way: 'lookup',
    byId: true,
    vpcId: 'vpc-01234567',
    cidr: '10.99.0.0/16',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  },
  {
    id: 'core-data',
    kind: 'existing-subnet-group',
    parent: 'core',
    label: 'Data',
    constructId: 'Data',
    subnetType: 'isolated',
    subnets: [subnet(1, 1), subnet(2, 1)],
  },
];

const host: Thing = {
  id: 'host',
  kind: 'instance',
  parent: 'core',
  label: 'Host',
  constructId: 'Host',
  instanceType: 't3.micro',
  subnetGroup: 'core-data',
};

function layoutOf(...things: readonly Thing[]) {
  const environment = {
    type: 'account',
    account: '123456789012',
    region: 'eu-central-1',
    zones: [],
  } as const;
  const design: Design = {
    ...sampleDesign([]),
    stacks: [{ id: 'stack', name: 'Network', environment }],
    things,
  };
  const [placed] = layoutDesign({ design, network: build(compose(design)).network }).vpcs;
  if (!placed) throw new Error('nothing is drawn');
  return placed.vpc;
}

it('stacks the subnets that a group has in one zone, and leaves a zone without any empty', () => {
  const [row] = layoutOf(...looked).rows;
  expect(row?.cells.map(({ zone, line, state, box }) => [zone, line, state, box.y, box.height])).toEqual([
    [0, 0, 'existing', 0, 44],
    [0, 1, 'existing', 44, 48],
  ]);
  expect(row?.box.height).toBe(92);
});

it('lets workloads stand below all of them', () => {
  const vpc = layoutOf(...looked, host);
  const [row] = vpc.rows;
  const [item] = vpc.items;
  expect(item).toMatchObject({ id: 'host', row: 'core-data' });
  expect((item?.box.y ?? 0) - (row?.box.y ?? 0)).toBeGreaterThanOrEqual(2 * 44);
});

it('offers neither a group nor a zone more', () => {
  const { addRow, addZone } = layoutOf(...looked);
  expect([addRow.height, addZone.width, addZone.height]).toEqual([0, 0, 0]);
});
