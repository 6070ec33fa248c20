/** The enums of the CDK that say which Amazon Linux: constant → value, which is also how the SSM parameter says it. */
export const amazonLinuxGenerations = {
  AMAZON_LINUX: 'amzn',
  AMAZON_LINUX_2: 'amzn2',
  AMAZON_LINUX_2022: 'al2022',
  AMAZON_LINUX_2023: 'al2023',
} as const;

export const amazonLinuxEditions = { STANDARD: 'standard', MINIMAL: 'minimal' } as const;

export const amazonLinuxVirtualizations = { HVM: 'hvm', PV: 'pv' } as const;

export const amazonLinuxStorages = { EBS: 'ebs', S3: 's3', GENERAL_PURPOSE: 'gp2' } as const;

export const amazonLinuxCpuTypes = { ARM_64: 'arm64', X86_64: 'x86_64' } as const;

export const amazonLinuxKernels = { KERNEL5_X: 'kernel-5.10', KERNEL6_1: 'kernel-6.1' } as const;

type ValueOf<T> = T[keyof T];

export type AmazonLinuxGeneration = ValueOf<typeof amazonLinuxGenerations>;
export type AmazonLinuxEdition = ValueOf<typeof amazonLinuxEditions>;
export type AmazonLinuxVirtualization = ValueOf<typeof amazonLinuxVirtualizations>;
export type AmazonLinuxStorage = ValueOf<typeof amazonLinuxStorages>;
export type AmazonLinuxCpuType = ValueOf<typeof amazonLinuxCpuTypes>;
export type AmazonLinuxKernel = ValueOf<typeof amazonLinuxKernels>;

/** What `new AmazonLinuxImage()` and the deprecated `MachineImage.latestAmazonLinux()` take, by their names. */
export interface AmazonLinuxImage {
  readonly generation?: AmazonLinuxGeneration | undefined;
  readonly edition?: AmazonLinuxEdition | undefined;
  readonly virtualization?: AmazonLinuxVirtualization | undefined;
  readonly storage?: AmazonLinuxStorage | undefined;
  readonly cpuType?: AmazonLinuxCpuType | undefined;
  /** What is said for 2022 and 2023 is not looked at. */
  readonly kernel?: AmazonLinuxKernel | undefined;
}

/**
 * The public SSM parameter that an `AmazonLinuxImage` takes its image from. `undefined` where the CDK throws: 2022 and
 * 2023 know neither virtualization nor storage.
 */
export function amazonLinuxParameter(image: AmazonLinuxImage): string | undefined {
  const { generation = 'amzn', virtualization, storage } = image;
  if (generation === 'amzn' || generation === 'amzn2') return parameter({ ...onDisk(image), generation });
  if (virtualization !== undefined || storage !== undefined) return undefined;
  return parameter({ ...image, generation, kernel: generation === 'al2022' ? 'kernel-5.10' : 'kernel-6.1' });
}

/** What `MachineImage.latestAmazonLinux2()` and `MachineImage.latestAmazonLinux2023()` take, and for which of them. */
export type LatestAmazonLinux =
  | ({ readonly generation: 'amzn2' } & Omit<AmazonLinuxImage, 'generation' | 'kernel'>)
  | ({ readonly generation: 'al2023' } & Pick<AmazonLinuxImage, 'edition' | 'cpuType'>);

/** The public SSM parameter that these two take their image from. They overrule what kernel is said. */
export function latestAmazonLinuxParameter(image: LatestAmazonLinux): string {
  if (image.generation === 'al2023') return parameter({ ...image, kernel: 'kernel-6.1' });
  return parameter({ ...onDisk(image), kernel: 'kernel-5.10' });
}

/** Amazon Linux and Amazon Linux 2 always say how they are virtualized and stored. */
function onDisk<T extends AmazonLinuxImage>(image: T) {
  const { virtualization = 'hvm', storage = 'gp2' } = image;
  return { ...image, virtualization, storage };
}

function parameter(image: AmazonLinuxImage & { readonly generation: AmazonLinuxGeneration }): string {
  const { generation, edition, kernel, virtualization, cpuType = 'x86_64', storage } = image;
  const minimal = edition === 'minimal' ? edition : undefined;
  const parts = [generation, 'ami', minimal, kernel, virtualization, cpuType, storage];
  return `/aws/service/ami-amazon-linux-latest/${parts.filter((part) => part !== undefined).join('-')}`;
}
