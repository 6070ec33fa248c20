/** A CloudFormation template, or any part of one, as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export type Template = JsonObject;

/** The templates of a plan, by the ids of its stacks. */
export type Templates = ReadonlyMap<string, Template>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The template that a file holds. The one boundary at which JSON from outside is trusted to be JSON. */
export function parseTemplate(text: string): Template {
  const parsed: unknown = JSON.parse(text);
  if (!isJsonObject(parsed)) throw new Error('a template is a JSON object');
  return parsed;
}

/** What the CDK adds for its own deployment, which is no part of the design, left out; so are empty sections. */
export function withoutBootstrap(template: unknown): Template {
  if (!isJsonObject(template)) throw new Error('a template is a JSON object');
  const rest: Record<string, Json> = {};
  for (const [section, content] of Object.entries(template)) {
    const own = bootstrapParts[section];
    const kept = own !== undefined && isJsonObject(content) ? without(content, own) : content;
    if (isJsonObject(kept) && Object.keys(kept).length === 0) continue;
    rest[section] = kept;
  }
  return rest;
}

const bootstrapParts: Readonly<Record<string, string>> = {
  Parameters: 'BootstrapVersion',
  Rules: 'CheckBootstrapVersion',
};

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
