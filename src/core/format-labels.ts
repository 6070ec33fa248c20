/** The texts that a design can be taken away as, by name; their printers are in `formats.ts`, loaded when needed. */
export const formatLabels = {
  'cloudformation-yaml': 'CloudFormation YAML',
  'cloudformation-json': 'CloudFormation JSON',
  'cdk-typescript': 'CDK TypeScript',
  'cdk-python': 'CDK Python',
} as const;

export type FormatName = keyof typeof formatLabels;
