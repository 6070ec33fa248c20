import { readableRuleColumns, ruleColumns } from './rule-columns.ts';
import type { GroupRules } from './rule-rows.ts';
import { type TableFormat, writeReport } from './write-report.ts';

/** The rules of each security group under its name. */
export function writeRules(tables: readonly GroupRules[], format: TableFormat): string {
  return writeReport(format, {
    sections: tables.map(({ group, vpc, stack, region, rows }) => ({
      title: [group, ...(vpc === undefined ? [] : [vpc]), `stack ${stack}`, region ?? 'any region'].join(
        ' · ',
      ),
      rows,
      columns: readableRuleColumns({ withGroup: false }),
      ...(rows.length === 0 ? { footer: 'this stack adds no rule to it' } : {}),
    })),
    columns: ruleColumns,
    nothing: 'no security group in this design',
  });
}
