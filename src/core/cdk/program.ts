import { memoByIdentity } from '../base/memo.ts';
import { type Chunk, plainChunk } from '../base/text.ts';
import { list, literal, staticCall } from '../plan/expressions.ts';
import type { List, Plan, StackPlan } from '../plan/plan.ts';
import type { Language } from './language.ts';
import { type MentionsOf, mentionsInAll } from './mentions.ts';
import { createStackNamer, type NamedStack } from './named-stacks.ts';
import { createStatementPrinter } from './statements.ts';
import { createWriter } from './writer.ts';

/** A program in the parts that a project keeps in files of their own. */
export interface Program {
  readonly stacks: readonly StackClass[];
  /** Makes the app and the stacks in it. */
  readonly app: Part;
}

export interface StackClass extends Part {
  readonly name: string;
  /** Whether it needs the class of the language's `fixedCidrs`. */
  readonly fixesCidrs: boolean;
  /** The classes of the stacks that it is given. */
  readonly needs: readonly string[];
}

export interface Part {
  readonly chunks: readonly Chunk[];
  /** The modules of the library that it speaks of. */
  readonly modules: ReadonlySet<string>;
}

/** Prints programs in parts. Keeps what it printed for as long as a stack, or else a statement, is kept. */
export function createProgramPrinter(language: Language, mentionsOf: MentionsOf): (plan: Plan) => Program {
  const writer = createWriter(language.indentation);
  const printStatement = createStatementPrinter(language, mentionsOf);

  const nameStacks = createStackNamer(language, mentionsOf);

  const printStack = memoByIdentity((stack: StackPlan, named: NamedStack): StackClass => {
    const { origin, statements, zoneOverride } = stack;
    const { className, exposed, needed, variables } = named;
    const mentions = mentionsInAll(statements, mentionsOf);
    const modules = new Set<string>();
    const printing = { writer, scope: language.self, variables, modules };

    language.openStack(printing, { className, origin, exposed, needed });
    const chunks = [writer.take()];
    let wasLong = true;
    for (const statement of statements) {
      const printed = printStatement(statement, printing);
      if (wasLong || printed.isLong) chunks.push(EMPTY_LINE);
      chunks.push(printed.chunk);
      for (const module of printed.modules) modules.add(module);
      wasLong = printed.isLong;
    }
    language.closeStack(printing, origin, zoneOverride === undefined ? undefined : firstZones(zoneOverride));
    chunks.push(writer.take());
    const needs = needed.map((other) => other.className);
    return { name: className, chunks, modules, fixesCidrs: mentions.fixesCidrs, needs };
  });

  function printApp(stacks: ReadonlyMap<StackPlan, NamedStack>): Part {
    const modules = new Set<string>();
    const variables = new Map([...stacks.values()].map(({ variable }) => [variable, variable]));
    const printing = { writer, scope: 'app', variables, modules };
    const made = [...stacks].map(([{ origin, id, props }, { className, variable, needed, isNeeded }]) => {
      const mark = writer.begin(origin);
      const needs = needed.map((other) => other.variable);
      language.makeStack(printing, { className, id, props, needed: needs }, isNeeded ? variable : undefined);
      writer.end(mark);
      writer.newLine();
      return writer.take();
    });
    return { chunks: [plainChunk(language.openApp), ...made, plainChunk(language.closeApp)], modules };
  }

  return (plan) => {
    const named = nameStacks(plan);
    return {
      stacks: [...named].map(([stack, names]) => printStack(stack, names)),
      app: printApp(named),
    };
  };
}

const EMPTY_LINE = plainChunk('\n');

/** The first zones of the region in which the stack will be deployed. */
function firstZones(count: number): List {
  const indices = Array.from({ length: count }, (_, index) => index);
  return list(indices.map((index) => staticCall('Fn', 'select', literal(index), staticCall('Fn', 'getAzs'))));
}
