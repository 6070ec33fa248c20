import type { Fields } from '../base/fields.ts';

/** What a machine starts from: the ways in which the CDK finds an image (AMI). */
export const machineImageFields = {
  image: {
    type: 'choice',
    label: 'Machine image',
    says: 'How the image is found that the machine starts from.',
    search: ['machineImage', 'AMI', 'operating system'],
    default: 'amazon-linux-2023',
    options: [
      { value: 'amazon-linux-2023', label: 'Amazon Linux 2023', says: 'the newest at each deployment' },
      { value: 'amazon-linux-2', label: 'Amazon Linux 2', says: 'the newest at each deployment' },
      {
        value: 'amazon-linux',
        label: 'Amazon Linux, any generation',
        says: 'by generation, edition, virtualization and storage',
      },
      { value: 'windows', label: 'Windows', says: 'the newest of a version at each deployment' },
      {
        value: 'lookup',
        label: 'Look-up',
        says: 'by name, owners and filters; the ID that was found is kept',
      },
      { value: 'generic-linux', label: 'Own Linux images', says: 'an AMI ID for each region' },
      { value: 'generic-windows', label: 'Own Windows images', says: 'an AMI ID for each region' },
      { value: 'ssm-parameter', label: 'SSM parameter', says: 'the ID that a parameter holds at deployment' },
    ],
  },
  cpuType: {
    type: 'choice',
    label: 'Processor',
    says: 'The processor architecture that an Amazon Linux image is for.',
    search: ['cpuType', 'ARM', 'Graviton', 'x86'],
    default: 'x86_64',
    options: [
      { value: 'x86_64', label: 'x86-64', says: 'Intel and AMD' },
      { value: 'arm64', label: 'ARM64', says: 'Graviton' },
    ],
  },
  generation: {
    type: 'choice',
    label: 'Generation',
    says: 'Which Amazon Linux; each is found as the CDK’s AmazonLinuxImage does it.',
    search: ['AmazonLinuxGeneration'],
    default: 'amzn',
    options: [
      { value: 'amzn', label: 'Amazon Linux', says: 'the first, no longer supported' },
      { value: 'amzn2', label: 'Amazon Linux 2', says: 'no longer supported' },
      { value: 'al2022', label: 'Amazon Linux 2022', says: 'a preview of 2023' },
      { value: 'al2023', label: 'Amazon Linux 2023', says: 'the current one' },
    ],
  },
  edition: {
    type: 'choice',
    label: 'Edition',
    says: 'How much is installed.',
    search: ['AmazonLinuxEdition'],
    default: 'standard',
    options: [
      { value: 'standard', label: 'Standard', says: 'the usual packages' },
      { value: 'minimal', label: 'Minimal', says: 'few packages' },
    ],
  },
  virtualization: {
    type: 'choice',
    label: 'Virtualization',
    says: 'How the machine is virtualized.',
    search: ['AmazonLinuxVirt'],
    default: 'hvm',
    options: [
      { value: 'hvm', label: 'HVM', says: 'by hardware' },
      { value: 'pv', label: 'PV', says: 'paravirtual, for old instance types' },
    ],
  },
  storage: {
    type: 'choice',
    label: 'Image storage',
    says: 'What the image’s root device is kept on.',
    search: ['AmazonLinuxStorage'],
    default: 'gp2',
    options: [
      { value: 'gp2', label: 'General purpose', says: 'an SSD volume' },
      { value: 'ebs', label: 'EBS', says: 'a magnetic volume' },
      { value: 's3', label: 'S3', says: 'an instance store' },
    ],
  },
  windowsVersion: {
    type: 'text',
    label: 'Windows version',
    says: 'The version, as AWS calls the image.',
    search: ['WindowsVersion'],
    limits: { alphabet: 'line', minLength: 1, maxLength: 100 },
  },
  imageName: {
    type: 'text',
    label: 'Name of the image',
    says: 'The name that is looked for; * stands for anything.',
    search: ['MachineImage.lookup', 'name'],
    limits: { alphabet: 'line', minLength: 1, maxLength: 128 },
  },
  imageOwners: {
    type: 'text-list',
    label: 'Owners of the image',
    says: 'Account IDs or aliases whose images count.',
    search: ['owners'],
    limits: { alphabet: 'line', minLength: 1, maxLength: 100 },
    maxItems: 10,
  },
  imageFilters: {
    type: 'record-list',
    label: 'Image filters',
    says: 'Further conditions, as DescribeImages knows them.',
    search: ['filters'],
    maxItems: 10,
    fields: {
      name: {
        type: 'text',
        label: 'Filter',
        says: 'The name of the filter.',
        limits: { alphabet: 'filter-name', minLength: 1, maxLength: 100 },
        required: true,
      },
      values: {
        type: 'text-list',
        label: 'Values',
        says: 'Any of these counts.',
        limits: { alphabet: 'line', minLength: 1, maxLength: 200 },
        maxItems: 10,
        required: true,
      },
    },
  },
  imageId: {
    type: 'text',
    label: 'Image ID found',
    says: 'What the look-up came to; the code finds it in cdk.context.json.',
    search: ['ami-'],
    limits: { alphabet: 'image-id', minLength: 1, maxLength: 21 },
  },
  imageIsWindows: {
    type: 'boolean',
    label: 'A Windows image',
    says: 'The image is for Windows, so a script in PowerShell sets it up.',
    search: ['windows', 'operating system'],
    default: false,
  },
  regionImages: {
    type: 'record-list',
    label: 'Images by region',
    says: 'The AMI ID for each region that the stack may go to.',
    search: ['genericLinux', 'genericWindows', 'AMI map'],
    maxItems: 40,
    fields: {
      region: {
        type: 'text',
        label: 'Region',
        says: 'The name of the region.',
        limits: { alphabet: 'zone', minLength: 1, maxLength: 32 },
        required: true,
      },
      imageId: {
        type: 'text',
        label: 'Image ID',
        says: 'The ID of the image there.',
        limits: { alphabet: 'image-id', minLength: 1, maxLength: 21 },
        required: true,
      },
    },
  },
  parameterName: {
    type: 'text',
    label: 'SSM parameter',
    says: 'The name of the parameter that holds the ID.',
    search: ['fromSsmParameter'],
    limits: { alphabet: 'parameter-name', minLength: 1, maxLength: 1011 },
  },
} as const satisfies Fields;

/** Fields that matter with an image of each sort, beside the sort itself. */
export const fieldsOfImage = {
  'amazon-linux-2023': ['cpuType', 'edition'],
  'amazon-linux-2': ['cpuType', 'edition', 'virtualization', 'storage'],
  'amazon-linux': ['generation', 'cpuType', 'edition', 'virtualization', 'storage'],
  windows: ['windowsVersion'],
  lookup: ['imageName', 'imageOwners', 'imageFilters', 'imageIsWindows', 'imageId'],
  'generic-linux': ['regionImages'],
  'generic-windows': ['regionImages'],
  'ssm-parameter': ['parameterName', 'imageIsWindows'],
} as const satisfies Readonly<Record<ImageSort, readonly (keyof typeof machineImageFields)[]>>;

type ImageSort = (typeof machineImageFields)['image']['options'][number]['value'];
