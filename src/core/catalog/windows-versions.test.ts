import { WindowsImage, WindowsVersion } from 'aws-cdk-lib/aws-ec2';
import { expect, test } from 'vitest';
import {
  windowsParameter,
  windowsVersionByConstant,
  windowsVersionByName,
  windowsVersions,
} from './windows-versions.ts';

const constants = Object.entries(WindowsVersion);

test('each image of the CDK is there once, by the constant that spells it right', () => {
  const misspelt = constants.filter(([, name]) => tailOfCdk(name) !== name).map(([constant]) => constant);
  expect(constants).toHaveLength(389);
  expect(misspelt).toHaveLength(13);
  expect(misspelt.filter((constant) => !/GERMAL|PORTUGESE/.test(constant))).toEqual([]);
  expect(windowsVersions.map(({ constant, name }) => [constant, name]).sort()).toEqual(
    constants.filter(([constant]) => !misspelt.includes(constant)).sort(),
  );
});

test('what a misspelt constant names is there too', () => {
  expect(constants.filter(([, name]) => !windowsVersionByName(tailOfCdk(name)))).toEqual([]);
});

test('the parameter of each version is the one that the CDK reads', () => {
  expect(windowsVersions.map(windowsParameter)).toEqual(
    windowsVersions.map(({ constant }) => new WindowsImage(versionOfCdk(constant)).parameterName),
  );
});

test('a version is found by its name and by its constant', () => {
  const version = {
    name: 'Windows_Server-2019-English-Full-Base',
    constant: 'WINDOWS_SERVER_2019_ENGLISH_FULL_BASE',
  };
  expect(windowsVersionByName(version.name)).toEqual(version);
  expect(windowsVersionByConstant(version.constant)).toEqual(version);
});

test('a constant that says something else than its name is known', () => {
  expect(windowsVersionByConstant('WINDOWS_SERVER_2016_JAPANESE_FULL_FQL_2016_SP2_WEB')?.name).toBe(
    'Windows_Server-2016-Japanese-Full-SQL_2016_SP2_Web',
  );
});

test.each([
  '',
  'constructor',
  'windows_server-2019-english-full-base',
  'WINDOWS_SERVER_2016_GERMAL_FULL_BASE',
])('%s is no version', (text) => {
  expect(windowsVersionByName(text)).toBeUndefined();
  expect(windowsVersionByConstant(text)).toBeUndefined();
});

function tailOfCdk(version: WindowsVersion): string {
  return new WindowsImage(version).parameterName.replace('/aws/service/ami-windows-latest/', '');
}

function versionOfCdk(constant: string): WindowsVersion {
  const found = constants.find(([name]) => name === constant);
  if (!found) throw new Error(`${constant} is not in the library`);
  return found[1];
}
