import {
  derive,
  parseAddress,
  rowsHolding,
  subnetTables,
  type TableFormat,
  tableFormats,
  writeSubnetRows,
  writeSubnets,
} from '../../core/index.ts';
import type { Io } from '../io.ts';
import { readDesign } from '../read-design.ts';
import { tellErrors, tellNoDesign, wrongUsage } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';

export const subnets: Verb = {
  usage: ['DESIGN [--format table|csv|markdown|json] [--holds ADDRESS]'],
  says: 'prints every block of addresses: subnets, what is reserved, what is free',
  operand: 'DESIGN',
  options: {
    format: { takes: 'FORMAT', oneOf: tableFormats, says: 'a table for people if none is given' },
    holds: { takes: 'ADDRESS', says: 'only what holds this IPv4 address' },
  },
  run: printSubnets,
};

async function printSubnets({ operand, options }: Given, io: Io) {
  const holds = options.get('holds');
  const address = holds === undefined ? undefined : parseAddress(holds);
  if (holds !== undefined && address === undefined) {
    return wrongUsage(`--holds needs an IPv4 address like 10.0.3.17, not “${holds}”`, io);
  }
  const opened = await readDesign(operand, io);
  if (!opened.ok) return tellNoDesign(opened.problems, io);
  const { network, findings } = derive(opened.value.design);
  const tables = subnetTables(opened.value.design, network);
  const format = tableFormat(options);
  if (address === undefined) io.print(writeSubnets(tables, format));
  else {
    const rows = rowsHolding(
      tables.flatMap((table) => table.rows),
      address,
    );
    io.print(writeSubnetRows(rows, format, `${holds} is in no VPC of this design`));
  }
  return tellErrors(findings, io);
}

export function tableFormat(options: Given['options']): TableFormat {
  return tableFormats.find((format) => format === options.get('format')) ?? 'table';
}
