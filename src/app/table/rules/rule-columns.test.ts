import { expect, it } from 'vitest';
import { type Design, derive, type RuleRow, ruleTables, type Thing } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { estimate, PADDING, widthOf } from '../fit-columns.ts';
import { fitRuleColumns, ruleColumnsFor } from './rule-columns.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function rowsOf(label: string): readonly RuleRow[] {
  const web: Thing = { id: 'web', kind: 'security-group', parent: 'vpc', label, constructId: 'Web' };
  const office: Thing = { id: 'office', kind: 'ip-range', parent: 'stack', label, cidr: '203.0.113.0/24' };
  const design: Design = {
    ...founding,
    things: [...founding.things, web, office],
    calls: [{ id: 'https', verb: 'allowFrom', on: 'web', other: 'office', port: 'tcp', fromPort: 443 }],
  };
  return ruleTables(design, derive(design).network).flatMap(({ rows }) => rows);
}

const long = rowsOf('Everything that the order department has in its offices');

it('fills a wide pane, and says there where a rule stands', () => {
  const columns = fitRuleColumns(rowsOf('Web'), 1000);
  expect(widthOf(columns)).toBe(1000);
  expect(columns.at(-1)?.name).toBe('place');
});

it('leaves that out where there is no room for it', () => {
  expect(fitRuleColumns(rowsOf('Web'), 600).map(({ name }) => name)).toEqual([
    'direction',
    'otherEnd',
    'protocol',
    'ports',
    'description',
    'connection',
  ]);
});

it('fits a pane of usual width whatever things are called', () => {
  expect(widthOf(ruleColumnsFor(long))).toBeGreaterThan(784);
  expect(widthOf(fitRuleColumns(long, 784))).toBeLessThanOrEqual(784);
});

it('never cuts protocols, ports and headings', () => {
  const narrow = fitRuleColumns(long, 300);
  const widthIn = (name: string) => narrow.find((column) => column.name === name)?.width ?? 0;
  expect(widthIn('protocol')).toBeGreaterThanOrEqual(estimate('Protocol') + PADDING);
  expect(widthIn('ports')).toBeGreaterThanOrEqual(3 * 7.2 + PADDING);
  for (const { name, title, width } of narrow)
    expect(width, name).toBeGreaterThanOrEqual(estimate(title) + PADDING);
});
