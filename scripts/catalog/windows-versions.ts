import { WindowsImage, WindowsVersion } from 'aws-cdk-lib/aws-ec2';
import { constantOfName } from '../../src/core/catalog/windows-versions.ts';
import type { Table } from './table.ts';

/** Without the constants that misspell a language: they are declared no more, and read as those that spell it right. */
export function windowsVersionTables(): Table[] {
  const wellSpelt = Object.entries(WindowsVersion).filter(([, name]) => parameterTail(name) === name);
  return [
    {
      name: 'windowsVersionTable',
      meaning:
        'Versions of Windows in lines: what their names begin with, the languages, and what they end with.',
      rows: inGroups(wellSpelt.map(([, name]) => name)),
    },
    {
      name: 'windowsConstantTable',
      meaning: "The CDK's constants that aren't the name in capitals, behind the name.",
      rows: wellSpelt
        .filter(([constant, name]) => constant !== constantOfName(name))
        .map(([constant, name]) => `${name}|${constant}`),
    },
  ];
}

/** The third part of a name is a language, mostly, and the rest comes in several of them. */
function inGroups(names: readonly string[]): string[] {
  const languages = new Map<string, string[]>();
  for (const name of names) {
    const [system, version, language = '', ...rest] = name.split('-');
    const ends = `${system}-${version}|${rest.join('-')}`;
    languages.set(ends, [...(languages.get(ends) ?? []), language]);
  }
  const rests = new Map<string, string[]>();
  for (const [ends, own] of languages) {
    const [begin, rest = ''] = ends.split('|');
    const beginning = `${begin}|${own.toSorted().join(' ')}`;
    rests.set(beginning, [...(rests.get(beginning) ?? []), rest]);
  }
  return [...rests].map(([beginning, own]) => `${beginning}|${own.toSorted().join(' ')}`).sort();
}

function parameterTail(version: WindowsVersion): string {
  return new WindowsImage(version).parameterName.split('/').at(-1) ?? '';
}
