import { describe, expect, it } from 'vitest';
import { apply, type Design, derive, type FormatName } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { changedLines } from './changed-lines.ts';
import { printCode } from './code-text.ts';
import { placeOfLine, selectedLines } from './spans-and-lines.ts';
import { lineAt, lineStarts } from './text-lines.ts';

const text = 'a\nbb\n\nc';

describe('lines', () => {
  it('start after each line feed', () => {
    expect(lineStarts(text)).toEqual([0, 2, 5, 6]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 3],
    [6, 4],
  ])('hold offset %i in line %i', (offset, line) => {
    expect(lineAt(lineStarts(text), offset)).toBe(line);
  });
});

describe('changed lines', () => {
  it.each([
    ['nothing', 'a\nb', 'a\nb', []],
    ['a line that differs', 'a\nb\nc', 'a\nx\nc', [2]],
    ['lines between two that differ', 'a\nb\nc\nd', 'x\nb\nc\ny', [1, 4]],
    ['a line that is new', 'a\nc', 'a\nb\nc', [2]],
    ['nothing where lines are only gone', 'a\nb\nc', 'a\nc', []],
    ['new lines beside gone ones', 'a\nb\nc\nd', 'a\nx\nd', [2]],
    ['what moved, once', 'a\nb\nc\nd\ne', 'a\nd\nb\nc\nf\ne', [2, 5]],
  ])('are %s', (_, before, after, lines) => {
    expect(changedLines(before, after)).toEqual(lines);
  });
});

describe('a changed mask', () => {
  const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
  const edited = apply(founding, { do: 'set-field', id: 'database', field: 'cidrMask', value: 27 });
  if (!edited.ok) throw new Error('refused');
  const after = edited.value;

  it.each<[FormatName, readonly string[]]>([
    [
      'cloudformation-yaml',
      ['      CidrBlock: 10.0.6.0/27', '      CidrBlock: 10.0.6.32/27', '      CidrBlock: 10.0.6.64/27'],
    ],
    [
      'cloudformation-json',
      [
        '        "CidrBlock": "10.0.6.0/27",',
        '        "CidrBlock": "10.0.6.32/27",',
        '        "CidrBlock": "10.0.6.64/27",',
      ],
    ],
    [
      'cdk-typescript',
      ["        { name: 'Database', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 27 },"],
    ],
    ['cdk-python', ['                    cidr_mask=27,']],
  ])('marks in %s the lines that say it, and no other', (format, lines) => {
    const [before, now] = [founding, after].map((design) => printCode(derive(design), format).text);
    const marked = changedLines(before ?? '', now ?? '').map((line) => now?.split('\n')[line - 1]);
    expect(marked).toEqual(lines);
  });
});

describe('spans', () => {
  const spans = [
    { start: 0, end: 8, origin: { id: 'vpc' } },
    { start: 2, end: 4, origin: { id: 'group', zone: 0 } },
    { start: 6, end: 7, origin: { id: 'group', zone: 1 } },
  ];
  const starts = lineStarts(text);

  it('give a line to the innermost place', () => {
    expect(placeOfLine(spans, starts, 2)).toEqual({ id: 'group', zone: 0 });
    expect(placeOfLine(spans, starts, 3)).toEqual({ id: 'vpc' });
  });

  it('select the lines of a group, or of its subnet in one zone', () => {
    expect(selectedLines(spans, starts, { ids: ['group'] })).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 4 },
    ]);
    expect(selectedLines(spans, starts, { ids: ['group'], zone: 1 })).toEqual([{ from: 4, to: 4 }]);
  });
});
