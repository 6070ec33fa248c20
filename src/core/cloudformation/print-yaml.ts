import { memoByIdentity } from '../base/memo.ts';
import { type Chunk, plainChunk, type Span } from '../base/text.ts';
import { partSpans } from './part-spans.ts';
import type { Resource, ResourceGroup, Template, TemplateEntry } from './template.ts';
import { yamlScalar } from './yaml-scalar.ts';
import { yamlMapping } from './yaml-value.ts';

/** The template as people write it; each resource and output is a span. */
export function printYaml({
  description,
  parameters,
  mappings,
  resources,
  outputs,
}: Template): readonly Chunk[] {
  const groups = resources.filter((group) => group.resources.length > 0);
  const sections: (readonly Chunk[])[] = [];
  if (description !== undefined) sections.push([plainChunk(`Description: ${yamlScalar(description)}\n`)]);
  const add = (head: Chunk, entries: readonly TemplateEntry[]) => {
    if (entries.length > 0) sections.push([head, ...entries.map((entry) => printEntry(entry))]);
  };
  add(parametersHead, parameters);
  add(mappingsHead, mappings);
  if (groups.length > 0) sections.push([resourcesHead, ...groups.map((group) => printGroup(group))]);
  add(outputsHead, outputs);
  if (sections.length === 0) return [plainChunk('{}\n')];
  return sections.flatMap((section, index) => (index === 0 ? section : [blankLine, ...section]));
}

const parametersHead = plainChunk('Parameters:\n');
const mappingsHead = plainChunk('Mappings:\n');
const resourcesHead = plainChunk('Resources:\n');
const outputsHead = plainChunk('Outputs:\n');
const blankLine = plainChunk('\n');

const printGroup = memoByIdentity(({ resources }: ResourceGroup): Chunk => printEntries(resources));
const printEntry = memoByIdentity((entry: TemplateEntry): Chunk => printEntries([entry]));

/** Joined at the end, since a text that grows by bits keeps all of them in memory. */
function printEntries(entries: readonly (Resource | TemplateEntry)[]): Chunk {
  const spans: Span[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const entry of entries) {
    const text = `  ${yamlScalar(entry.logicalId)}:${bodyText(entry.body)}`;
    spans.push({ start, end: start + text.length, origin: entry.origin });
    spans.push(...partSpans(entry, text, start, itemText));
    texts.push(text, '\n');
    start += text.length + 1;
  }
  return { text: texts.join(''), spans };
}

/** A mapping of no images is nothing else than empty. */
function bodyText(body: object): string {
  return Object.keys(body).length === 0 ? ' {}' : `\n    ${yamlMapping(body, '    ')}`;
}

/** Written as deep as an item of a property's list stands. */
function itemText(item: object): string {
  return `- ${yamlMapping(item, '          ')}`;
}
