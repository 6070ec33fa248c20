import { describe, expect, it } from 'vitest';
import type { Design } from '../design/design.ts';
import { hasConstruct, type Thing } from '../kinds/index.ts';
import { apply, can } from './apply.ts';
import type { Command } from './command.ts';

const group = (id: string, label: string, parent = 'vpc'): Thing => ({
  id,
  kind: 'subnet-group',
  parent,
  label,
  constructId: label,
  subnetType: 'isolated',
  cidrMask: 24,
});

const vpc = (id: string, layout: 'own' | 'default' = 'own'): Thing => ({
  id,
  kind: 'vpc',
  parent: 'stack',
  label: 'Vpc',
  constructId: 'Vpc',
  layout,
});

function designOf(...things: readonly Thing[]): Design {
  return {
    schemaVersion: 1,
    name: 'test',
    stacks: [{ id: 'stack', name: 'Stack', environment: { type: 'agnostic' } }],
    things,
    usedRanges: [],
    canvas: { positions: {} },
  };
}

/** The things after the commands, in order; a refusal fails the test. */
function thingsAfter(design: Design, ...commands: readonly Command[]): readonly Thing[] {
  let current = design;
  for (const command of commands) {
    const applied = apply(current, command);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    current = applied.value;
  }
  return current.things;
}

const idsOf = (things: readonly Thing[]) => things.map((thing) => thing.id);
const threeRows = designOf(vpc('vpc'), group('a', 'A'), group('b', 'B'), group('c', 'C'));

describe('things', () => {
  it('puts a new group behind the last of its VPC, not behind that of another', () => {
    const two = designOf(vpc('vpc'), group('a', 'A'), vpc('other'), group('x', 'X', 'other'));
    expect(idsOf(thingsAfter(two, { do: 'add-thing', thing: group('b', 'B') }))).toEqual([
      'vpc',
      'a',
      'b',
      'other',
      'x',
    ]);
  });

  it('puts a new group before the one that is named', () => {
    expect(idsOf(thingsAfter(threeRows, { do: 'add-thing', thing: group('d', 'D'), before: 'b' }))).toEqual([
      'vpc',
      'a',
      'd',
      'b',
      'c',
    ]);
  });

  it('puts a new VPC behind the last one and its groups', () => {
    expect(idsOf(thingsAfter(threeRows, { do: 'add-thing', thing: vpc('next') }))).toEqual([
      'vpc',
      'a',
      'b',
      'c',
      'next',
    ]);
  });

  it.each([
    ['to the front', 'c', 'a', ['vpc', 'c', 'a', 'b']],
    ['before the next but one', 'a', 'c', ['vpc', 'b', 'a', 'c']],
    ['to the end', 'a', undefined, ['vpc', 'b', 'c', 'a']],
    ['to where it is', 'a', 'b', ['vpc', 'a', 'b', 'c']],
  ] as const)('moves a group %s', (_, id, before, ids) => {
    const command: Command =
      before === undefined ? { do: 'move-thing', id } : { do: 'move-thing', id, before };
    expect(idsOf(thingsAfter(threeRows, command))).toEqual(ids);
  });

  it('moves a VPC with its groups', () => {
    const two = designOf(vpc('vpc'), group('a', 'A'), vpc('other'), group('x', 'X', 'other'));
    expect(idsOf(thingsAfter(two, { do: 'move-thing', id: 'other', before: 'vpc' }))).toEqual([
      'other',
      'x',
      'vpc',
      'a',
    ]);
  });

  it('takes along what stands in a VPC, and its position', () => {
    const placed: Design = { ...threeRows, canvas: { positions: { vpc: { x: 1, y: 2 } } } };
    const applied = apply(placed, { do: 'remove-thing', id: 'vpc' });
    expect(applied.ok && applied.value).toEqual({ ...placed, things: [], canvas: { positions: {} } });
  });

  it('takes back what a VPC says of a group that is removed', () => {
    const said: Thing = {
      ...(vpc('vpc') as Extract<Thing, { kind: 'vpc' }>),
      natSubnetGroup: 'a',
      outputs: [
        { of: 'subnet-ids', group: 'a', constructId: 'A' },
        { of: 'vpc-id', constructId: 'V' },
      ],
    };
    const [left] = thingsAfter(designOf(said, group('a', 'A')), { do: 'remove-thing', id: 'a' });
    expect(left).toEqual({ ...vpc('vpc'), outputs: [{ of: 'vpc-id', constructId: 'V' }] });
  });

  it('copies a VPC with its groups under names of its own', () => {
    const copies = { vpc: 'copy', a: 'copy-a', b: 'copy-b', c: 'copy-c' };
    const things = thingsAfter(threeRows, { do: 'duplicate-thing', id: 'vpc', copies });
    expect(things.slice(4)).toEqual([
      { ...vpc('copy'), label: 'Vpc2', constructId: 'Vpc2' },
      group('copy-a', 'A', 'copy'),
      group('copy-b', 'B', 'copy'),
      group('copy-c', 'C', 'copy'),
    ]);
  });

  it('copies a group right behind it', () => {
    const things = thingsAfter(threeRows, { do: 'duplicate-thing', id: 'a', copies: { a: 'a2' } });
    expect(idsOf(things)).toEqual(['vpc', 'a', 'a2', 'b', 'c']);
    expect(things[2]).toEqual({ ...group('a2', 'A2'), constructId: 'A2' });
  });
});

it('connections of one step may speak of what came between them', () => {
  const instance = (id: string): Thing => ({
    id,
    kind: 'instance',
    parent: 'vpc',
    label: id,
    constructId: id,
    instanceType: 't3.micro',
  });
  const adding = (id: string): readonly Command[] => [
    { do: 'add-thing', thing: instance(id) },
    { do: 'add-call', call: { id: `in-${id}`, verb: 'allowInternally', on: id, port: 'allTcp' } },
  ];
  const commands = [...adding('One'), ...adding('Two')];
  expect(apply(threeRows, { do: 'all', label: 'Two', commands }).ok).toBe(true);
});

describe('the CDK’s own layout', () => {
  it('is written out by the first edit of a row, under the same names', () => {
    const things = thingsAfter(designOf(vpc('vpc', 'default')), {
      do: 'set-field',
      id: 'vpc-private',
      field: 'cidrMask',
      value: 20,
    });
    expect(things).toEqual([
      vpc('vpc'),
      {
        id: 'vpc-public',
        kind: 'subnet-group',
        parent: 'vpc',
        label: 'Public',
        constructId: 'Public',
        subnetType: 'public',
      },
      {
        id: 'vpc-private',
        kind: 'subnet-group',
        parent: 'vpc',
        label: 'Private',
        constructId: 'Private',
        subnetType: 'private',
        cidrMask: 20,
      },
    ]);
  });

  it('is written out before a third group is added', () => {
    const things = thingsAfter(designOf(vpc('vpc', 'default')), {
      do: 'add-thing',
      thing: group('third', 'Third'),
    });
    expect(idsOf(things)).toEqual(['vpc', 'vpc-public', 'vpc-private', 'third']);
  });
});

describe('names in code', () => {
  const labelled = (label: string): Command => ({ do: 'set-field', id: 'a', field: 'label', value: label });
  const idAfter = (...commands: readonly Command[]) =>
    thingsAfter(threeRows, ...commands).filter(hasConstruct)[1]?.constructId;

  it.each([
    ['order database', 'OrderDatabase'],
    ['größe №1', 'GrE1'],
    ['データ', 'Group'],
    ['2024', 'Group2024'],
    ['B', 'B2'],
    ['b-', 'B2'],
  ])('follows the label %s as %s', (label, constructId) => {
    expect(idAfter(labelled(label))).toBe(constructId);
  });

  it('follows a long label as far as it fits', () => {
    const long = 'x'.repeat(10_000);
    expect(idAfter(labelled(long))).toBe(`X${'x'.repeat(63)}`);
    const other: Command = { do: 'set-field', id: 'b', field: 'label', value: long };
    expect(idAfter(other, labelled(long))).toBe(`X${'x'.repeat(62)}2`);
    // Its only letter stands behind what fits.
    expect(idAfter(labelled(`${'1'.repeat(100)}a`))).toBe(`Group${'1'.repeat(59)}`);
  });

  it('stays once it is fixed', () => {
    expect(idAfter({ do: 'fix-ids' }, labelled('Renamed'))).toBe('A');
  });

  it('changes by renaming the construct, and is fixed then', () => {
    const rename: Command = { do: 'rename-construct', id: 'a', constructId: 'Typed' };
    expect(idAfter(rename, labelled('Renamed'))).toBe('Typed');
  });
});

describe('refusals', () => {
  it.each<[string, Command]>([
    ['a field that the kind does not have', { do: 'set-field', id: 'a', field: 'colour', value: 'red' }],
    ['a value of the wrong type', { do: 'set-field', id: 'a', field: 'cidrMask', value: '24' }],
    ['an unreadable CIDR', { do: 'set-field', id: 'vpc', field: 'cidr', value: '10.0.0/16' }],
    ['taking back what is required', { do: 'set-field', id: 'a', field: 'subnetType', value: undefined }],
    ['a thing that is not there', { do: 'remove-thing', id: 'nobody' }],
    ['a second thing of one id', { do: 'add-thing', thing: group('a', 'Again') }],
    ['an id that a document may not hold', { do: 'add-thing', thing: group('no spaces', 'D') }],
    ['an id that a range has', { do: 'add-range', range: { id: 'a', name: 'Office', cidr: '10.9.0.0/16' } }],
    ['a group in a group', { do: 'add-thing', thing: group('d', 'D', 'a') }],
    ['a position that is no number', { do: 'move-box', id: 'vpc', position: { x: Number.NaN, y: 0 } }],
  ])('refuses %s, and nothing changes', (_, command) => {
    expect(can(threeRows, command)).toBe(false);
  });

  it('does none of several commands if one is refused', () => {
    const both: Command = {
      do: 'all',
      label: 'both',
      commands: [
        { do: 'remove-thing', id: 'a' },
        { do: 'remove-thing', id: 'nobody' },
      ],
    };
    expect(apply(threeRows, both).ok).toBe(false);
  });
});

it('saying zones by name takes back their number, and the other way round', () => {
  const named: Command = { do: 'set-field', id: 'vpc', field: 'availabilityZones', value: ['eu-central-1a'] };
  const counted: Command = { do: 'set-field', id: 'vpc', field: 'maxAzs', value: 2 };
  expect(thingsAfter(threeRows, counted, named)[0]).toEqual({
    ...vpc('vpc'),
    availabilityZones: ['eu-central-1a'],
  });
  expect(thingsAfter(threeRows, named, counted)[0]).toEqual({ ...vpc('vpc'), maxAzs: 2 });
});
