import { type Chunk, plainChunk } from '../base/text.ts';
import { list, literal, staticCall } from '../plan/expressions.ts';
import type { List, Plan, StackPlan } from '../plan/plan.ts';
import { FIXED_CIDRS, type Language } from './language.ts';
import { type MentionsOf, mentionsInAll } from './mentions.ts';
import { firstFree, stackClassName } from './spelling.ts';
import { createStatementPrinter } from './statements.ts';
import { allocateVariables } from './variables.ts';
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
}

export interface Part {
  readonly chunks: readonly Chunk[];
  /** The modules of the library that it speaks of. */
  readonly modules: ReadonlySet<string>;
}

/** Prints programs in parts. Keeps the chunk of a statement for as long as the statement itself is kept. */
export function createProgramPrinter(language: Language, mentionsOf: MentionsOf): (plan: Plan) => Program {
  const writer = createWriter(language.indentation);
  const printStatement = createStatementPrinter(language, mentionsOf);

  function printStack(stack: StackPlan, name: string): StackClass {
    const { origin, statements, zoneOverride } = stack;
    const mentions = mentionsInAll(statements, mentionsOf);
    const variables = allocateVariables(statements, mentions, language);
    const modules = new Set<string>();
    const printing = { writer, scope: language.self, variables, modules };

    language.openStack(writer, name, origin);
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
    return { name, chunks, modules, fixesCidrs: mentions.fixesCidrs };
  }

  function printApp(stacks: readonly (readonly [StackPlan, string])[]): Part {
    const modules = new Set<string>();
    const printing = { writer, scope: 'app', variables: NO_VARIABLES, modules };
    const made = stacks.map(([{ origin, id, props }, name]) => {
      const mark = writer.begin(origin);
      language.makeStack(printing, name, id, props);
      writer.end(mark);
      writer.newLine();
      return writer.take();
    });
    return { chunks: [plainChunk(language.openApp), ...made, plainChunk(language.closeApp)], modules };
  }

  return ({ stacks }) => {
    const named = nameClasses(stacks);
    return { stacks: named.map(([stack, name]) => printStack(stack, name)), app: printApp(named) };
  };
}

const EMPTY_LINE = plainChunk('\n');

const NO_VARIABLES: ReadonlyMap<string, string> = new Map();

function nameClasses(stacks: readonly StackPlan[]): readonly (readonly [StackPlan, string])[] {
  const taken = new Set<string>([FIXED_CIDRS]);
  return stacks.map((stack) => {
    const name = firstFree(stackClassName(stack.id), (free) => taken.has(free));
    taken.add(name);
    return [stack, name];
  });
}

/** The first zones of the region in which the stack will be deployed. */
function firstZones(count: number): List {
  const indices = Array.from({ length: count }, (_, index) => index);
  return list(indices.map((index) => staticCall('Fn', 'select', literal(index), staticCall('Fn', 'getAzs'))));
}
