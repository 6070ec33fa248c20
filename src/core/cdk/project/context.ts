import type { Plan } from '../../plan/plan.ts';
import recommended from './recommended-flags.json' with { type: 'json' };

const STRENGTH = '@aws-cdk/core:defaultCrossStackReferences';

/**
 * What the library synthesizes depends on its feature flags: those recommended for the pinned version (the JSON is
 * the library's own `recommended-feature-flags.json`), but for two.
 */
export const featureFlags: Readonly<Record<string, unknown>> = {
  ...recommended,
  // Brings a Lambda function with an asset, so that the template alone could not be deployed.
  '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup': false,
  [STRENGTH]: 'strong',
};

/** The whole context that an app with this plan runs in. */
export function cdkContext(plan: Plan): Readonly<Record<string, unknown>> {
  return { ...flagsOf(plan), ...plan.context };
}

/** The flags of a plan, with the strength of references that the user asks for. */
function flagsOf({ crossStackReferences }: Plan): Readonly<Record<string, unknown>> {
  return crossStackReferences === undefined
    ? featureFlags
    : { ...featureFlags, [STRENGTH]: crossStackReferences };
}

/** `cdk.json`. The settings beside the flags keep `cdk synth` from adding anything of its own to the template. */
export function cdkJson(app: string, plan: Plan): string {
  const settings = { versionReporting: false, pathMetadata: false, assetMetadata: false };
  return toJson({ app, ...settings, context: flagsOf(plan) });
}

/** `cdk.context.json`: zones and look-ups, so that `cdk synth` asks no account. */
export function cdkContextJson({ context }: Plan): string {
  const keys = Object.keys(context).sort();
  return toJson(Object.fromEntries(keys.map((key) => [key, context[key]])));
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
