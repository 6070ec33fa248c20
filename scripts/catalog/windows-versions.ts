import { WindowsImage, WindowsVersion } from 'aws-cdk-lib/aws-ec2';
import { constantOfName } from '../../src/core/catalog/windows-versions.ts';
import type { Table } from './table.ts';

/** Without the constants that misspell a language: they are declared no more, and read as those that spell it right. */
export function windowsVersionTable(): Table {
  const wellSpelt = Object.entries(WindowsVersion).filter(([, name]) => parameterTail(name) === name);
  return {
    name: 'windowsVersionTable',
    meaning:
      "For each version of Windows a line: its name, and the CDK's constant where that isn't the name in capitals.",
    rows: wellSpelt.map(([constant, name]) =>
      constant === constantOfName(name) ? name : `${name}|${constant}`,
    ),
  };
}

function parameterTail(version: WindowsVersion): string {
  return new WindowsImage(version).parameterName.split('/').at(-1) ?? '';
}
