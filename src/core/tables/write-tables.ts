import { readableRouteColumns, routeColumns } from './route-columns.ts';
import type { VpcRoutes } from './route-rows.ts';
import { readableSubnetColumns, subnetColumns } from './subnet-columns.ts';
import type { SubnetRow, VpcSubnets } from './subnet-rows.ts';
import { summaryText } from './vpc-summary.ts';
import { type TableFormat, writeReport } from './write-report.ts';

/** The tables of all VPCs; readable ones under a title each, with a footer. */
export function writeSubnets(tables: readonly VpcSubnets[], format: TableFormat): string {
  return writeReport(format, {
    sections: tables.map((table) => ({
      title: titleOf(table),
      rows: table.rows,
      columns: readableSubnetColumns(table.rows, { withVpc: false }),
      footer: summaryText(table.summary),
    })),
    columns: subnetColumns,
    nothing: NO_VPC,
  });
}

/** Some rows, of whichever VPC. */
export function writeSubnetRows(rows: readonly SubnetRow[], format: TableFormat, nothing: string): string {
  const columns = readableSubnetColumns(rows, { withVpc: true });
  return writeReport(format, {
    sections: rows.length === 0 ? [] : [{ rows, columns }],
    columns: subnetColumns,
    nothing,
  });
}

export function writeRoutes(tables: readonly VpcRoutes[], format: TableFormat): string {
  return writeReport(format, {
    sections: tables.map((table) => ({
      title: titleOf(table),
      rows: table.rows,
      columns: readableRouteColumns,
    })),
    columns: routeColumns,
    nothing: NO_VPC,
  });
}

const NO_VPC = 'no VPC in this design';

function titleOf({ vpc, stack, region }: Pick<VpcSubnets, 'vpc' | 'stack' | 'region'>): string {
  return `${vpc} · stack ${stack} · ${region ?? 'any region'}`;
}
