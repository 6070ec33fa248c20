import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { htmlTable } from './html-table.ts';
import { founding } from './sample-design.ts';
import { tsv } from './spreadsheet.ts';
import { readableSubnetColumns } from './subnet-columns.ts';
import { subnetRows } from './subnet-rows.ts';

test('what is copied says of public addresses what the screen says', () => {
  const rows = subnetRows(founding, build(compose(founding)).network);
  const columns = readableSubnetColumns(rows, { withVpc: false });
  const lines = tsv(columns, rows).split('\n');
  expect(lines[1]?.split('\t').at(-1)).toBe('yes');
  expect(lines[4]?.split('\t').at(-1)).toBe('no');
  expect(htmlTable(columns, rows)).not.toMatch(/true|false/);
});
