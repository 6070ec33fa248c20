import { derive, routeTables, tableFormats, writeRoutes } from '../../core/index.ts';
import type { Io } from '../io.ts';
import { readDesign } from '../read-design.ts';
import { tellErrors, tellNoDesign } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';
import { tableFormat } from './subnets.ts';

export const routes: Verb = {
  usage: ['DESIGN [--format table|csv|markdown|json]'],
  says: 'prints the routes of every subnet',
  operand: 'DESIGN',
  options: {
    format: { takes: 'FORMAT', oneOf: tableFormats, says: 'a table for people if none is given' },
  },
  run: printRoutes,
};

async function printRoutes({ operand, options }: Given, io: Io) {
  const opened = await readDesign(operand, io);
  if (!opened.ok) return tellNoDesign(opened.problems, io);
  const { network, findings } = derive(opened.value.design);
  io.print(writeRoutes(routeTables(opened.value.design, network), tableFormat(options)));
  return tellErrors(findings, io);
}
