import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plan } from '../core/plan/plan.ts';

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
