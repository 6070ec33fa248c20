import { describe, expect, it } from 'vitest';
import { drawn, inStack, isolatedGroup, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import type { Command } from '../commands/command.ts';
import { derive } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { preview } from '../stages.ts';
import { countImpacts } from './count-impacts.ts';
import { wouldMove } from './impact-words.ts';
import { type SubnetChange, subnetImpacts } from './subnet-impacts.ts';

// What a change to a deployed VPC does to its subnets, as measured with the real library.

const founding = drawn(
  vpc(
    'TheVPC',
    { cidr: '10.0.0.0/21' },
    publicGroup('Ingress', { cidrMask: 24 }),
    privateGroup('Application', { cidrMask: 24 }),
    isolatedGroup('Database', { cidrMask: 28 }),
  ),
);

const unmasked = drawn(vpc('TheVPC', { cidr: '10.0.0.0/16', layout: 'default' }));

function onZones(zoneCount: number, design: Design): Design {
  return inStack({ environment: { type: 'agnostic', zoneCount } }, design);
}

function setZones(zoneCount: number): Command {
  return { do: 'set-stack', id: 'stack', changes: { environment: { type: 'agnostic', zoneCount } } };
}

function set(id: string, field: string, value: unknown): Command {
  return { do: 'set-field', id, field, value };
}

function oneMore(before?: string): Command {
  const [thing] = vpc('TheVPC', {}, publicGroup('More', { cidrMask: 28 })).slice(1);
  if (!thing) throw new Error('no group');
  return { do: 'add-thing', thing, ...(before === undefined ? {} : { before }) };
}

/** Subnets before, and of them unchanged, replaced and removed; then the new ones. */
function figures(design: Design, ...commands: readonly Command[]): readonly number[] {
  const result = preview(design, { do: 'all', label: 'change', commands });
  if (!result.ok) throw new Error('refused');
  const impacts = subnetImpacts(derive(design).network, result.value.network);
  const { before, unchanged, replaced, removed, added } = countImpacts(impacts);
  return [before, unchanged, replaced, removed, added];
}

function changesOf(design: Design, command: Command): ReadonlySet<SubnetChange> {
  const result = preview(design, command);
  if (!result.ok) throw new Error('refused');
  return new Set(subnetImpacts(derive(design).network, result.value.network).map(({ change }) => change));
}

describe('what a change does to deployed subnets', () => {
  const reservedZone = onZones(
    2,
    drawn(
      vpc(
        'TheVPC',
        { cidr: '10.0.0.0/21', reservedAzs: 1 },
        ...[
          publicGroup('Ingress', { cidrMask: 24 }),
          privateGroup('Application', { cidrMask: 24 }),
          isolatedGroup('Database', { cidrMask: 28 }),
        ],
      ),
    ),
  );

  it.each([
    ['founding network, 2 → 3 zones', figures(onZones(2, founding), setZones(3)), [6, 2, 4, 0, 3]],
    ['default VPC, 2 → 3 zones', figures(onZones(2, unmasked), setZones(3)), [4, 0, 4, 0, 2]],
    ['default VPC, 3 → 2 zones', figures(unmasked, setZones(2)), [6, 0, 4, 2, 0]],
    ['one group at the end', figures(founding, oneMore()), [9, 9, 0, 0, 3]],
    ['one group at the front', figures(founding, oneMore('thevpc-ingress')), [9, 0, 9, 0, 3]],
    [
      'the middle group deleted',
      figures(founding, { do: 'remove-thing', id: 'thevpc-application' }),
      [9, 3, 3, 3, 0],
    ],
    [
      'the middle group reserved instead',
      figures(founding, set('thevpc-application', 'reserved', true)),
      [9, 6, 0, 3, 0],
    ],
    ['Ingress /24 → /25', figures(founding, set('thevpc-ingress', 'cidrMask', 25)), [9, 0, 9, 0, 0]],
    [
      'a reserved zone taken into use',
      figures(reservedZone, setZones(3), set('thevpc', 'reservedAzs', undefined)),
      [6, 6, 0, 0, 3],
    ],
  ])('%s', (_, counted, expected) => {
    expect(counted).toEqual(expected);
  });

  it('counts no subnet as standing that finds no space, before or after', () => {
    const tight = drawn(
      vpc(
        'TheVPC',
        { cidr: '10.0.0.0/24' },
        ...[
          publicGroup('Ingress', { cidrMask: 24 }),
          privateGroup('Application', { cidrMask: 24 }),
          isolatedGroup('Database', { cidrMask: 28 }),
        ],
      ),
    );
    const rename: Command = { do: 'set-field', id: 'thevpc-database', field: 'note', value: 'kept' };
    expect(changesOf(tight, rename)).toEqual(new Set(['kept']));
    expect(figures(tight, rename)).toEqual([1, 1, 0, 0, 0]);
    const grown = set('thevpc', 'cidr', '10.0.0.0/21');
    expect(figures(tight, grown)).toEqual([1, 1, 0, 0, 8]);
    const fewer = setZones(1);
    expect(figures(tight, fewer)).toEqual([1, 1, 0, 0, 0]);
  });

  it('says how many would move, and nothing where none does', () => {
    const told = (command: Command) => {
      const result = preview(founding, command);
      if (!result.ok) throw new Error('refused');
      return wouldMove(subnetImpacts(derive(founding).network, result.value.network));
    };
    expect(told({ do: 'move-thing', id: 'thevpc-ingress' })).toBe('9 of 9 subnets would move');
    expect(told(oneMore())).toBe('');
  });
});
