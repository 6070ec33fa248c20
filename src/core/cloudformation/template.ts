import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** A CloudFormation template as data, in the order in which it is written; each part knows where it came from. */
export interface Template {
  readonly stackId: string;
  readonly description?: string;
  /** What the deployment is told or looks up, by its own name. */
  readonly parameters: readonly TemplateEntry[];
  readonly mappings: readonly TemplateEntry[];
  /** Resources that belong together, such as those of a VPC; kept by identity while nothing of it changes. */
  readonly resources: readonly ResourceGroup[];
  readonly outputs: readonly TemplateEntry[];
}

export interface ResourceGroup {
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly origin: Place;
  readonly logicalId: string;
  readonly body: ResourceBody;
  /** Items of lists among its properties that come from elsewhere, in the order in which they stand. */
  readonly parts?: readonly ResourcePart[];
}

export interface ResourcePart {
  readonly origin: Place;
  readonly item: Properties;
}

/** Attributes in the CDK's own order. */
export interface ResourceBody {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly DependsOn?: readonly string[];
  readonly UpdatePolicy?: Properties;
  readonly UpdateReplacePolicy?: string;
  readonly DeletionPolicy?: string;
}

export type Properties = { readonly [name: string]: TemplateValue };

/** An entry of a section other than the resources. */
export interface TemplateEntry {
  readonly origin: Place;
  readonly logicalId: string;
  readonly body: Properties;
}

/** The template as CloudFormation reads it. */
export function templateJson(template: Template): Record<string, unknown> {
  const { description, parameters, mappings, resources, outputs } = template;
  const all = resources.flatMap((group) => group.resources);
  return {
    ...(description === undefined ? {} : { Description: description }),
    ...section('Parameters', parameters),
    ...section('Mappings', mappings),
    ...(all.length === 0
      ? {}
      : { Resources: Object.fromEntries(all.map((one) => [one.logicalId, one.body])) }),
    ...section('Outputs', outputs),
  };
}

function section(name: string, entries: readonly TemplateEntry[]): Record<string, unknown> {
  return entries.length === 0
    ? {}
    : { [name]: Object.fromEntries(entries.map((one) => [one.logicalId, one.body])) };
}

/** The same as compact JSON text, written resource by resource: one large object is slow to make. */
export function templateJsonText({
  description,
  parameters,
  mappings,
  resources,
  outputs,
}: Template): string {
  const sections: string[] = [];
  if (description !== undefined) sections.push(`"Description":${JSON.stringify(description)}`);
  const add = (name: string, entries: readonly (Resource | TemplateEntry)[]) => {
    if (entries.length > 0) sections.push(`"${name}":{${entries.map(entryText).join(',')}}`);
  };
  add('Parameters', parameters);
  add('Mappings', mappings);
  add(
    'Resources',
    resources.flatMap((group) => group.resources),
  );
  add('Outputs', outputs);
  return `{${sections.join(',')}}`;
}

function entryText({ logicalId, body }: Resource | TemplateEntry): string {
  return `${JSON.stringify(logicalId)}:${JSON.stringify(body)}`;
}

export function resourceCount(template: Template): number {
  return template.resources.reduce((count, group) => count + group.resources.length, 0);
}
