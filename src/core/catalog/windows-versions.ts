import { windowsConstantTable, windowsVersionTable } from './windows-version-table.ts';

/** A version of Windows that the CDK's `MachineImage.latestWindows` takes. */
export interface WindowsVersion {
  /** The last part of the name of its public SSM parameter, like `Windows_Server-2022-English-Full-Base`. */
  readonly name: string;
  /** The constant of the CDK's `WindowsVersion`, like `WINDOWS_SERVER_2022_ENGLISH_FULL_BASE`. */
  readonly constant: string;
}

const constants = new Map(windowsConstantTable.split('\n').map((row) => row.split('|') as [string, string]));

/** All versions, without the misspelt ones that the CDK reads as others and declares no more. */
export const windowsVersions: readonly WindowsVersion[] = windowsVersionTable
  .split('\n')
  .flatMap(namesIn)
  .map((name) => ({ name, constant: constants.get(name) ?? constantOfName(name) }));

const byName = new Map(windowsVersions.map((version) => [version.name, version]));
const byConstant = new Map(windowsVersions.map((version) => [version.constant, version]));

export function windowsVersionByName(name: string): WindowsVersion | undefined {
  return byName.get(name);
}

export function windowsVersionByConstant(constant: string): WindowsVersion | undefined {
  return byConstant.get(constant);
}

/** The public SSM parameter that holds the newest image of a version. */
export function windowsParameter({ name }: WindowsVersion): string {
  return `/aws/service/ami-windows-latest/${name}`;
}

/** What the CDK calls most of its constants; some few have another name. */
export function constantOfName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

function namesIn(row: string): readonly string[] {
  const [begin = '', languages = '', rests = ''] = row.split('|');
  return rests
    .split(' ')
    .flatMap((rest) =>
      languages.split(' ').map((language) => `${begin}-${language}${rest === '' ? '' : `-${rest}`}`),
    );
}
