import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isJsonObject,
  type Json,
  parseTemplate,
  type Template,
  type Templates,
  withoutBootstrap,
} from '../template.ts';

/** The templates that a program wrote, by the ids of its stacks. */
export function readAssembly(folder: string): Templates {
  const { artifacts, missing } = parseTemplate(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (missing !== undefined) throw new Error(`the context is not whole: ${JSON.stringify(missing)}`);
  const templates = new Map<string, Template>();
  for (const artifact of isJsonObject(artifacts) ? Object.values(artifacts) : []) {
    if (!isJsonObject(artifact) || artifact.type !== 'aws:cloudformation:stack') continue;
    const { displayName, properties } = artifact;
    const file = isJsonObject(properties) ? properties.templateFile : undefined;
    const template = parseTemplate(readFileSync(join(folder, textOf(file)), 'utf8'));
    templates.set(textOf(displayName), withoutBootstrap(template));
  }
  return templates;
}

function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('a manifest of another form than expected');
  return value;
}
