import type { Chunk } from '../base/text.ts';
import type { Statement } from '../plan/plan.ts';
import type { Language, Printing } from './language.ts';
import type { Mentions, MentionsOf } from './mentions.ts';

export interface PrintedStatement {
  readonly chunk: Chunk;
  readonly modules: readonly string[];
  /** Whether it takes more than one line. */
  readonly isLong: boolean;
}

interface Kept extends PrintedStatement {
  readonly dependsOn: readonly Variable[];
}

interface Variable {
  readonly statement: string;
  readonly variable: string | undefined;
}

/** Prints statements, each again only when it, its own variable or one that it speaks of is another. */
export function createStatementPrinter(
  language: Language,
  mentionsOf: MentionsOf,
): (statement: Statement, printing: Printing) => PrintedStatement {
  const kept = new WeakMap<Statement, Kept>();

  return (statement, printing) => {
    const before = kept.get(statement);
    if (before && areSame(before.dependsOn, printing)) return before;
    const dependsOn = variablesIn(statement, mentionsOf(statement), printing);
    const printed = { ...print(language, statement, printing), dependsOn };
    kept.set(statement, printed);
    return printed;
  };
}

function areSame(dependsOn: readonly Variable[], { variables }: Printing): boolean {
  return dependsOn.every(({ statement, variable }) => variables.get(statement) === variable);
}

/** The variables that its text depends on. */
function variablesIn(
  { name: own }: Statement,
  { statements }: Mentions,
  { variables }: Printing,
): readonly Variable[] {
  const names = own === undefined ? [...statements] : [own, ...statements];
  return names.map((statement) => ({ statement, variable: variables.get(statement) }));
}

function print(language: Language, statement: Statement, printing: Printing): PrintedStatement {
  const { writer, variables } = printing;
  const { origin, name, expression } = statement;
  const modules = new Set<string>();
  const mark = writer.begin(origin);
  language.statement(
    { ...printing, modules },
    expression,
    name === undefined ? undefined : variables.get(name),
  );
  writer.end(mark);
  writer.newLine();
  const chunk = writer.take();
  return { chunk, modules: [...modules], isLong: chunk.text.indexOf('\n') < chunk.text.length - 1 };
}
