import { CfnParameter, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { expect, test } from 'vitest';
import {
  type AmazonLinuxImage,
  amazonLinuxCpuTypes,
  amazonLinuxEditions,
  amazonLinuxGenerations,
  amazonLinuxKernels,
  amazonLinuxParameter,
  amazonLinuxStorages,
  amazonLinuxVirtualizations,
  type LatestAmazonLinux,
  latestAmazonLinuxParameter,
} from './amazon-linux.ts';

test('the values are those of the enums of the CDK', () => {
  expect(amazonLinuxGenerations).toEqual(ec2.AmazonLinuxGeneration);
  expect(amazonLinuxEditions).toEqual(ec2.AmazonLinuxEdition);
  expect(amazonLinuxVirtualizations).toEqual(ec2.AmazonLinuxVirt);
  expect(amazonLinuxStorages).toEqual(ec2.AmazonLinuxStorage);
  expect(amazonLinuxCpuTypes).toEqual(ec2.AmazonLinuxCpuType);
  expect(amazonLinuxKernels).toEqual(ec2.AmazonLinuxKernel);
});

const everyImage: readonly AmazonLinuxImage[] = eachOf(amazonLinuxGenerations).flatMap((generation) =>
  eachOf(amazonLinuxEditions).flatMap((edition) =>
    eachOf(amazonLinuxVirtualizations).flatMap((virtualization) =>
      eachOf(amazonLinuxStorages).flatMap((storage) =>
        eachOf(amazonLinuxCpuTypes).flatMap((cpuType) =>
          eachOf(amazonLinuxKernels).map((kernel) => ({
            generation,
            edition,
            virtualization,
            storage,
            cpuType,
            kernel,
          })),
        ),
      ),
    ),
  ),
);

test('the parameter of every AmazonLinuxImage is what the CDK says, and none where it throws', () => {
  expect(everyImage).toHaveLength(5 * 3 * 3 * 4 * 3 * 3);
  const said = everyImage.map((image) => [image, parameterOfCdk(image)]);
  expect(everyImage.map((image) => [image, amazonLinuxParameter(image)])).toEqual(said);
  expect(said.filter(([, parameter]) => parameter === undefined)).toHaveLength(2 * 3 * (3 * 4 - 1) * 3 * 3);
});

test('an AmazonLinuxImage of which nothing is said is the first generation', () => {
  expect(amazonLinuxParameter({})).toBe('/aws/service/ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2');
});

const everyLatest: readonly LatestAmazonLinux[] = eachOf(amazonLinuxEditions).flatMap((edition) =>
  eachOf(amazonLinuxCpuTypes).flatMap((cpuType) => [
    { generation: 'al2023', edition, cpuType },
    ...eachOf(amazonLinuxVirtualizations).flatMap((virtualization) =>
      eachOf(amazonLinuxStorages).map(
        (storage) => ({ generation: 'amzn2', edition, cpuType, virtualization, storage }) as const,
      ),
    ),
  ]),
);

test('the parameter of every latest image is what the CDK says, whichever kernel is said', () => {
  expect(everyLatest).toHaveLength(3 * 3 * (1 + 3 * 4));
  for (const image of everyLatest)
    expect(latestParametersOfCdk(image)).toEqual(new Set([latestAmazonLinuxParameter(image)]));
});

test.each([
  ['amzn2', 'amzn2-ami-kernel-5.10-hvm-x86_64-gp2'],
  ['al2023', 'al2023-ami-kernel-6.1-x86_64'],
] as const)('the latest %s is %s', (generation, name) => {
  expect(latestAmazonLinuxParameter({ generation })).toBe(`/aws/service/ami-amazon-linux-latest/${name}`);
});

/** Each value, and nothing said. */
function eachOf<T>(values: Readonly<Record<string, T>>): (T | undefined)[] {
  return [undefined, ...Object.values(values)];
}

function parameterOfCdk(image: AmazonLinuxImage): string | undefined {
  try {
    return new ec2.AmazonLinuxImage(image as ec2.AmazonLinuxImageProps).parameterName;
  } catch {
    return undefined;
  }
}

/** The parameters of a stack in which the image is used with each kernel that there is, and with none said. */
function latestParametersOfCdk({ generation, ...props }: LatestAmazonLinux): Set<unknown> {
  const stack = new Stack();
  if (generation === 'amzn2')
    for (const kernel of [undefined, ...Object.values(ec2.AmazonLinux2Kernel)])
      ec2.MachineImage.latestAmazonLinux2({ ...props, kernel } as object).getImage(stack);
  else
    for (const kernel of [undefined, ...Object.values(ec2.AmazonLinux2023Kernel)])
      ec2.MachineImage.latestAmazonLinux2023({ ...props, kernel } as object).getImage(stack);
  const parameters = stack.node.findAll().filter((construct) => construct instanceof CfnParameter);
  return new Set(parameters.map((parameter) => parameter.default));
}
