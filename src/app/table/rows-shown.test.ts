import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, derive, formatBlock, subnetRows } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { byAddress, rowKey, rowsShown, type TableView } from './rows-shown.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function rowsOf(...commands: readonly Command[]) {
  const applied = apply(founding, { do: 'all', label: '', commands });
  const design = applied.ok ? applied.value : founding;
  return subnetRows(design, derive(design).network);
}

function shown(view: Partial<TableView>, rows = rowsOf()): readonly (string | undefined)[] {
  return rowsShown(rows, { sort: byAddress, withFree: false, text: '', ...view }).map(
    ({ subnet, block }) => subnet ?? (block && formatBlock(block)),
  );
}

describe('rowsShown', () => {
  it('shows the subnets by address', () => {
    expect(shown({})).toEqual(
      ['Ingress', 'Application', 'Database'].flatMap((group) =>
        [1, 2, 3].map((zone) => `${group}Subnet${zone}`),
      ),
    );
  });

  it('shows what is free where that is wanted', () => {
    expect(shown({ withFree: true }).slice(9)).toEqual([
      '10.0.6.48/28',
      '10.0.6.64/26',
      '10.0.6.128/25',
      '10.0.7.0/24',
    ]);
  });

  it('groups by zone, in each by address', () => {
    expect(shown({ sort: { by: 'zone', descending: false } }).slice(0, 4)).toEqual([
      'IngressSubnet1',
      'ApplicationSubnet1',
      'DatabaseSubnet1',
      'IngressSubnet2',
    ]);
  });

  it('orders addresses by number, not by text', () => {
    const rows = rowsOf({ do: 'set-field', id: 'vpc', field: 'cidr', value: '10.0.8.0/21' });
    expect(
      rowsShown(rows, { sort: byAddress, withFree: false, text: '' })
        .map(({ block }) => block && formatBlock(block))
        .slice(0, 4),
    ).toEqual(['10.0.8.0/24', '10.0.9.0/24', '10.0.10.0/24', '10.0.11.0/24']);
  });

  it('keeps what holds a text', () => {
    expect(shown({ text: 'data' })).toEqual(['DatabaseSubnet1', 'DatabaseSubnet2', 'DatabaseSubnet3']);
    expect(shown({ text: '10.0.6.1' })).toEqual(['DatabaseSubnet2']);
  });

  it('keeps rows that do not fit', () => {
    const rows = rowsOf({ do: 'set-field', id: 'application', field: 'cidrMask', value: 23 });
    expect(shown({}, rows)).toHaveLength(9);
  });
});

describe('rowKey', () => {
  it('tells all rows apart', () => {
    const keys = rowsOf().map(rowKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
