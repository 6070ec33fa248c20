import { parseDesignValue, serializeDesign } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { FINE, type Io } from '../io.ts';
import { suggestion } from '../read-given.ts';
import { tellErrors, wrongUsage } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';

export const starter: Verb = {
  usage: ['NAME', '--list'],
  says: 'prints a design to begin with',
  operand: 'NAME',
  options: { list: { says: 'the names that there are' } },
  run: printStarter,
};

async function printStarter({ operand, options }: Given, io: Io) {
  const names = starters.map(({ name }) => name);
  if (options.has('list')) {
    if (operand !== undefined) return wrongUsage('starter takes a name or --list, not both', io);
    const width = Math.max(...names.map((name) => name.length));
    for (const { name, title, says } of starters) io.print(`${name.padEnd(width)}  ${title}: ${says}\n`);
    return FINE;
  }
  const found = starters.find(({ name }) => name === operand);
  if (!found) {
    const what = operand === undefined ? 'starter needs a name' : `there is no starter “${operand}”`;
    return wrongUsage(`${what}${suggestion(operand ?? '', names)}; there are ${names.join(', ')}`, io);
  }
  const opened = parseDesignValue(found.design);
  if (!opened.ok) return tellErrors(opened.problems, io);
  io.print(serializeDesign(opened.value.design));
  return FINE;
}
