import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derive, formatBlock, parseDesign, subnetRows } from '../core/index.ts';
import { kinds } from '../core/kinds/index.ts';
import { goldenFiles } from './golden-files.ts';
import { starters } from './index.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const read = (folder: string, file: string) => readFileSync(join(import.meta.dirname, folder, file), 'utf8');

it('has a starter for each example', () => {
  expect(starters.map((starter) => starter.name).toSorted()).toEqual(folders);
});

describe.each(folders)('example %s', (folder) => {
  const golden = goldenFiles(read(folder, 'design.json'));

  it.each(Object.keys(golden))('still gives %s', (file) => {
    expect(golden[file]).toBe(read(folder, file));
  });

  it('has no output beside it that nothing writes', () => {
    const files = readdirSync(join(import.meta.dirname, folder));
    expect(files.toSorted()).toEqual(['design.json', ...Object.keys(golden)].toSorted());
  });
});

it('shows every kind of thing in one of them', () => {
  const opened = parseDesign(read('everything', 'design.json'));
  if (!opened.ok) throw new Error('the design with everything does not open');
  const shown = new Set<string>(opened.value.design.things.map(({ kind }) => kind));
  expect(Object.keys(kinds).filter((kind) => !shown.has(kind))).toEqual([]);
});

/** The table of the founding text, row by row: the network on a /21 in a region with three zones. */
const foundingTable = [
  ['IngressSubnet1', 'public', '10.0.0.0/24', 1, 'internet gateway'],
  ['IngressSubnet2', 'public', '10.0.1.0/24', 2, 'internet gateway'],
  ['IngressSubnet3', 'public', '10.0.2.0/24', 3, 'internet gateway'],
  ['ApplicationSubnet1', 'private', '10.0.3.0/24', 1, 'NAT in IngressSubnet1'],
  ['ApplicationSubnet2', 'private', '10.0.4.0/24', 2, 'NAT in IngressSubnet2'],
  ['ApplicationSubnet3', 'private', '10.0.5.0/24', 3, 'NAT in IngressSubnet3'],
  ['DatabaseSubnet1', 'isolated', '10.0.6.0/28', 1, 'only within the VPC'],
  ['DatabaseSubnet2', 'isolated', '10.0.6.16/28', 2, 'only within the VPC'],
  ['DatabaseSubnet3', 'isolated', '10.0.6.32/28', 3, 'only within the VPC'],
] as const;

it('builds the nine subnets of the founding text, with a NAT gateway in each public one', () => {
  const opened = parseDesign(read('founding', 'design.json'));
  if (!opened.ok) throw new Error('the founding design does not open');
  const { design } = opened.value;
  const { network } = derive(design);
  const rows = subnetRows(design, network).filter((row) => row.status === 'created');
  expect(
    rows.map((row) => [
      row.subnet,
      row.type,
      row.block && formatBlock(row.block),
      (row.zoneIndex ?? -1) + 1,
      row.defaultRoute,
    ]),
  ).toEqual(foundingTable);
  const [founding] = network.stacks.flatMap((stack) => stack.vpcs);
  expect(founding?.vpc.natGateways.map((nat) => nat.subnetId)).toEqual([
    'IngressSubnet1',
    'IngressSubnet2',
    'IngressSubnet3',
  ]);
});
