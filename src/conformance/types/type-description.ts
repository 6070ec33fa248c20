import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

/** The library's own description of its types (`.jsii`), as far as plans need it. */
export type TypeReference =
  | { readonly fqn: string }
  | { readonly primitive: string }
  | { readonly collection: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference } }
  | { readonly union: { readonly types: readonly TypeReference[] } }
  | { readonly intersection: { readonly types: readonly TypeReference[] } };

export interface TypeDescription {
  readonly fqn: string;
  readonly kind: 'class' | 'interface' | 'enum';
  /** True for structs, which are written as literals. */
  readonly datatype?: boolean;
  readonly abstract?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: CallableDescription;
  readonly methods?: readonly MethodDescription[];
  readonly properties?: readonly PropertyDescription[];
  readonly members?: readonly { readonly name: string; readonly docs?: Docs }[];
}

export interface CallableDescription {
  readonly parameters?: readonly ParameterDescription[];
  readonly variadic?: boolean;
}

export interface MethodDescription extends CallableDescription {
  readonly name: string;
  readonly static?: boolean;
  /** For who derives from the class. */
  readonly protected?: boolean;
  readonly returns?: { readonly type: TypeReference; readonly optional?: boolean };
  readonly docs?: Docs;
}

interface ParameterDescription {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly variadic?: boolean;
}

export interface PropertyDescription {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly static?: boolean;
  readonly docs?: Docs;
}

export interface Docs {
  readonly deprecated?: string;
}

const LIBRARY = 'aws-cdk-lib';

let described: ReadonlyMap<string, TypeDescription> | undefined;

/** A type by its full name, `aws-cdk-lib.aws_ec2.Vpc`; read on first need, since it is 80 MB of text. */
export function describedType(fqn: string): TypeDescription | undefined {
  described ??= new Map([...readAssembly(LIBRARY), ...readAssembly('constructs')]);
  return described.get(fqn);
}

/** The full name of a type that a plan names. */
export function fullName(type: string): string {
  return `${LIBRARY}.${type}`;
}

const lineages = new Map<string, readonly TypeDescription[]>();

/** The type itself and all that it is made from, nearest first. */
export function lineage(fqn: string): readonly TypeDescription[] {
  const known = lineages.get(fqn);
  if (known) return known;
  const type = describedType(fqn);
  const parents = [...(type?.base === undefined ? [] : [type.base]), ...(type?.interfaces ?? [])];
  const found = type ? [type, ...parents.flatMap(lineage)] : [];
  lineages.set(fqn, found);
  return found;
}

type Assembly = Readonly<Record<string, TypeDescription>>;

/** The one place where the description is taken for what the library's build promises that it is. */
function readAssembly(name: string): readonly (readonly [string, TypeDescription])[] {
  const resolve = createRequire(import.meta.url).resolve;
  const folder = resolve(`${name}/package.json`).replace(/package\.json$/, '');
  const plain = JSON.parse(readFileSync(`${folder}.jsii`, 'utf8')) as {
    readonly types?: Assembly;
    readonly filename?: string;
  };
  const { types } =
    plain.filename === undefined
      ? plain
      : (JSON.parse(unzip(folder + plain.filename)) as { readonly types?: Assembly });
  return Object.entries(types ?? {});
}

function unzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8');
}
