import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { rulesMatching } from './rule-filter.ts';
import { ruleRows } from './rule-rows.ts';
import { sampleRules, webFromInternet, webToData } from './sample-rules.ts';

const design = sampleRules(
  webFromInternet,
  webToData,
  { id: 'ssh', verb: 'allowFrom', on: 'web', other: 'office', port: 'tcp', fromPort: 22 },
  {
    id: 'high',
    verb: 'allowFrom',
    on: 'data',
    other: 'partner',
    port: 'tcpRange',
    fromPort: 5000,
    toPort: 6000,
  },
  { id: 'vpn', verb: 'allowFrom', on: 'web', other: 'partner', port: 'esp' },
);
const rows = ruleRows(design, build(compose(design)).network);

test.each<[string, readonly string[]]>([
  ['443', ['https', 'out']],
  ['5432', ['out', 'sql', 'high']],
  ['22', ['ssh', 'out']],
  ['203.0.113.7', ['https', 'ssh', 'out']],
  ['198.51.100.7', ['https', 'vpn', 'out', 'high']],
  ['198.51.0.0/16', ['https', 'vpn', 'out', 'high']],
  ['198.51.200.0/16', ['https', 'vpn', 'out', 'high']],
  ['198.51.100.7 5432', ['out', 'high']],
  ['web inbound', ['https', 'ssh', 'vpn', 'sql']],
  ['PostgreSQL', ['sql']],
  ['OFFICE', ['ssh']],
  ['what else', ['sql']],
  ['esp', ['vpn']],
  ['nowhere', []],
  ['99999', []],
])('%s', (text, found) => {
  const ids = rulesMatching(rows, text).map(
    ({ connection, group }) => connection ?? (group === 'Web' ? 'out' : 'no'),
  );
  expect(ids).toEqual(found);
});

test('without a word every rule is meant', () => {
  expect(rulesMatching(rows, '  ')).toEqual(rows);
});
