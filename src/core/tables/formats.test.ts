import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { htmlTable } from './html-table.ts';
import { jsonTable } from './json-table.ts';
import { markdownTable } from './markdown-table.ts';
import { csv, tsv } from './spreadsheet.ts';
import { textTable } from './text-table.ts';

interface Row {
  readonly text?: string;
  readonly count?: number;
  readonly flag?: boolean;
}

const columns: readonly Column<Row>[] = [
  { title: 'Text', cell: ({ text }) => text },
  { title: 'Count', cell: ({ count }) => count },
  { title: 'Flag', cell: ({ flag }) => flag },
];

const plain: readonly Row[] = [{ text: 'a', count: 65536, flag: true }, { flag: false }, { text: '日本 😀' }];
const text = (said: string) => [{ text: said }];

test('CSV has CRLF after every line and plain figures', () => {
  expect(csv(columns, plain)).toBe('Text,Count,Flag\r\na,65536,true\r\n,,false\r\n日本 😀,,\r\n');
});

test.each([
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\ta', "'\ta"],
  ['\r=1', '"\'\r=1"'],
  ['=a,"b"', '"\'=a,""b"""'],
  ['a=1', 'a=1'],
  [' =1', ' =1'],
])('CSV writes %j as %j', (said, cell) => {
  expect(csv(columns, text(said))).toBe(`Text,Count,Flag\r\n${cell},,\r\n`);
});

test('CSV leaves negative figures alone', () => {
  expect(csv(columns, [{ count: -1 }])).toBe('Text,Count,Flag\r\n,-1,\r\n');
});

test('CSV is read back as the same texts, formulas after an apostrophe', () => {
  const pieces = fc.array(
    fc.constantFrom('"', ',', '\r', '\n', '\r\n', '=', "'", ' ', '\t', 'a', '😀', '\ud800'),
  );
  const texts = fc.oneof(
    pieces.map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (all) => {
      const [, ...lines] = readCsv(
        csv(
          columns,
          all.map((said) => ({ text: said })),
        ),
      );
      const expected = all.map((said) => [/^[=+\-@\t\r\n]/.test(said) ? `'${said}` : said, '', '']);
      expect(lines).toEqual(expected);
    }),
  );
});

/** By the grammar of RFC 4180, where only CRLF ends a line. */
function readCsv(file: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, bare = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

test('TSV keeps a row on its line and formulas harmless', () => {
  expect(tsv(columns, [...plain, ...text('a\tb\r\nc\nd'), ...text('=1')])).toBe(
    "Text\tCount\tFlag\na\t65536\ttrue\n\t\tfalse\n日本 😀\t\t\na b c d\t\t\n'=1\t\t",
  );
});

test('HTML shows text as it is', () => {
  expect(htmlTable(columns, text('<b title="a">&\n=1'))).toBe(
    '<table><thead><tr><th>Text</th><th>Count</th><th>Flag</th></tr></thead>' +
      '<tbody><tr><td>&#60;b title=&#34;a&#34;&#62;&#38;<br>=1</td><td></td><td></td></tr></tbody></table>',
  );
});

test('Markdown aligns figures to the right and groups their digits', () => {
  expect(markdownTable(columns, plain)).toBe(
    '| Text | Count | Flag |\n| --- | ---: | --- |\n| a | 65,536 | yes |\n|  |  | no |\n| 日本 😀 |  |  |\n',
  );
});

test.each([
  ['a|b', 'a\\|b'],
  ['`code`', '\\`code\\`'],
  ['one\ntwo\r\nthree', 'one<br>two<br>three'],
  ['<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
  ['AT&amp;T', 'AT&amp;amp;T'],
  ['*a* _b_ c_d', '\\*a\\* \\_b\\_ c_d'],
  ['[a](b)', '\\[a\\](b)'],
  ['a\\', 'a\\\\'],
  ['~~a~~ $b$', '\\~\\~a\\~\\~ \\$b\\$'],
])('Markdown writes %j as %j', (said, cell) => {
  expect(markdownTable(columns, text(said))).toContain(`| ${cell} |  |  |\n`);
});

test('a table for the terminal is aligned and has no space at the ends of its lines', () => {
  expect(
    textTable(columns, [
      { text: 'a', count: 1024, flag: true },
      { text: 'longer', count: 8 },
    ]),
  ).toBe(
    ['Text    Count  Flag', '──────  ─────  ────', 'a       1,024  yes', 'longer      8', ''].join('\n'),
  );
});

test('a table for the terminal lets no text tell the terminal what to do', () => {
  const said = 'a\x1b[31m\u202eb\r\nc\u2028d\x85';
  expect(textTable(columns, text(said))).toContain('a\ufffd[31m\ufffdb c\ufffdd\ufffd\n');
});

test('JSON has an object for each row, with null for what it has none of', () => {
  expect(jsonTable(columns, [{ text: 'a', count: 1 }])).toBe(
    '[\n  {\n    "Text": "a",\n    "Count": 1,\n    "Flag": null\n  }\n]\n',
  );
  expect(jsonTable(columns, [])).toBe('[]\n');
});
