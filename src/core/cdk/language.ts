import { invariant } from '../base/invariant.ts';
import type { Place } from '../base/place.ts';
import type { Expression, LibraryType, List, Struct } from '../plan/plan.ts';
import { moduleOf } from './mentions.ts';
import type { Writer } from './writer.ts';

/** How a language says what a plan says. It never decides what to say. */
export interface Language {
  readonly indentation: string;
  /** The stack, as its constructor calls it. */
  readonly self: string;
  /** Names that no variable gets: words of the language and what every program of ours declares. */
  readonly reserved: ReadonlySet<string>;
  readonly spellVariable: (words: readonly string[]) => string;

  readonly imports: (needed: Imports) => string;
  /** Empty lines between what stands at the top level. */
  readonly gap: string;

  /** Class and constructor of a stack, up to where its statements begin. */
  readonly openStack: (writer: Writer, className: string, origin: Place) => void;
  readonly statement: (printing: Printing, value: Expression, variable: string | undefined) => void;
  readonly closeStack: (printing: Printing, origin: Place, zones: List | undefined) => void;

  /** The class that gives a VPC the CIDRs which a program has written out; `ec2` is what that module is called. */
  readonly fixedCidrs: string;

  readonly openApp: string;
  readonly makeStack: (printing: Printing, className: string, id: string, props: Struct) => void;
  readonly closeApp: string;
}

export interface Imports {
  /** Whether the class of `fixedCidrs` is there. */
  readonly fixesCidrs: boolean;
  /** Modules of the library beside its core, as its type description has them: `aws_ec2`. */
  readonly modules: ReadonlySet<string>;
  /** Whether the type of a construct is needed, which every class of a stack does. */
  readonly construct: boolean;
}

/** What printing an expression needs beside it. */
export interface Printing {
  readonly writer: Writer;
  /** What constructs are made in: the stack as its constructor calls it, or the app. */
  readonly scope: string;
  /** The variables of the stack, by the name of their statement. */
  readonly variables: ReadonlyMap<string, string>;
  /** Notes the modules that the text speaks of. */
  readonly modules: Set<string>;
}

/** The class that `fixedCidrs` declares. */
export const FIXED_CIDRS = 'FixedCidrs';

/** What the core of the library is called in the code. */
export const CORE_ALIAS = 'cdk';

/** What a module is called in the code: `ec2` for `aws_ec2`. */
export function aliasOf(module: string, reserved: ReadonlySet<string>): string {
  const alias = module.replace(/^aws_/, '');
  return reserved.has(alias) ? `${alias}_` : alias;
}

/** A type as the code names it: `ec2.Vpc`. */
export function typeName(type: LibraryType, { modules }: Printing, reserved: ReadonlySet<string>): string {
  const module = moduleOf(type);
  if (module === undefined) return `${CORE_ALIAS}.${type}`;
  modules.add(module);
  return aliasOf(module, reserved) + type.slice(module.length);
}

export function variableOf(statement: string, { variables }: Printing): string {
  const variable = variables.get(statement);
  invariant(variable !== undefined, `a statement of the same stack is called ${statement}`);
  return variable;
}

export function originOf(expression: Expression): Place | undefined {
  return 'origin' in expression ? expression.origin : undefined;
}

/** Several structs are easier to read below each other, like the rows of a table. */
export function isTable(items: readonly Expression[]): boolean {
  return items.length > 1 && items.every((item) => item.is === 'struct' && item.fields.length > 1);
}
