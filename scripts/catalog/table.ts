import { createRequire } from 'node:module';

/** A constant of a generated file: what it holds, and its rows. */
export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly rows: readonly string[];
}

/** The text of a generated file, formatted as all sources are. */
export function tableFile(tables: readonly Table[]): string {
  const { version } = createRequire(import.meta.url)('aws-cdk-lib/package.json');
  return [
    '// Written by `npm run catalog`; not to be edited by hand.',
    `// Names and figures: aws-cdk-lib ${version}, Apache-2.0.`,
    ...tables.map(
      ({ name, meaning, rows }) => `\n/** ${meaning} */\nexport const ${name} = \`${rows.join('\n')}\`;`,
    ),
    '',
  ].join('\n');
}
