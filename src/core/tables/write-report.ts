import type { Column } from './column.ts';
import { jsonTable } from './json-table.ts';
import { markdownTable, markdownText } from './markdown-table.ts';
import { csv } from './spreadsheet.ts';
import { oneLine, textTable } from './text-table.ts';

/** The forms in which tables leave the tool: for a terminal, a spreadsheet, a page, a program. */
export const tableFormats = ['table', 'csv', 'markdown', 'json'] as const;

export type TableFormat = (typeof tableFormats)[number];

interface Section<Row> {
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly footer?: string;
}

export interface Report<Row> {
  readonly sections: readonly Section<Row>[];
  /** Those for programs. */
  readonly columns: readonly Column<Row>[];
  /** What to say to people where there is no section. */
  readonly nothing: string;
}

export function writeReport<Row>(format: TableFormat, report: Report<Row>): string {
  return writers[format](report);
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
