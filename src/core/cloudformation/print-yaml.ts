import { memoByIdentity } from '../base/memo.ts';
import { type Chunk, plainChunk, type Span } from '../base/text.ts';
import type { Resource, ResourceGroup, Template, TemplateOutput } from './template.ts';
import { yamlScalar } from './yaml-scalar.ts';
import { yamlMapping } from './yaml-value.ts';

/** The template as people write it; each resource and output is a span. */
export function printYaml({ description, resources, outputs }: Template): readonly Chunk[] {
  const groups = resources.filter((group) => group.resources.length > 0);
  const sections: (readonly Chunk[])[] = [];
  if (description !== undefined) sections.push([plainChunk(`Description: ${yamlScalar(description)}\n`)]);
  if (groups.length > 0) sections.push([resourcesHead, ...groups.map((group) => printGroup(group))]);
  if (outputs.length > 0) sections.push([outputsHead, ...outputs.map((output) => printOutput(output))]);
  if (sections.length === 0) return [plainChunk('{}\n')];
  return sections.flatMap((section, index) => (index === 0 ? section : [blankLine, ...section]));
}

const resourcesHead = plainChunk('Resources:\n');
const outputsHead = plainChunk('Outputs:\n');
const blankLine = plainChunk('\n');

const printGroup = memoByIdentity(({ resources }: ResourceGroup): Chunk => printEntries(resources));
const printOutput = memoByIdentity((output: TemplateOutput): Chunk => printEntries([output]));

/** Joined at the end, since a text that grows by bits keeps all of them in memory. */
function printEntries(entries: readonly (Resource | TemplateOutput)[]): Chunk {
  const spans: Span[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { logicalId, body, origin } of entries) {
    const text = `  ${yamlScalar(logicalId)}:\n    ${yamlMapping(body, '    ')}`;
    spans.push({ start, end: start + text.length, origin });
    texts.push(text, '\n');
    start += text.length + 1;
  }
  return { text: texts.join(''), spans };
}
