import {
  amazonLinuxCpuTypes,
  amazonLinuxEditions,
  amazonLinuxGenerations,
  amazonLinuxParameter,
  amazonLinuxStorages,
  amazonLinuxVirtualizations,
  latestAmazonLinuxParameter,
} from '../catalog/amazon-linux.ts';
import { windowsParameter, windowsVersionByConstant } from '../catalog/windows-versions.ts';
import { imageFilters } from '../plan/context-keys.ts';
import type { Value } from './runtime.ts';
import { booleanOf, fieldOf, textOf, textsOf } from './values.ts';

/** How an image is found (`ec2.IMachineImage`), and what system is on it. */
export type MachineImage = { readonly isWindows: boolean } & (
  | { readonly is: 'parameter'; readonly name: string }
  | { readonly is: 'lookup'; readonly request: ImageRequest }
  | { readonly is: 'by-region'; readonly images: readonly (readonly [region: string, imageId: string])[] }
  /** A combination for which there is no image. */
  | { readonly is: 'impossible' }
);

/** What a look-up asks AWS for, by the names of the CDK's context. */
export interface ImageRequest {
  readonly owners?: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

type Make = (args: readonly Value[]) => MachineImage;

/** The static methods of `ec2.MachineImage`. */
export const imageMethods: Readonly<Record<string, Make>> = {
  latestAmazonLinux2023: ([props]) =>
    linux(latestAmazonLinuxParameter({ ...linuxProps(props), generation: 'al2023' })),
  latestAmazonLinux2: ([props]) =>
    linux(latestAmazonLinuxParameter({ ...linuxProps(props), generation: 'amzn2' })),
  latestWindows: ([version]) => {
    const known = version?.is === 'member' ? windowsVersionByConstant(version.name) : undefined;
    return known
      ? { is: 'parameter', name: windowsParameter(known), isWindows: true }
      : { is: 'impossible', isWindows: true };
  },
  lookup: ([props]) => lookup(props),
  genericLinux: ([images]) => ({ is: 'by-region', images: entriesOf(images), isWindows: false }),
  genericWindows: ([images]) => ({ is: 'by-region', images: entriesOf(images), isWindows: true }),
  fromSsmParameter: ([name, options]) => ({
    is: 'parameter',
    name: textOf(name) ?? '',
    isWindows: memberOf(fieldOf(options, 'os')) === 'WINDOWS',
  }),
};

/** `new ec2.AmazonLinuxImage(props)`. */
export function amazonLinuxImage(props: Value | undefined): MachineImage {
  const generation = constantValue(amazonLinuxGenerations, fieldOf(props, 'generation'));
  const name = amazonLinuxParameter({ ...linuxProps(props), ...(generation ? { generation } : {}) });
  return name === undefined ? { is: 'impossible', isWindows: false } : linux(name);
}

function linux(name: string): MachineImage {
  return { is: 'parameter', name, isWindows: false };
}

function linuxProps(props: Value | undefined) {
  const edition = constantValue(amazonLinuxEditions, fieldOf(props, 'edition'));
  const cpuType = constantValue(amazonLinuxCpuTypes, fieldOf(props, 'cpuType'));
  const virtualization = constantValue(amazonLinuxVirtualizations, fieldOf(props, 'virtualization'));
  const storage = constantValue(amazonLinuxStorages, fieldOf(props, 'storage'));
  return { edition, cpuType, virtualization, storage };
}

/** The value of a constant of an enum. */
function constantValue<T extends Readonly<Record<string, string>>>(
  constants: T,
  member: Value | undefined,
): T[keyof T] | undefined {
  const name = memberOf(member);
  return name === undefined ? undefined : constants[name as keyof T];
}

function memberOf(value: Value | undefined): string | undefined {
  return value?.is === 'member' ? value.name : undefined;
}

function lookup(props: Value | undefined): MachineImage {
  const isWindows = booleanOf(fieldOf(props, 'windows')) ?? false;
  const name = textOf(fieldOf(props, 'name')) ?? '';
  const owners = textsOf(fieldOf(props, 'owners'));
  const own = fieldOf(props, 'filters');
  const said = own?.is === 'struct' ? Object.entries(own.fields) : [];
  return {
    is: 'lookup',
    isWindows,
    request: {
      ...(owners ? { owners } : {}),
      filters: imageFilters(
        name,
        isWindows,
        said.map(([key, values]) => [key, textsOf(values) ?? []]),
      ),
    },
  };
}

function entriesOf(images: Value | undefined): readonly (readonly [string, string])[] {
  return images?.is === 'struct'
    ? Object.entries(images.fields).map(([region, imageId]) => [region, textOf(imageId) ?? ''])
    : [];
}
