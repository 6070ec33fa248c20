import { nearest } from '../base/nearest.ts';
import { instanceClassTable, instanceSizeTable } from './instance-type-table.ts';

/** As EC2 writes it. */
export type Architecture = 'x86_64' | 'arm64';

/** What stands before the dot of an instance type. */
export interface InstanceClass {
  /** Like `t4g`. */
  readonly name: string;
  /** What the CDK takes its instances for; of some, like `u-6tb1`, it can't say. */
  readonly architecture: Architecture | undefined;
  /** The sizes that it comes in, by what the validator of the CDK knows of all regions; of some it knows none. */
  readonly sizes: readonly string[];
}

/** All sizes that the CDK knows, smallest first, then those of bare metal. */
export const instanceSizes: readonly string[] = instanceSizeTable.split('\n');

/** All classes that the CDK knows, by name. */
export const instanceClasses: readonly InstanceClass[] = instanceClassTable
  .split('\n')
  .flatMap((row) => {
    const [sizes = [], names = []] = row.split('|').map(words);
    return names.map((name) => ({ name, architecture: instanceArchitecture(`${name}.large`), sizes }));
  })
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/**
 * What the CDK takes an instance type for, which is what its name says: letters, digits, and letters, with a `g` among
 * them for ARM. It's wrong about some (`mac2.metal`), and `undefined` where the CDK throws: if nothing follows a dot,
 * or digits come twice. It asks no table, so also `banana1.micro` has one.
 */
export function instanceArchitecture(type: string): Architecture | undefined {
  const parts = /^(?<family>[a-z]+)\d\d?(?<options>[a-z-]*)\.[a-z\d-]+$/.exec(type)?.groups;
  if (!parts) return undefined;
  return parts.family === 'a' || parts.options?.includes('g') ? 'arm64' : 'x86_64';
}

/** Whether a text has the form of an instance type: letters and a digit, more, a dot and a size. */
export function isInstanceType(text: string): boolean {
  return /^[a-z]+-?\d[a-z\d-]*\.[a-z\d-]+$/.test(text);
}

/** Whether a machine of the type earns and spends CPU credits, by what the CDK takes for such (`isBurstable`). */
export function isBurstable(type: string): boolean {
  return ['t2', 't3', 't4g'].some((family) => type.startsWith(family));
}

/** All instance types of all regions, by what the validator of the CDK knows. */
export const instanceTypes: readonly string[] = instanceClasses.flatMap(typesOf);

const knownTypes = new Set(instanceTypes);

/** Whether EC2 has this type in any region, by what the validator of the CDK knows. */
export function isKnownInstanceType(type: string): boolean {
  return knownTypes.has(type);
}

/** The instance type that a person may have meant: of the class that it begins with, or one that begins so, if near. */
export function nearestInstanceType(text: string): string | undefined {
  const meant = text.trim().toLowerCase();
  const [family = ''] = meant.split('.');
  const alike = instanceClasses.filter(({ name }) => name.startsWith(family));
  return nearest(meant, alike.flatMap(typesOf)) ?? nearest(meant, instanceTypes);
}

function typesOf({ name, sizes }: InstanceClass): string[] {
  return sizes.map((size) => `${name}.${size}`);
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
