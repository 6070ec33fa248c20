import {
  derive,
  type GroupRules,
  rulesOfGroup,
  ruleTables,
  tableFormats,
  writeRules,
} from '../../core/index.ts';
import type { Io } from '../io.ts';
import { readDesign } from '../read-design.ts';
import { suggestion } from '../read-given.ts';
import { tellErrors, tellNoDesign, wrongUsage } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';
import { tableFormat } from './subnets.ts';

export const rules: Verb = {
  usage: ['DESIGN [--format table|csv|markdown|json] [--group NAME]'],
  says: 'prints the rules of every security group, inbound and outbound',
  operand: 'DESIGN',
  options: {
    format: { takes: 'FORMAT', oneOf: tableFormats, says: 'a table for people if none is given' },
    group: { takes: 'NAME', says: 'only the security group of this name or id' },
  },
  run: printRules,
};

async function printRules({ operand, options }: Given, io: Io) {
  const opened = await readDesign(operand, io);
  if (!opened.ok) return tellNoDesign(opened.problems, io);
  const { network, findings } = derive(opened.value.design);
  const tables = ruleTables(opened.value.design, network);
  const name = options.get('group');
  const wanted = name === undefined ? tables : rulesOfGroup(tables, name);
  if (name !== undefined && wanted.length === 0) return wrongUsage(noGroup(name, tables), io);
  io.print(writeRules(wanted, tableFormat(options)));
  return tellErrors(findings, io);
}

function noGroup(name: string, tables: readonly GroupRules[]): string {
  const groups = tables.map(({ group }) => group);
  if (groups.length === 0) return 'there is no security group in this design';
  const meant = suggestion(name, groups) || `; there are ${groups.join(', ')}`;
  return `there is no security group “${name}”${meant}`;
}
