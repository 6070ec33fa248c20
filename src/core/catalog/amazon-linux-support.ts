import type { AmazonLinuxGeneration } from './amazon-linux.ts';

interface Support {
  readonly system: string;
  /** The day on which support ended, for what gets no updates any more. */
  readonly ended?: string;
}

/**
 * How long AWS supports each Amazon Linux, looked up on 2026-11-27:
 * https://aws.amazon.com/amazon-linux-ami/faqs/ and https://aws.amazon.com/amazon-linux-2/faqs/. What ended is told
 * apart by hand: the core has no clock.
 */
export const amazonLinuxSupport: { readonly [G in AmazonLinuxGeneration]: Support } = {
  amzn: { system: 'Amazon Linux', ended: '2023-12-31' },
  amzn2: { system: 'Amazon Linux 2', ended: '2026-06-30' },
  al2022: { system: 'Amazon Linux 2022' },
  al2023: { system: 'Amazon Linux 2023' },
};

const FOLDER = '/aws/service/ami-amazon-linux-latest/';

/**
 * The public parameters with the kernels that the CDK asks for, as `aws ssm get-parameters-by-path --path
 * /aws/service/ami-amazon-linux-latest` lists them: none for 2022, for the first on ARM, or for a minimal 2 with
 * kernel 5.10.
 */
const published: ReadonlySet<string> = new Set([
  'amzn-ami-hvm-x86_64-ebs',
  'amzn-ami-hvm-x86_64-gp2',
  'amzn-ami-hvm-x86_64-s3',
  'amzn-ami-minimal-hvm-x86_64-ebs',
  'amzn-ami-minimal-hvm-x86_64-s3',
  'amzn-ami-minimal-pv-x86_64-ebs',
  'amzn-ami-minimal-pv-x86_64-s3',
  'amzn-ami-pv-x86_64-ebs',
  'amzn-ami-pv-x86_64-s3',
  'amzn2-ami-hvm-arm64-gp2',
  'amzn2-ami-hvm-x86_64-ebs',
  'amzn2-ami-hvm-x86_64-gp2',
  'amzn2-ami-kernel-5.10-hvm-arm64-gp2',
  'amzn2-ami-kernel-5.10-hvm-x86_64-ebs',
  'amzn2-ami-kernel-5.10-hvm-x86_64-gp2',
  'amzn2-ami-minimal-hvm-arm64-ebs',
  'amzn2-ami-minimal-hvm-x86_64-ebs',
  'al2023-ami-kernel-6.1-arm64',
  'al2023-ami-kernel-6.1-x86_64',
  'al2023-ami-minimal-kernel-6.1-arm64',
  'al2023-ami-minimal-kernel-6.1-x86_64',
]);

export function isPublishedAmazonLinux(parameter: string): boolean {
  return published.has(parameter.slice(FOLDER.length));
}
