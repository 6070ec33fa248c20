import { databaseClassTables } from './database-classes.ts';
import { databaseVersionTables } from './database-versions.ts';
import { endpointServiceTables } from './endpoint-services.ts';
import { instanceClassTable, instanceSizeTable } from './instance-types.ts';
import { logFieldTables } from './log-fields.ts';
import { offerTables } from './offers.ts';
import { protocolTable } from './protocols.ts';
import { tableFile } from './table.ts';
import type { Verdicts } from './validator.ts';
import { windowsVersionTables } from './windows-versions.ts';

/** The generated files of the catalog that come from `aws-cdk-lib` alone: name → text. */
export function tableFiles(verdicts: Verdicts): Record<string, string> {
  return {
    'instance-type-table.ts': tableFile([instanceSizeTable(), instanceClassTable(verdicts)]),
    'protocol-table.ts': tableFile([protocolTable()]),
    'log-field-table.ts': tableFile(logFieldTables()),
    'windows-version-table.ts': tableFile(windowsVersionTables()),
    'database-version-table.ts': tableFile(databaseVersionTables(verdicts)),
    'database-class-table.ts': tableFile(databaseClassTables(verdicts)),
    'endpoint-service-table.ts': tableFile(endpointServiceTables()),
    'offer-table.ts': tableFile(offerTables(verdicts)),
  };
}
