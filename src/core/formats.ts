import type { Chunk } from './base/text.ts';
import { createPrinters, planOfStack } from './cdk/index.ts';
import { printJson } from './cloudformation/print-json.ts';
import { printYaml } from './cloudformation/print-yaml.ts';
import type { Template } from './cloudformation/template.ts';
import { type FormatName, formatLabels } from './format-labels.ts';
import type { Plan } from './plan/plan.ts';

/** What a text is written from; a design may come to several stacks, and so to several templates. */
export interface Printable {
  readonly plan: Plan;
  readonly templates: readonly Template[];
}

export interface Format {
  readonly label: string;
  /** The file's ending, without a dot. */
  readonly extension: string;
  print(of: Printable): readonly Chunk[];
}

/** What one stack is written from: its template, and the code that makes it with those that it needs. */
export function printableOfStack({ plan, templates }: Printable, stackId: string): Printable {
  return {
    plan: planOfStack(plan, stackId),
    templates: templates.filter((template) => template.stackId === stackId),
  };
}

const printers = createPrinters();

/** The texts that a design can be taken away as. */
export const formats = {
  'cloudformation-yaml': {
    label: formatLabels['cloudformation-yaml'],
    extension: 'yaml',
    print: ({ templates }) => templates.flatMap(printYaml),
  },
  'cloudformation-json': {
    label: formatLabels['cloudformation-json'],
    extension: 'json',
    print: ({ templates }) => templates.flatMap(printJson),
  },
  'cdk-typescript': {
    label: formatLabels['cdk-typescript'],
    extension: 'ts',
    print: ({ plan }) => printers.typescript(plan),
  },
  'cdk-python': {
    label: formatLabels['cdk-python'],
    extension: 'py',
    print: ({ plan }) => printers.python(plan),
  },
} as const satisfies { readonly [F in FormatName]: Format };
