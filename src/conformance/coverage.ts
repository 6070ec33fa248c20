import type { Field, Fields } from '../core/base/fields.ts';
import { type Crossing, crossingsOf } from '../core/design/crossings.ts';
import type { Design } from '../core/design/design.ts';
import { designFields } from '../core/design/fields.ts';
import { callsOf, groupsOf, stackById, vpcsOf, zoneCountOf, zoneCountOfVpc } from '../core/design/queries.ts';
import { callFields, fieldsOf, kinds, stackFields } from '../core/kinds/index.ts';
import { parseBlock } from '../core/net/ipv4.ts';
import { MOST_ZONES } from './random/environments.ts';
import type { Values } from './random/field-values.ts';

/** In how many designs each field, and each value of a closed one, occurs; `field=value`, in the order of the descriptions. */
export type Coverage = ReadonlyMap<string, number>;

export function coverageOf(designs: readonly Design[]): Coverage {
  const counts = new Map(countedValues().map((value) => [value, 0]));
  for (const design of designs) {
    for (const value of new Set(valuesIn(design))) {
      const known = counts.get(value);
      if (known !== undefined) counts.set(value, known + 1);
    }
  }
  return counts;
}

/** Fewer random designs than this can't be asked for all values. */
const LEAST_FOR_VALUES = 5000;
const LEAST_OF_VALUE = 100;

/** Values that hardly occur: a generator that avoids what is hard proves nothing. */
export function rareValues(coverage: Coverage, designs: number): readonly string[] {
  if (designs < LEAST_FOR_VALUES) return [];
  return [...coverage]
    .filter(([, count]) => count < LEAST_OF_VALUE)
    .map(([value, count]) => `${value} occurs ${count} times`);
}

/** One line for each field: how often each of its values occurs. */
export function coverageTable(coverage: Coverage): string {
  const lines = new Map<string, string[]>();
  for (const [key, count] of coverage) {
    const [field = '', value = ''] = key.split('=');
    const line = lines.get(field) ?? [];
    line.push(`${value} ${count}`);
    lines.set(field, line);
  }
  const width = Math.max(...[...lines.keys()].map((field) => field.length));
  return [...lines].map(([field, values]) => `  ${field.padEnd(width)}  ${values.join(' · ')}`).join('\n');
}

const SMALLEST_BLOCK = 28;
const LARGEST_BLOCK = 16;
const VPC_ZONES = 'zones of a VPC';
const VPC_PREFIX = 'prefix of a VPC';
const ENVIRONMENT = 'environment';
const NUMBERED_ZONES = 'zones by number';
const NAMED_ZONES = 'zones of an account';
/** Of a field whose values can't be listed. */
const GIVEN = 'given';

/** What the descriptions of the fields list, each other field once, and what is closed about blocks, zones and environments. */
function countedValues(): readonly string[] {
  const ofKinds = Object.values(kinds).flatMap((kind) => valuesOf(kind.kind, fieldsOf(kind)));
  return [
    ...ofKinds,
    ...valuesOf('stack', stackFields),
    ...crossingKinds.map((kind) => `${CROSSING}=${kind}`),
    ...valuesOf(CROSSING, { references: designFields.crossStackReferences }),
    ...valuesOf('connection', callFields),
    ...['agnostic', 'region', 'account'].map((type) => `${ENVIRONMENT}=${type}`),
    ...[NUMBERED_ZONES, NAMED_ZONES, VPC_ZONES].flatMap((field) =>
      range(1, MOST_ZONES).map((count) => `${field}=${count}`),
    ),
    ...range(LARGEST_BLOCK, SMALLEST_BLOCK).map((prefix) => `${VPC_PREFIX}=${prefix}`),
  ];
}

function valuesOf(of: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const values = listed(field);
    const inside = field.type === 'record-list' ? valuesOf(`${of}.${name}`, field.fields) : [];
    return [...(values.length > 0 ? values : [GIVEN]).map((value) => `${of}.${name}=${value}`), ...inside];
  });
}

const LONGEST_RANGE = 20;

function listed(field: Field): readonly (string | number | boolean)[] {
  switch (field.type) {
    case 'choice':
      return field.options.map(({ value }) => value);
    case 'boolean':
      return [true, false];
    case 'integer':
      return field.max - field.min < LONGEST_RANGE ? range(field.min, field.max) : [];
    default:
      return [];
  }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What stacks say of each other. */
const CROSSING = 'between stacks';
const crossingKinds = ['VPC', 'carried group', 'connection'] as const;

function crossingsIn(design: Design): readonly string[] {
  const crossings = crossingsOf(design);
  if (crossings.length === 0) return [];
  const kindOf = ({ at, other }: Crossing): (typeof crossingKinds)[number] => {
    if (at.field === 'securityGroups') return 'carried group';
    return other.kind === 'vpc' ? 'VPC' : 'connection';
  };
  return [
    ...crossings.map((crossing) => `${CROSSING}=${kindOf(crossing)}`),
    `${CROSSING}.references=${design.crossStackReferences}`,
  ];
}

/** Groups that a VPC with the CDK's own layout only remembers don't count. */
function valuesIn(design: Design): readonly string[] {
  const vpcs = vpcsOf(design);
  const things: readonly Values[] = [
    ...vpcs,
    ...vpcs.flatMap((vpc) => groupsOf(design, vpc)),
    ...otherThings(design),
  ].map((thing) => ({ ...thing }));
  return [
    ...things.flatMap((thing) => said(String(thing.kind), thing)),
    ...crossingsIn(design),
    ...callsOf(design).flatMap((call) => said('connection', { ...call })),
    ...design.stacks.flatMap((stack) => [
      ...said('stack', { ...stack }),
      `${ENVIRONMENT}=${stack.environment.type}`,
    ]),
    ...design.stacks.map(
      ({ environment }) =>
        `${environment.type === 'account' ? NAMED_ZONES : NUMBERED_ZONES}=${zoneCountOf(environment)}`,
    ),
    ...vpcs.flatMap((vpc) => {
      const stack = stackById(design, vpc.parent);
      const prefix = vpc.cidr === undefined ? [] : [`${VPC_PREFIX}=${parseBlock(vpc.cidr)?.prefixLength}`];
      return stack ? [...prefix, `${VPC_ZONES}=${zoneCountOfVpc(vpc, stack.environment)}`] : prefix;
    }),
  ];
}

function otherThings({ things }: Design): readonly object[] {
  return things.filter(({ kind }) => kind !== 'vpc' && kind !== 'subnet-group');
}

function said(of: string, values: Values): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const at = `${of}.${name}`;
    if (!Array.isArray(value)) return [`${at}=${value}`, `${at}=${GIVEN}`];
    return [
      `${at}=${GIVEN}`,
      ...value.flatMap((entry) => (typeof entry === 'object' ? said(at, entry) : [])),
    ];
  });
}
