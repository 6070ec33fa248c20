import type { Place } from '../base/place.ts';
import { invariant } from '../base/invariant.ts';
import type { Expression, LibraryType, List, Struct } from '../plan/plan.ts';
import { moduleOf } from './mentions.ts';
import type { Writer } from './writer.ts';

/** How a language says what a plan says. It never decides what to say. */
export interface Language {
  readonly indentation: string;
  /** Names that no variable gets: words of the language and what every program of ours declares. */
  readonly reserved: ReadonlySet<string>;
  readonly spellVariable: (words: readonly string[]) => string;
  /** How deep the statements of a stack's constructor stand. */
  readonly statementDepth: number;
  readonly statement: (printing: Printing, variable: string | undefined, expression: Expression) => void;
  /** The lines that bring in the library and some of its modules. */
  readonly imports: (modules: readonly Import[]) => string;
  /** From the head of the class to the end of the call of the library's own constructor. */
  readonly openStack: (writer: Writer, className: string, origin: Place) => void;
  /** From the end of the constructor to the end of the class. */
  readonly closeStack: (printing: Printing, zones: List | undefined, origin: Place) => void;
  /** Lines between two declarations at the top level. */
  readonly topLevelGap: string;
  readonly openApp: string;
  readonly makeStack: (printing: Printing, className: string, id: string, props: Struct) => void;
  readonly closeApp: string;
}

export interface Import {
  /** As the library's type description has it: `aws_ec2`. */
  readonly module: string;
  readonly alias: string;
}

/** What printing an expression needs beside it. */
export interface Printing {
  readonly writer: Writer;
  readonly reserved: ReadonlySet<string>;
  /** The variables of the stack, by statement. */
  readonly variables: ReadonlyMap<string, string>;
  /** Notes the modules that the text speaks of. */
  readonly modules: Set<string>;
}

/** The core of the library. */
export const CORE_ALIAS = 'cdk';

/** What a module is called in the code: `ec2` for `aws_ec2`. */
export function aliasOf(module: string, reserved: ReadonlySet<string>): string {
  const alias = module.replace(/^aws_/, '');
  return reserved.has(alias) ? `${alias}_` : alias;
}

/** A type as the code names it: `ec2.Vpc`. */
export function typeName(type: LibraryType, { modules, reserved }: Printing): string {
  const module = moduleOf(type);
  if (module === undefined) return `${CORE_ALIAS}.${type}`;
  modules.add(module);
  return aliasOf(module, reserved) + type.slice(module.length);
}

export function variableOf(statement: string, { variables }: Printing): string {
  const variable = variables.get(statement);
  invariant(variable !== undefined, `a statement before it is called ${statement}`);
  return variable;
}

export function originOf(expression: Expression): Place | undefined {
  return 'origin' in expression ? expression.origin : undefined;
}

/** Several structs are easier to read below each other, like the rows of a table. */
export function isTable(items: readonly Expression[]): boolean {
  return items.length > 1 && items.every((item) => item.is === 'struct' && item.fields.length > 1);
}
