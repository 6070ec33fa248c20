import type { ValuesOf } from '../base/fields.ts';
import type { Id } from '../base/place.ts';
import {
  amazonLinuxCpuTypes,
  amazonLinuxEditions,
  amazonLinuxGenerations,
  amazonLinuxStorages,
  amazonLinuxVirtualizations,
} from '../catalog/amazon-linux.ts';
import { windowsVersionByName } from '../catalog/windows-versions.ts';
import type { machineImageFields } from '../kinds/index.ts';
import { creation, field, list, literal, member, staticCall, struct } from '../plan/expressions.ts';
import type { Expression, LibraryType, StaticCall, StructField } from '../plan/plan.ts';
import { sayingsOf } from './said.ts';

export type SaysImage = { readonly id: Id } & ValuesOf<typeof machineImageFields>;

/** How the CDK finds the image. Total: what isn't said is empty, which a finding tells of. */
export function machineImage(thing: SaysImage): Expression {
  const { id } = thing;
  const origin = { id, field: 'image' };
  return { ...imageOf(thing), origin };
}

function imageOf(thing: SaysImage) {
  const { id } = thing;
  const { said, plain } = sayingsOf(thing);
  const find = (method: string, ...args: readonly Expression[]) =>
    staticCall('aws_ec2.MachineImage', method, ...args);
  const text = (name: keyof SaysImage & string, value: string) => ({
    ...literal(value),
    origin: { id, field: name },
  });
  switch (thing.image ?? 'amazon-linux-2023') {
    case 'amazon-linux-2023':
      return find(
        'latestAmazonLinux2023',
        ...props('aws_ec2.AmazonLinux2023ImageSsmParameterProps', [cpuType(), edition()]),
      );
    case 'amazon-linux-2':
      return find(
        'latestAmazonLinux2',
        ...props('aws_ec2.AmazonLinux2ImageSsmParameterProps', [
          cpuType(),
          edition(),
          virtualization(),
          storage(),
        ]),
      );
    case 'amazon-linux':
      return creation(
        'aws_ec2.AmazonLinuxImage',
        ...props('aws_ec2.AmazonLinuxImageProps', [
          said('generation', (value) =>
            member('aws_ec2.AmazonLinuxGeneration', constantOf(amazonLinuxGenerations, value)),
          ),
          cpuType(),
          edition(),
          virtualization(),
          storage(),
        ]),
      );
    case 'windows': {
      const version = windowsVersionByName(thing.windowsVersion ?? '');
      const constant = version?.constant ?? ANY_WINDOWS;
      const origin = { id, field: 'windowsVersion' };
      return find('latestWindows', { ...member('aws_ec2.WindowsVersion', constant), origin });
    }
    case 'lookup':
      return find(
        'lookup',
        struct('aws_ec2.LookupMachineImageProps', [
          plain('imageName', 'name') ?? field('name', literal('')),
          said('imageOwners', (owners) => list(owners.map(literal)), 'owners'),
          said(
            'imageFilters',
            (filters) => ({
              is: 'dictionary',
              entries: firstOfEach(filters, ({ name }) => name).map(
                ({ name, values }) => [name, list(values.map(literal))] as const,
              ),
            }),
            'filters',
          ),
          plain('imageIsWindows', 'windows'),
        ]),
      );
    case 'generic-linux':
    case 'generic-windows':
      return imagesByRegion(
        id,
        thing.image === 'generic-linux' ? 'genericLinux' : 'genericWindows',
        thing.regionImages ?? [],
      );
    case 'ssm-parameter':
      return find(
        'fromSsmParameter',
        text('parameterName', thing.parameterName ?? ''),
        ...props('aws_ec2.SsmParameterImageOptions', [
          said(
            'imageIsWindows',
            (isWindows) => member('aws_ec2.OperatingSystemType', isWindows ? 'WINDOWS' : 'LINUX'),
            'os',
          ),
        ]),
      );
  }

  function cpuType(): StructField | undefined {
    return said('cpuType', (value) =>
      member('aws_ec2.AmazonLinuxCpuType', constantOf(amazonLinuxCpuTypes, value)),
    );
  }

  function edition(): StructField | undefined {
    return said('edition', (value) =>
      member('aws_ec2.AmazonLinuxEdition', constantOf(amazonLinuxEditions, value)),
    );
  }

  function virtualization(): StructField | undefined {
    return said('virtualization', (value) =>
      member('aws_ec2.AmazonLinuxVirt', constantOf(amazonLinuxVirtualizations, value)),
    );
  }

  function storage(): StructField | undefined {
    return said('storage', (value) =>
      member('aws_ec2.AmazonLinuxStorage', constantOf(amazonLinuxStorages, value)),
    );
  }
}

/** Images of the person's own, one for each region. */
export function imagesByRegion(
  id: Id,
  method: 'genericLinux' | 'genericWindows',
  images: NonNullable<SaysImage['regionImages']>,
): StaticCall {
  return staticCall('aws_ec2.MachineImage', method, {
    is: 'dictionary',
    entries: firstOfEach(images, ({ region }) => region).map(
      ({ region, imageId }) => [region, literal(imageId)] as const,
    ),
    origin: { id, field: 'regionImages' },
  });
}

/** Stands for a version that there is not; a finding tells of it. */
const ANY_WINDOWS = 'WINDOWS_SERVER_2022_ENGLISH_FULL_BASE';

/** Of several entries with one key only the first; a finding tells of the others. */
export function firstOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const entry of entries) if (!byKey.has(keyOf(entry))) byKey.set(keyOf(entry), entry);
  return [...byKey.values()];
}

/** A struct, where it says anything. */
function props(type: LibraryType, fields: readonly (StructField | undefined)[]): readonly Expression[] {
  const said = struct(type, fields);
  return said.fields.length > 0 ? [said] : [];
}

/** The constant of an enum that has this value. */
function constantOf(constants: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(constants).find((name) => constants[name] === value) ?? value;
}
