import { invariant } from '../base/invariant.ts';
import type { Place } from '../base/place.ts';
import { reference } from '../plan/expressions.ts';
import type { Expression, LibraryType, List, Struct, StructField } from '../plan/plan.ts';
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
  readonly openStack: (printing: Printing, stack: OpenStack) => void;
  readonly statement: (printing: Printing, value: Expression, variable: string | undefined) => void;
  readonly closeStack: (printing: Printing, origin: Place, zones: List | undefined) => void;

  /** The class that gives a VPC the CIDRs which a program has written out; `ec2` is what that module is called. */
  readonly fixedCidrs: string;

  readonly openApp: string;
  /** Makes a stack, under a variable where others need it. */
  readonly makeStack: (printing: Printing, made: MadeStack, variable: string | undefined) => void;
  readonly closeApp: string;
}

/** A stack as its class opens. */
export interface OpenStack {
  readonly className: string;
  readonly origin: Place;
  /** What it holds out to other stacks, as attributes of its own. */
  readonly exposed: readonly { readonly attribute: string; readonly type: LibraryType }[];
  /** The stacks that it is given. */
  readonly needed: readonly NeededStack[];
}

export interface NeededStack {
  readonly variable: string;
  readonly className: string;
}

export interface MadeStack {
  readonly className: string;
  readonly id: string;
  readonly props: Struct;
  /** The variables of the stacks that it is given. */
  readonly needed: readonly string[];
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
  /** The variables of the stack, by the name of their statement; what other stacks made stands behind the stack's own. */
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
  invariant(variable !== undefined, `a statement of this stack or of one before it is called ${statement}`);
  return variable;
}

/** The properties of a stack, with the stacks that it is given in front. */
export function withNeeded(props: Struct, needed: readonly string[]): Struct {
  const given = needed.map((name): StructField => ({ name, value: reference(name) }));
  return { ...props, fields: [...given, ...props.fields] };
}

export function originOf(expression: Expression): Place | undefined {
  return 'origin' in expression ? expression.origin : undefined;
}

/** Several structs are easier to read below each other, like the rows of a table. */
export function isTable(items: readonly Expression[]): boolean {
  return items.length > 1 && items.every((item) => item.is === 'struct' && item.fields.length > 1);
}
