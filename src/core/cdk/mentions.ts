import type { Expression, LibraryType } from '../plan/plan.ts';

/** What a piece of a plan speaks of: names of earlier statements, and modules of the library. */
export interface Mentions {
  readonly statements: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

export function mentionsOf(expression: Expression): Mentions {
  const mentions = { statements: new Set<string>(), modules: new Set<string>() };
  collect(expression, mentions);
  return mentions;
}

interface Collected {
  readonly statements: Set<string>;
  readonly modules: Set<string>;
}

function collect(expression: Expression, into: Collected): void {
  switch (expression.is) {
    case 'literal':
    case 'scope':
      return;
    case 'list':
      for (const item of expression.items) collect(item, into);
      return;
    case 'dictionary':
      for (const [, value] of expression.entries) collect(value, into);
      return;
    case 'struct':
      collectType(expression.type, into);
      for (const { value } of expression.fields) collect(value, into);
      return;
    case 'reference':
      into.statements.add(expression.statement);
      return;
    case 'member':
      return collectType(expression.type, into);
    case 'construct':
      collectType(expression.type, into);
      if (expression.props) collect(expression.props, into);
      return;
    case 'static-call':
      collectType(expression.type, into);
      for (const argument of expression.args) collect(argument, into);
      return;
    case 'method-call':
      collect(expression.object, into);
      for (const argument of expression.args) collect(argument, into);
      return;
    case 'property':
      return collect(expression.object, into);
    case 'element':
      return collect(expression.list, into);
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
