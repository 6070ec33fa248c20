import { describe, expect, it } from 'vitest';
import { type Design, derive, subnetRows } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { columnsFor, giveWay } from './columns.ts';
import { estimate, fitColumns, PADDING, widthOf } from './fit-columns.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
const columns = columnsFor(subnetRows(founding, derive(founding).network));

function usualWidth(name: string): number | undefined {
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
  it('never cuts a heading', () => {
    const rows = subnetRows(founding, derive(founding).network);
    const all = columnsFor(
      rows.map((row) => ({ ...row, note: 'x' })),
      { more: ['logicalId', 'owner', 'total'] },
    );
    for (const { name, title, width } of fitColumns(all, 300, giveWay))
      expect(width, name).toBeGreaterThanOrEqual(estimate(title) + PADDING);
  });

  it('never cuts addresses', () => {
    const narrow = fitColumns(columns, 300, giveWay);
    for (const name of ['zone', 'cidr', 'usable', 'range'])
      expect(narrow.find((column) => column.name === name)?.width).toBe(
        columns.find((column) => column.name === name)?.width,
      );
  });

  it('gives way down to the least', () => {
    const narrow = fitColumns(columns, 300, giveWay);
    expect(narrow.every(({ width, name, least = 0 }) => width >= least || width === usualWidth(name))).toBe(
      true,
    );
    const bit = fitColumns(columns, widthOf(columns) - 40, giveWay);
    expect(widthOf(bit)).toBeLessThanOrEqual(widthOf(columns) - 40);
  });

  it('cuts routes before names', () => {
    const bit = fitColumns(columns, widthOf(columns) - 20, giveWay);
    const cut = bit.filter(({ name, width }) => width < (usualWidth(name) ?? 0)).map(({ name }) => name);
    expect(cut).toEqual(['route']);
  });

  it('leaves alone what is narrower than its least', () => {
    const short = columns.map((column) => (column.name === 'subnet' ? { ...column, width: 40 } : column));
    expect(fitColumns(short, 300, giveWay).find(({ name }) => name === 'subnet')?.width).toBe(40);
  });

  it('fits long names, notes and zones by name into the pane of a usual window', () => {
    const rows = subnetRows(founding, derive(founding).network).map((row) => ({
      ...row,
      subnet: `${row.group}OfTheOrderDepartmentSubnet1`,
      group: `${row.group} of the order department`,
      zone: 'eu-central-1a',
      note: 'Ask the platform team before you change anything here.',
    }));
    expect(widthOf(fitColumns(columnsFor(rows), 784, giveWay))).toBeLessThanOrEqual(784);
  });

  it('takes what is left over, the last column of words the most of it', () => {
    const wide = fitColumns(columns, 1800, giveWay);
    expect(widthOf(wide)).toBeGreaterThan(1790);
    expect(widthOf(wide)).toBeLessThanOrEqual(1800);
    for (const { name, width } of wide.slice(0, -1))
      expect(width, name).toBeLessThanOrEqual((usualWidth(name) ?? 0) + 24);
    const withTotal = columnsFor(subnetRows(founding, derive(founding).network), { more: ['total'] });
    expect(fitColumns(withTotal, 1800, giveWay).at(-1)?.width).toBe(withTotal.at(-1)?.width);
  });

  it('has long names in full where there is room', () => {
    const group = 'Whatever the order department of Frankfurt builds and deploys';
    const rows = subnetRows(founding, derive(founding).network).map((row) => ({ ...row, group }));
    const wide = fitColumns(columnsFor(rows), 1800, giveWay);
    expect(wide.find(({ name }) => name === 'group')?.width).toBeGreaterThan(estimate(group));
    expect(columnsFor(rows).find(({ name }) => name === 'group')?.width).toBeLessThan(estimate(group));
  });
});
