import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FindingCode, isError } from '../core/base/finding.ts';
import type { Design } from '../core/design/design.ts';
import { build, compose, templateJson, writeTemplates } from '../core/index.ts';
import type { Plan } from '../core/plan/plan.ts';
import { parseTemplate, type Templates } from './template.ts';

/** What our own core makes of a design, in the words of these tests: the only place that knows how it is asked. */
export interface Ours {
  readonly plan: Plan;
  /** The codes of the findings that keep the design from being accepted. */
  readonly errors: readonly FindingCode[];
  readonly templates: Templates;
}

export function deriveOurs(design: Design): Ours {
  const plan = compose(design);
  const { network, findings } = build(plan);
  return {
    plan,
    errors: findings.filter(isError).map(({ code }) => code),
    templates: new Map(
      writeTemplates(network).map((template) => [
        template.stackId,
        // Through text, as a person gets it.
        parseTemplate(JSON.stringify(templateJson(template))),
      ]),
    ),
  };
}

/** What an app is given as context: feature flags, zones, look-ups. */
export function appContext(plan: Plan): Readonly<Record<string, unknown>> {
  return { ...flags, ...plan.context };
}

const flags: Readonly<Record<string, unknown>> = {
  ...recommendedFlags(),
  '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup': false,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

function recommendedFlags(): object {
  const file = createRequire(import.meta.url).resolve('aws-cdk-lib/recommended-feature-flags.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
