import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Output, Vpc } from '../kinds/index.ts';
import { exportNames } from './outputs.ts';
import {
  checked,
  drawn,
  flowLog,
  foundBy,
  isolatedGroup,
  loadBalancer,
  privateGroup,
  publicGroup,
  vpc,
  withLaterStack,
} from './test-design.ts';

const groups = [
  publicGroup('Ingress'),
  privateGroup('Application'),
  isolatedGroup('Later', { reserved: true }),
];
const of = (outputs: readonly Output[], fields: Partial<Vpc> = {}) =>
  checked(drawn(vpc('Orders', { ...fields, outputs }, ...groups)));
const at = (item: number) => ({ id: 'orders', field: 'outputs', item });

describe('outputs', () => {
  it('takes those that have something to hand out', () => {
    expect(
      of([
        { of: 'vpc-id', constructId: 'Id' },
        { of: 'subnet-ids', constructId: 'Subnets', group: 'orders-ingress' },
        { of: 'route-table-ids', constructId: 'Tables', group: 'orders-application' },
        { of: 'nat-addresses', constructId: 'Addresses' },
      ]),
    ).toEqual([]);
  });

  it('finds groups without subnets', () => {
    expect(of([{ of: 'subnet-ids', constructId: 'Subnets', group: 'orders-later' }])).toEqual([
      finding('output/no-subnets', at(0), { output: 'Subnets', group: 'Later' }),
    ]);
  });

  it('finds outputs that name no group, one that is gone, or one of another VPC', () => {
    expect(
      of([
        { of: 'subnet-ids', constructId: 'A' },
        { of: 'route-table-ids', constructId: 'B', group: 'gone' },
        { of: 'subnet-ids', constructId: 'C', group: 'billing-ingress' },
      ]),
    ).toEqual([
      finding('output/no-group', at(0), { output: 'A' }),
      finding('output/no-group', at(1), { output: 'B' }),
      finding('output/no-group', at(2), { output: 'C' }),
    ]);
  });

  it('finds NAT addresses where there is no NAT', () => {
    expect(of([{ of: 'nat-addresses', constructId: 'A' }], { natGateways: 0 })).toContainEqual(
      finding('output/no-nat-addresses', at(0), { output: 'A', vpc: 'Orders', reason: 'no-nat' }),
    );
  });

  it('finds NAT addresses that only the owner of the Elastic IPs knows', () => {
    const natEipAllocationIds = ['eipalloc-00000001', 'eipalloc-00000002', 'eipalloc-00000003'];
    expect(of([{ of: 'nat-addresses', constructId: 'A' }], { natEipAllocationIds })).toEqual([
      finding('output/no-nat-addresses', at(0), { output: 'A', vpc: 'Orders', reason: 'own-allocations' }),
    ]);
  });
});

describe('export names', () => {
  const exported = (constructId: string, exportName: string): Output => ({
    of: 'vpc-id',
    constructId,
    exportName,
  });

  it('finds one that two outputs of a VPC have', () => {
    expect(of([exported('A', 'same'), exported('B', 'other'), exported('C', 'same')])).toEqual([
      finding('output/export-twice', at(2), { exportName: 'same', output: 'C', other: 'A' }),
    ]);
  });

  it('finds one that outputs of two VPCs have', () => {
    const two = drawn(
      vpc('Orders', { outputs: [exported('A', 'same')] }, ...groups),
      vpc(
        'Billing',
        { cidr: '10.1.0.0/16', natGatewayType: 'regional', outputs: [exported('B', 'same')] },
        ...groups,
      ),
    );
    expect(checked(two)).toEqual([
      finding(
        'output/export-twice',
        { id: 'billing', field: 'outputs', item: 0 },
        { exportName: 'same', output: 'B', other: 'A' },
      ),
    ]);
  });

  it('finds one that a VPC and what stands in it have', () => {
    const design = drawn(
      vpc(
        'Orders',
        { outputs: [exported('A', 'same')] },
        ...groups,
        loadBalancer('Web', { outputs: [{ of: 'arn', constructId: 'B', exportName: 'same' }] }),
      ),
    );
    expect(foundBy(exportNames, design)).toEqual([
      finding(
        'output/export-twice',
        { id: 'orders-web', field: 'outputs', item: 0 },
        { exportName: 'same', output: 'B', other: 'A' },
      ),
    ]);
  });

  it('finds one in two stacks that go to one place, and not where they go to two', () => {
    const web = loadBalancer('Web', {
      stack: 'later',
      outputs: [{ of: 'arn', constructId: 'B', exportName: 'same' }],
    });
    const design = withLaterStack(drawn(vpc('Orders', { outputs: [exported('A', 'same')] }, ...groups, web)));
    expect(foundBy(exportNames, design).map(({ at }) => at.id)).toEqual(['orders-web']);
    const [first, later] = design.stacks;
    if (!first || !later) throw new Error('two stacks');
    const away = { ...later, environment: { type: 'region', region: 'eu-central-1' } } as const;
    expect(foundBy(exportNames, { ...design, stacks: [first, away] })).toEqual([]);
  });

  it('asks nothing of what stands in no code', () => {
    const flows = flowLog('Flows', {
      group: 'orders-ingress',
      outputs: [{ of: 'flow-log-id', constructId: 'B', exportName: 'same' }],
    });
    const design = drawn(vpc('Orders', { outputs: [exported('A', 'same')] }, ...groups, flows));
    expect(foundBy(exportNames, design)).toEqual([]);
  });
});
