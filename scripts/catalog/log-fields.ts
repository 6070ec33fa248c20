import { LogFormat } from 'aws-cdk-lib/aws-ec2';
import type { Table } from './table.ts';

/** The fields of flow log records that the CDK knows by a member of `LogFormat`. */
export function logFieldTables(): readonly Table[] {
  const members = Object.entries(LogFormat).filter(
    (entry): entry is [string, LogFormat] =>
      entry[1] instanceof LogFormat && entry[0] !== 'ALL_DEFAULT_FIELDS',
  );
  return [
    {
      name: 'logFieldTable',
      meaning: 'Members of `LogFormat` and the fields of a flow log record that they name, a line each.',
      rows: members.map(([member, { value }]) => `${member} ${fieldsIn(value).join(' ')}`),
    },
    {
      name: 'defaultLogFieldTable',
      meaning: 'The fields of `LogFormat.ALL_DEFAULT_FIELDS`, which is what a record holds by default.',
      rows: fieldsIn(LogFormat.ALL_DEFAULT_FIELDS.value),
    },
  ];
}

/** `${version} ${account-id}` holds `version` and `account-id`. */
function fieldsIn(format: string): readonly string[] {
  return [...format.matchAll(/\$\{([^}]+)\}/g)].flatMap(([, field]) => field ?? []);
}
