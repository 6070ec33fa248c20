import { memoByIdentity } from '../base/memo.ts';
import type { Expression, LibraryType, Statement } from '../plan/plan.ts';

/** What a statement speaks of: names of earlier statements, and modules of the library. */
export interface Mentions {
  readonly statements: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  /** Whether it needs the class that has CIDRs written out. */
  readonly fixesCidrs: boolean;
}

export type MentionsOf = (statement: Statement) => Mentions;

/** Keeps what it found for as long as the statement is kept. */
export function createMentionsOf(): MentionsOf {
  const kept = new WeakMap<Statement, Mentions>();
  return (statement) => {
    const known = kept.get(statement);
    if (known !== undefined) return known;
    const mentions: Collected = { statements: new Set(), modules: new Set(), fixesCidrs: false };
    collect(statement.expression, mentions);
    kept.set(statement, mentions);
    return mentions;
  };
}

/** What all statements of a stack speak of; found once for all languages. */
export const mentionsInAll = memoByIdentity((all: readonly Statement[], mentionsOf: MentionsOf): Mentions => {
  const statements = new Set<string>();
  const modules = new Set<string>();
  let fixesCidrs = false;
  for (const statement of all) {
    const mentions = mentionsOf(statement);
    for (const name of mentions.statements) statements.add(name);
    for (const module of mentions.modules) modules.add(module);
    fixesCidrs ||= mentions.fixesCidrs;
  }
  return { statements, modules, fixesCidrs };
});

interface Collected {
  readonly statements: Set<string>;
  readonly modules: Set<string>;
  fixesCidrs: boolean;
}

function collect(expression: Expression, into: Collected): void {
  switch (expression.is) {
    case 'literal':
    case 'scope':
    case 'nothing':
      break;
    case 'fixed-cidrs':
      into.modules.add('aws_ec2');
      into.fixesCidrs = true;
      break;
    case 'list':
      for (const item of expression.items) collect(item, into);
      break;
    case 'dictionary':
      for (const [, value] of expression.entries) collect(value, into);
      break;
    case 'struct':
      collectType(expression.type, into);
      for (const { value } of expression.fields) collect(value, into);
      break;
    case 'reference':
      into.statements.add(expression.statement);
      break;
    case 'member':
      collectType(expression.type, into);
      break;
    case 'construct':
      collectType(expression.type, into);
      if (expression.scope) collect(expression.scope, into);
      if (expression.props) collect(expression.props, into);
      break;
    case 'creation':
    case 'static-call':
      collectType(expression.type, into);
      for (const argument of expression.args) collect(argument, into);
      break;
    case 'method-call':
      collect(expression.object, into);
      for (const argument of expression.args) collect(argument, into);
      break;
    case 'property':
      collect(expression.object, into);
      break;
    case 'element':
      collect(expression.list, into);
      break;
  }
}

function collectType(type: LibraryType, into: Collected): void {
  const module = moduleOf(type);
  if (module !== undefined) into.modules.add(module);
}

/** The module of a type, `aws_ec2` of `aws_ec2.Vpc`; the core's types begin with a capital and have none. */
export function moduleOf(type: LibraryType): string | undefined {
  return /^[a-z]/.test(type) ? type.slice(0, type.indexOf('.')) : undefined;
}
