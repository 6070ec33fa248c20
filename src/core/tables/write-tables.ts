import type { Column } from './column.ts';
import { jsonTable } from './json-table.ts';
import { markdownTable, markdownText } from './markdown-table.ts';
import { readableRouteColumns, routeColumns } from './route-columns.ts';
import type { VpcRoutes } from './route-rows.ts';
import { readableRuleColumns, ruleColumns } from './rule-columns.ts';
import type { GroupRules } from './rule-rows.ts';
import { csv } from './spreadsheet.ts';
import { readableSubnetColumns, subnetColumns } from './subnet-columns.ts';
import type { SubnetRow, VpcSubnets } from './subnet-rows.ts';
import { oneLine, textTable } from './text-table.ts';
import { summaryText } from './vpc-summary.ts';

/** The forms in which tables leave the tool: for a terminal, a spreadsheet, a page, a program. */
export const tableFormats = ['table', 'csv', 'markdown', 'json'] as const;

export type TableFormat = (typeof tableFormats)[number];

/** The tables of all VPCs; readable ones under a title each, with a footer. */
export function writeSubnets(tables: readonly VpcSubnets[], format: TableFormat): string {
  return writers[format]({
    sections: tables.map((table) => ({
      title: titleOf(table),
      rows: table.rows,
      columns: readableSubnetColumns(table.rows, { withVpc: false }),
      footer: summaryText(table.summary),
    })),
    columns: subnetColumns,
    nothing: NO_VPC,
  });
}

/** Some rows, of whichever VPC. */
export function writeSubnetRows(rows: readonly SubnetRow[], format: TableFormat, nothing: string): string {
  const columns = readableSubnetColumns(rows, { withVpc: true });
  return writers[format]({
    sections: rows.length === 0 ? [] : [{ rows, columns }],
    columns: subnetColumns,
    nothing,
  });
}

export function writeRoutes(tables: readonly VpcRoutes[], format: TableFormat): string {
  return writers[format]({
    sections: tables.map((table) => ({
      title: titleOf(table),
      rows: table.rows,
      columns: readableRouteColumns,
    })),
    columns: routeColumns,
    nothing: NO_VPC,
  });
}

/** The rules of each security group under its name. */
export function writeRules(tables: readonly GroupRules[], format: TableFormat): string {
  return writers[format]({
    sections: tables.map(({ group, vpc, stack, region, rows }) => ({
      title: [group, ...(vpc === undefined ? [] : [vpc]), `stack ${stack}`, region ?? 'any region'].join(
        ' · ',
      ),
      rows,
      columns: readableRuleColumns({ withGroup: false }),
      ...(rows.length === 0 ? { footer: 'this stack adds no rule to it' } : {}),
    })),
    columns: ruleColumns,
    nothing: 'no security group in this design',
  });
}

const NO_VPC = 'no VPC in this design';

interface Section<Row> {
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly footer?: string;
}

interface Report<Row> {
  readonly sections: readonly Section<Row>[];
  /** Those for programs. */
  readonly columns: readonly Column<Row>[];
  /** What to say to people where there is no section. */
  readonly nothing: string;
}

const writers: { readonly [F in TableFormat]: <Row>(report: Report<Row>) => string } = {
  table: ({ sections, nothing }) =>
    underTitles(
      sections.map((section) => textSection(section)),
      nothing,
    ),
  csv: ({ sections, columns }) => csv(columns, rowsOf(sections)),
  markdown: ({ sections, nothing }) =>
    underTitles(
      sections.map((section) => markdownSection(section)),
      nothing,
    ),
  json: ({ sections, columns }) => jsonTable(columns, rowsOf(sections)),
};

function underTitles(sections: readonly string[], nothing: string): string {
  return sections.length === 0 ? `${nothing}\n` : sections.join('\n');
}

function rowsOf<Row>(sections: readonly Section<Row>[]): readonly Row[] {
  return sections.flatMap(({ rows }) => rows);
}

function titleOf({ vpc, stack, region }: Pick<VpcSubnets, 'vpc' | 'stack' | 'region'>): string {
  return `${vpc} · stack ${stack} · ${region ?? 'any region'}`;
}

function textSection<Row>({ title, rows, columns, footer }: Section<Row>): string {
  return [
    ...(title === undefined ? [] : [`${oneLine(title)}\n`]),
    textTable(columns, rows),
    ...(footer === undefined ? [] : [`${footer}\n`]),
  ].join('\n');
}

function markdownSection<Row>({ title, rows, columns, footer }: Section<Row>): string {
  return [
    ...(title === undefined ? [] : [`### ${markdownText(title)}\n`]),
    markdownTable(columns, rows),
    ...(footer === undefined ? [] : [`${footer}\n`]),
  ].join('\n');
}
