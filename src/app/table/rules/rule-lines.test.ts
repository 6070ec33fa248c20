import { describe, expect, it } from 'vitest';
import { type Call, type Design, derive, ruleTables, type Thing } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import {
  asWritten,
  groupWords,
  isSelectedLine,
  type RuleLine,
  type RulesView,
  ruleLines,
} from './rule-lines.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

const group = { kind: 'security-group', parent: 'vpc' } as const;
const things: readonly Thing[] = [
  { ...group, id: 'web', label: 'Web', constructId: 'Web' },
  { ...group, id: 'data', label: 'Data', constructId: 'Data', allowAllOutbound: false },
  {
    id: 'kept',
    kind: 'imported-security-group',
    parent: 'stack',
    label: 'Kept',
    constructId: 'Kept',
    securityGroupId: 'sg-12345678',
    mutable: false,
  },
];
const calls: readonly Call[] = [
  { id: 'sql', verb: 'allowTo', on: 'web', other: 'data', port: 'tcp', fromPort: 5432, description: 'b' },
  { id: 'dns', verb: 'allowFrom', on: 'data', other: 'web', port: 'udp', fromPort: 53, description: 'a' },
  { id: 'any', verb: 'allowFrom', on: 'data', other: 'web', port: 'allTraffic', description: 'c' },
];
const design: Design = { ...founding, things: [...founding.things, ...things], calls };
const tables = ruleTables(design, derive(design).network);

function lines(view: Partial<RulesView> = {}): readonly RuleLine[] {
  return ruleLines(tables, { sort: asWritten, text: '', ...view });
}

function said(line: RuleLine): string {
  return line.is === 'group' ? line.table.group : `${line.row.direction} ${line.row.ports}`;
}

describe('ruleLines', () => {
  it('puts each group above its rules', () => {
    expect(lines().map(said)).toEqual([
      'Web',
      'outbound All',
      'Data',
      'inbound 5432',
      'inbound 53',
      'inbound All',
      'outbound type 252, code 86',
      'Kept',
    ]);
  });

  it('tells all lines apart', () => {
    expect(new Set(lines().map(({ key }) => key)).size).toBe(8);
  });

  it('says a direction once a run', () => {
    expect(lines().map((line) => line.is === 'rule' && line.repeatsDirection)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('orders ports as numbers, all of them first', () => {
    const sorted = lines({ sort: { by: 'ports', descending: false } }).map(said);
    expect(sorted.slice(3, 6)).toEqual(['inbound All', 'inbound 53', 'inbound 5432']);
  });

  it('keeps inbound before outbound when another column is turned round', () => {
    const sorted = lines({ sort: { by: 'description', descending: true } }).map(said);
    expect(sorted.slice(3, 7)).toEqual([
      'inbound All',
      'inbound 5432',
      'inbound 53',
      'outbound type 252, code 86',
    ]);
  });

  it('turns the directions themselves round', () => {
    const sorted = lines({ sort: { by: 'direction', descending: true } }).map(said);
    expect(sorted.slice(3, 5)).toEqual(['outbound type 252, code 86', 'inbound 5432']);
  });

  it('leaves out groups without a rule that is looked for', () => {
    expect(lines({ text: 'udp' }).map(said)).toEqual(['Data', 'inbound 53']);
  });
});

describe('isSelectedLine', () => {
  const selected = (id: string) =>
    lines()
      .filter((line) => isSelectedLine(line, { ids: [id] }))
      .map(said);

  it('finds both sides of a connection, also what lets it out anyway', () => {
    expect(selected('sql')).toEqual(['outbound All', 'inbound 5432']);
  });

  it('takes a group with all its rules', () => {
    expect(selected('web')).toEqual(['Web', 'outbound All']);
  });

  it('finds nothing for what has no rules', () => {
    expect(selected('vpc')).toEqual([]);
  });
});

it.each([
  ['', ['no inbound · 1 outbound', '3 inbound · 1 outbound', 'this stack adds no rule to it']],
  ['tcp', ['1 of 4 rules']],
])('counts rules while “%s” is looked for', (text, words) => {
  const titles = lines({ text }).flatMap((line) => (line.is === 'group' ? groupWords(line) : []));
  expect(titles).toEqual(words);
});
