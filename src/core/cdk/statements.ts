import type { Chunk } from '../base/text.ts';
import type { Statement } from '../plan/plan.ts';
import type { Language, Printing } from './language.ts';
import type { Mentions, MentionsOf } from './mentions.ts';

export interface PrintedStatement {
  readonly chunk: Chunk;
  readonly modules: ReadonlySet<string>;
  /** Whether it takes more than one line. */
  readonly isLong: boolean;
}

interface Kept extends PrintedStatement {
  readonly variables: readonly (string | undefined)[];
}

/** Prints statements, each again only when it, its own variable or one that it speaks of is another. */
export function createStatementPrinter(
  language: Language,
  mentionsOf: MentionsOf,
): (statement: Statement, printing: Printing) => PrintedStatement {
  const kept = new WeakMap<Statement, Kept>();

  return (statement, printing) => {
    const variables = variablesIn(statement, mentionsOf(statement), printing);
    const before = kept.get(statement);
    if (before !== undefined && areEqual(before.variables, variables)) return before;
    const printed = { ...print(language, statement, printing), variables };
    kept.set(statement, printed);
    return printed;
  };
}

/** The variables that its text depends on. */
function variablesIn(
  statement: Statement,
  { statements }: Mentions,
  { variables }: Printing,
): readonly (string | undefined)[] {
  const own = statement.name === undefined ? undefined : variables.get(statement.name);
  return [own, ...Array.from(statements, (name) => variables.get(name))];
}

function areEqual(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
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
  return { chunk, modules, isLong: chunk.text.indexOf('\n') < chunk.text.length - 1 };
}
