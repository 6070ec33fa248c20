import { describe, expect, it } from 'vitest';
import { type FindingFacts, finding } from '../base/finding.ts';
import type { Instance, Vpc } from '../kinds/index.ts';
import { outputAddresses } from './output-addresses.ts';
import { bastionHost, drawn, foundBy, instance, isolatedGroup, publicGroup, vpc } from './test-design.ts';

type Outputs = NonNullable<Instance['outputs']>;

const groups = [
  publicGroup('Edge'),
  isolatedGroup('Data'),
  publicGroup('Bare', { mapPublicIpOnLaunch: false }),
];
const both: Outputs = [
  { of: 'private-ip', constructId: 'Private' },
  { of: 'public-ip', constructId: 'Ip' },
  { of: 'public-dns-name', constructId: 'Name' },
];

function of(outputs: Outputs, fields: Partial<Instance>, ofVpc: Partial<Vpc> = {}) {
  return foundBy(
    outputAddresses,
    drawn(vpc('Orders', ofVpc, ...groups, instance('Host', { ...fields, outputs }))),
  );
}

const empty = (item: number, facts: Omit<FindingFacts['output/no-public-address'], 'name'>) =>
  finding(
    'output/no-public-address',
    { id: 'orders-host', field: 'outputs', item },
    { name: 'Host', ...facts },
  );

describe('outputs of public addresses', () => {
  it('takes those of machines that get one, from their subnet or by themselves', () => {
    expect(of(both, { subnetGroup: 'orders-edge' })).toEqual([]);
    expect(of(both, { subnetGroup: 'orders-bare', associatePublicIpAddress: true })).toEqual([]);
  });

  it.each<[string, Partial<Instance>]>([
    ['stand in isolated subnets', { subnetGroup: 'orders-data' }],
    ['stand in public subnets that give none', { subnetGroup: 'orders-bare' }],
    ['say that they get none', { subnetGroup: 'orders-edge', associatePublicIpAddress: false }],
  ])('finds those of machines that %s', (_, fields) => {
    expect(of(both, fields)).toEqual([
      empty(1, { output: 'Ip', reason: 'no-address' }),
      empty(2, { output: 'Name', reason: 'no-address' }),
    ]);
  });

  it('finds public names where the VPC gives none', () => {
    expect(of(both, { subnetGroup: 'orders-edge' }, { enableDnsHostnames: false })).toEqual([
      empty(2, { output: 'Name', reason: 'no-host-names' }),
    ]);
  });

  it('finds that what is empty can’t be exported', () => {
    expect(
      of([{ of: 'public-ip', constructId: 'Ip', exportName: 'host-ip' }], { subnetGroup: 'orders-data' }),
    ).toEqual([
      finding(
        'output/exports-nothing',
        { id: 'orders-host', field: 'outputs', item: 0 },
        { output: 'Ip', name: 'Host', reason: 'no-address' },
      ),
    ]);
  });

  it('looks at bastion hosts too', () => {
    const outputs: Outputs = [{ of: 'public-ip', constructId: 'Ip' }];
    const design = drawn(
      vpc('Orders', {}, ...groups, bastionHost('Jump', { subnetGroup: 'orders-data', outputs })),
    );
    expect(foundBy(outputAddresses, design)).toEqual([
      finding(
        'output/no-public-address',
        { id: 'orders-jump', field: 'outputs', item: 0 },
        { output: 'Ip', name: 'Jump', reason: 'no-address' },
      ),
    ]);
  });
});
