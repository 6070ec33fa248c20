import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** A CloudFormation template as data, in the order in which it is written; each part knows where it came from. */
export interface Template {
  readonly stackId: string;
  readonly description?: string;
  /** Resources that belong together, such as those of a VPC; kept by identity while nothing of it changes. */
  readonly resources: readonly ResourceGroup[];
  readonly outputs: readonly TemplateOutput[];
}

export interface ResourceGroup {
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly origin: Place;
  readonly logicalId: string;
  readonly body: ResourceBody;
}

/** Attributes in the CDK's own order. */
export interface ResourceBody {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly DependsOn?: readonly string[];
  readonly UpdateReplacePolicy?: string;
  readonly DeletionPolicy?: string;
}

export type Properties = { readonly [name: string]: TemplateValue };

export interface TemplateOutput {
  readonly origin: Place;
  readonly logicalId: string;
  readonly body: Properties;
}

/** The template as CloudFormation reads it. */
export function templateJson(template: Template): Record<string, unknown> {
  const { description, resources, outputs } = template;
  const all = resources.flatMap((group) => group.resources);
  return {
    ...(description === undefined ? {} : { Description: description }),
    ...(all.length === 0
      ? {}
      : { Resources: Object.fromEntries(all.map((one) => [one.logicalId, one.body])) }),
    ...(outputs.length === 0
      ? {}
      : { Outputs: Object.fromEntries(outputs.map((one) => [one.logicalId, one.body])) }),
  };
}

/** The same as compact JSON text, written resource by resource: one large object is slow to make. */
export function templateJsonText({ description, resources, outputs }: Template): string {
  const sections: string[] = [];
  if (description !== undefined) sections.push(`"Description":${JSON.stringify(description)}`);
  const all = resources.flatMap((group) => group.resources);
  if (all.length > 0) sections.push(`"Resources":{${all.map(entryText).join(',')}}`);
  if (outputs.length > 0) sections.push(`"Outputs":{${outputs.map(entryText).join(',')}}`);
  return `{${sections.join(',')}}`;
}

function entryText({ logicalId, body }: Resource | TemplateOutput): string {
  return `${JSON.stringify(logicalId)}:${JSON.stringify(body)}`;
}

export function resourceCount(template: Template): number {
  return template.resources.reduce((count, group) => count + group.resources.length, 0);
}
