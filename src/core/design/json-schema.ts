import { alphabets, type Field, type Fields, type TextLimits } from '../base/fields.ts';
import { callFields, fieldsOf, type Kind, kinds, stackFields } from '../kinds/index.ts';
import { SCHEMA_VERSION } from './design.ts';
import { designFields, environments, usedRangeFields } from './fields.ts';
import { ID_PATTERN, MAX_ID_LENGTH, MAX_NESTED_ID_LENGTH } from './ids.ts';

/** A JSON Schema or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema of the document, for editors of text and for other programs. Unlike the reader it also tells the
 * limits of the fields; like the reader it lets unknown keys be.
 */
export function documentJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'VPC Designer document',
    description: 'What a person said about a network; the rest follows from it.',
    ...object(
      {
        $schema: { type: 'string', description: 'Where this schema is, for editors of text.' },
        schemaVersion: { const: SCHEMA_VERSION, description: 'The version of the form of this file.' },
        ...propertiesOf(designFields),
        stacks: list('stack', 'The CloudFormation stacks.', { minItems: 1 }),
        things: {
          type: 'array',
          description: 'What stands on the canvas, in the order in which code and template say it.',
          items: { oneOf: Object.keys(kinds).map(refer) },
        },
        calls: list('call', 'Connections between things and with others, in order.'),
        usedRanges: list('used-range', 'Addresses that others use: data centres, partners, other VPCs.'),
        canvas: object(
          { positions: positions() },
          { description: 'Where the boxes are; no part of the network.', required: ['positions'] },
        ),
      },
      {
        required: ['schemaVersion', ...requiredOf(designFields), 'stacks', 'things', 'usedRanges', 'canvas'],
      },
    ),
    $defs: {
      stack: stackSchema(),
      ...Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kindSchema(kind)])),
      call: described({ id: idSchema(MAX_ID_LENGTH) }, callFields, ['id'], {
        title: 'Connection',
        description: 'Who may open connections to whom, as a call of the CDK on one side.',
      }),
      'used-range': described({ id: idSchema(MAX_ID_LENGTH) }, usedRangeFields, ['id'], {}),
    },
  };
}

function stackSchema(): JsonSchema {
  const environment = {
    description: 'Where the stack may be deployed, and which zones it then has.',
    oneOf: Object.entries(environments).map(([type, { label, says, fields }]) =>
      described({ type: { const: type } }, fields, ['type'], { title: label, description: says }),
    ),
  };
  const about = { title: 'Stack', description: 'A CloudFormation stack.' };
  return described({ id: idSchema(MAX_ID_LENGTH), environment }, stackFields, ['id', 'environment'], about);
}

function kindSchema(of: Kind): JsonSchema {
  const { kind, label, says, parent } = of;
  const structure = {
    id: idSchema(parent === undefined ? MAX_ID_LENGTH : MAX_NESTED_ID_LENGTH),
    kind: { const: kind },
    parent: { type: 'string', description: `The id of the ${parent ?? 'stack'} that it stands in.` },
  };
  const about = { title: label, description: says };
  return described(structure, fieldsOf(of), Object.keys(structure), about);
}

/** An object with parts that hold it together and fields that say something. */
function described(
  structure: JsonSchema,
  fields: Fields,
  required: readonly string[],
  about: JsonSchema,
): JsonSchema {
  return {
    ...about,
    ...object({ ...structure, ...propertiesOf(fields) }, { required: [...required, ...requiredOf(fields)] }),
  };
}

function object(properties: JsonSchema, others: JsonSchema): JsonSchema {
  return { type: 'object', ...others, properties };
}

function list(name: string, description: string, others: JsonSchema = {}): JsonSchema {
  return { type: 'array', description, ...others, items: refer(name) };
}

function refer(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function positions(): JsonSchema {
  const number = { type: 'number' };
  return {
    type: 'object',
    description: 'Upper left corners, by the id of the thing.',
    propertyNames: idSchema(MAX_NESTED_ID_LENGTH),
    additionalProperties: object({ x: number, y: number }, { required: ['x', 'y'] }),
  };
}

function idSchema(maxLength: number): JsonSchema {
  return { type: 'string', maxLength, pattern: ID_PATTERN.source };
}

function requiredOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => ('required' in field ? [name] : []));
}

function propertiesOf(fields: Fields): JsonSchema {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { title: field.label, description: sayingsOf(field), ...valueSchema(field) },
    ]),
  );
}

function sayingsOf(field: Field): string {
  if (field.type !== 'choice') return field.says;
  return [field.says, ...field.options.map(({ value, says }) => `${value}: ${says}`)].join('\n');
}

function valueSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'text':
      return textSchema(field.limits);
    case 'reference':
      return { type: 'string' };
    case 'cidr':
      return { type: 'string', pattern: CIDR_PATTERN };
    case 'integer':
      return { type: 'integer', minimum: field.min, maximum: field.max, ...defaultOf(field) };
    case 'boolean':
      return { type: 'boolean', ...defaultOf(field) };
    case 'choice':
      return { enum: field.options.map(({ value }) => value), ...defaultOf(field) };
    case 'text-list':
      return { type: 'array', maxItems: field.maxItems, items: textSchema(field.limits) };
    case 'reference-list':
      return { type: 'array', maxItems: field.maxItems, items: { type: 'string' } };
    case 'integer-list':
      return {
        type: 'array',
        maxItems: field.maxItems,
        items: { type: 'integer', minimum: field.min, maximum: field.max },
      };
    case 'tags':
      return { type: 'array', maxItems: field.maxItems, items: tagSchema };
    case 'record-list':
      return { type: 'array', maxItems: field.maxItems, items: described({}, field.fields, [], {}) };
  }
}

function defaultOf(field: { readonly default?: unknown }): JsonSchema {
  return field.default === undefined ? {} : { default: field.default };
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const CIDR_PATTERN = `^(?:${OCTET}\\.){3}${OCTET}/(?:3[0-2]|[12]?\\d)$`;

const tagSchema = object(
  { key: { type: 'string', minLength: 1, maxLength: 128 }, value: { type: 'string', maxLength: 256 } },
  { required: ['key', 'value'] },
);

function textSchema({ alphabet, minLength, maxLength }: TextLimits): JsonSchema {
  return { type: 'string', minLength, maxLength, pattern: portablePattern(alphabets[alphabet].pattern) };
}

/** A pattern that readers in other languages understand too; half surrogates, which few can name, are left out. */
function portablePattern({ source }: RegExp): string {
  return source.replaceAll('\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f').replaceAll('\\p{Cs}', '');
}
