import { defaultLogFieldTable, logFieldTable } from './log-field-table.ts';

/** Members of `LogFormat` by the field that they name. */
const members: ReadonlyMap<string, string> = new Map(
  logFieldTable.split('\n').map((row) => {
    const [member = '', field = ''] = row.split(' ');
    return [field, member];
  }),
);

/** What a record holds if nothing is said of it. */
export const defaultLogFields: readonly string[] = defaultLogFieldTable.split('\n');

/** Stands for all of them. */
export const DEFAULT_FIELDS = 'default';

/**
 * Fields that AWS has and the pinned library has no member for.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
const younger = ['reject-reason', 'resource-id', 'encryption-status'];

export const logFields: readonly string[] = [...members.keys(), ...younger];

export function logFieldMember(field: string): string | undefined {
  return members.get(field);
}

/** What a member of `LogFormat` stands for in the template. */
export function fieldsOfMember(member: string): readonly string[] {
  if (member === 'ALL_DEFAULT_FIELDS') return defaultLogFields;
  return [...members].flatMap(([field, name]) => (name === member ? [field] : []));
}

/** The format as it stands in the template. */
export function formatText(fields: readonly string[]): string {
  return fields.map((field) => `\${${field}}`).join(' ');
}
