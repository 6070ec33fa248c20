import { describe, expect, it } from 'vitest';
import { type Design, derive, subnetRows } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { columnsFor, fitColumns, type TableColumn } from './columns.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
const columns = columnsFor(subnetRows(founding, derive(founding).network));

function total(of: readonly TableColumn[]): number {
  return of.reduce((sum, { width }) => sum + width, 0);
}

function widthOf(name: string): number | undefined {
  return columns.find((column) => column.name === name)?.width;
}

describe('columnsFor', () => {
  it('has the public address only where a group is public, and notes only where there are some', () => {
    const names = columns.map(({ name }) => name);
    expect(names).toEqual(['subnet', 'group', 'zone', 'cidr', 'usable', 'range', 'route', 'publicIp']);
    const rows = subnetRows(founding, derive(founding).network).filter(({ type }) => type === 'isolated');
    expect(columnsFor(rows).map(({ name }) => name)).not.toContain('publicIp');
    expect(columnsFor(rows.map((row) => ({ ...row, note: 'x' }))).map(({ name }) => name)).toContain('note');
  });
});

describe('fitColumns', () => {
  it('never cuts addresses', () => {
    const narrow = fitColumns(columns, 300);
    for (const name of ['zone', 'cidr', 'usable', 'range'])
      expect(narrow.find((column) => column.name === name)?.width).toBe(
        columns.find((column) => column.name === name)?.width,
      );
  });

  it('gives way down to the least', () => {
    const narrow = fitColumns(columns, 300);
    expect(narrow.every(({ width, name, least = 0 }) => width >= least || width === widthOf(name))).toBe(
      true,
    );
    const bit = fitColumns(columns, total(columns) - 40);
    expect(total(bit)).toBeLessThanOrEqual(total(columns) - 40);
  });

  it('cuts routes before names', () => {
    const bit = fitColumns(columns, total(columns) - 20);
    const cut = bit.filter(({ name, width }) => width < (widthOf(name) ?? 0)).map(({ name }) => name);
    expect(cut).toEqual(['route']);
  });

  it('leaves alone what is narrower than its least', () => {
    const short = columns.map((column) => (column.name === 'subnet' ? { ...column, width: 40 } : column));
    expect(fitColumns(short, 300).find(({ name }) => name === 'subnet')?.width).toBe(40);
  });

  it('fits long names, notes and zones by name into the pane of a usual window', () => {
    const rows = subnetRows(founding, derive(founding).network).map((row) => ({
      ...row,
      subnet: `${row.group}OfTheOrderDepartmentSubnet1`,
      group: `${row.group} of the order department`,
      zone: 'eu-central-1a',
      note: 'Ask the platform team before you change anything here.',
    }));
    expect(total(fitColumns(columnsFor(rows), 784))).toBeLessThanOrEqual(784);
  });

  it('takes what is left over', () => {
    const wide = fitColumns(columns, 1200);
    expect(total(wide)).toBeGreaterThan(1190);
    expect(total(wide)).toBeLessThanOrEqual(1200);
  });
});
