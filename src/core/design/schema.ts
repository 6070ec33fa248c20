import * as z from 'zod/mini';
import {
  callFields,
  type Kind,
  type KindName,
  kinds,
  type SharedFields,
  sharedFields,
  stackFields,
} from '../kinds/index.ts';
import { type Design, SCHEMA_VERSION } from './design.ts';
import { type Checks, fieldShape, oneOf, type Shape } from './field-schema.ts';
import { designFields, environments, usedRangeFields } from './fields.ts';
import { isId, MAX_ID_LENGTH, MAX_NESTED_ID_LENGTH } from './ids.ts';

/** The schema of the document, read from the descriptions of its fields. */

function id(maxLength: number) {
  const error = `an id: letters, digits and . _ -, at most ${maxLength} of them, and no reserved word`;
  return z.string({ error }).check(z.refine((text) => isId(text, maxLength), { error }));
}

const reference = z.string({ error: 'an id' });

/** The error of a union whose members are told apart by one key. */
function unionError(what: string, tags: readonly string[]) {
  return (issue: { readonly code: string }) => (issue.code === 'invalid_union' ? oneOf(tags) : what);
}

const { agnostic, region, account } = environments;

const environment = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('agnostic'), ...fieldShape(agnostic.fields) }),
    z.object({ type: z.literal('region'), ...fieldShape(region.fields) }),
    z.object({ type: z.literal('account'), ...fieldShape(account.fields) }),
  ],
  { error: unionError('an object with type', Object.keys(environments)) },
);

const stackSchema = z.object(
  { id: id(MAX_ID_LENGTH), environment, ...fieldShape(stackFields) },
  { error: 'a stack' },
);

type KindShape<K extends Kind> = {
  readonly id: Checks<string>;
  readonly kind: z.ZodMiniLiteral<K['kind']>;
  readonly parent: Checks<string>;
} & Shape<SharedFields<K>> &
  Shape<K['fields']>;

function kindSchema<K extends Kind>(kind: K) {
  const shape: KindShape<K> = {
    id: id(kind.parent === undefined ? MAX_ID_LENGTH : MAX_NESTED_ID_LENGTH),
    kind: z.literal<K['kind']>(kind.kind),
    parent: reference,
    ...fieldShape<SharedFields<K>>(sharedFields(kind)),
    ...fieldShape<K['fields']>(kind.fields),
  };
  return z.object(shape);
}

type ThingSchema = { [K in KindName]: ReturnType<typeof kindSchema<(typeof kinds)[K]>> }[KindName];

// The registry isn't empty, and each of its kinds has a schema of its own; the compiler loses both on the way.
const thingSchemas = Object.values(kinds).map(kindSchema) as unknown as readonly [
  ThingSchema,
  ...ThingSchema[],
];

const thingSchema = z.discriminatedUnion('kind', thingSchemas, {
  error: unionError('a thing', Object.keys(kinds)),
});

const callSchema = z.object({ id: id(MAX_ID_LENGTH), ...fieldShape(callFields) }, { error: 'a connection' });

const usedRangeSchema = z.object(
  { id: id(MAX_ID_LENGTH), ...fieldShape(usedRangeFields) },
  { error: 'a range' },
);

const coordinate = z.number({ error: 'a number' });

const head = {
  schemaVersion: z.literal(SCHEMA_VERSION, { error: String(SCHEMA_VERSION) }),
  ...fieldShape(designFields),
  canvas: z.object(
    {
      positions: z.record(
        id(MAX_NESTED_ID_LENGTH),
        z.object({ x: coordinate, y: coordinate }, { error: 'an object with x and y' }),
        { error: 'an object with positions by id' },
      ),
    },
    { error: 'an object with positions' },
  ),
};

/** The lists of the document, each with the schema of its entries. */
export const listSchemas = {
  stacks: stackSchema,
  things: thingSchema,
  calls: callSchema,
  usedRanges: usedRangeSchema,
};

/** The document without a look into its lists. */
export const headSchema = z.object(
  {
    ...head,
    stacks: list(z.unknown()),
    things: list(z.unknown()),
    calls: z.exactOptional(list(z.unknown())),
    usedRanges: list(z.unknown()),
  },
  { error: 'an object' },
);

const documentSchema = z.object({
  ...head,
  stacks: list(listSchemas.stacks),
  things: list(listSchemas.things),
  calls: z.exactOptional(list(listSchemas.calls)),
  usedRanges: list(listSchemas.usedRanges),
});

function list<Item extends z.ZodMiniType>(item: Item) {
  return z.array(item, { error: 'a list' });
}

/** Compiles only as long as the schema and the type `Design` say the same. */
export const designSchema: Same<z.output<typeof documentSchema>, Design> extends true
  ? typeof documentSchema
  : never = documentSchema;

type Same<One, Other> =
  (<T>() => T extends Plain<One> ? 1 : 2) extends <T>() => T extends Plain<Other> ? 1 : 2 ? true : false;

/** A type as one could write it down: no intersections, everything read-only. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;
