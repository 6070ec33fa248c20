import { memoByIdentity } from '../base/memo.ts';
import { type Chunk, plainChunk, type Span } from '../base/text.ts';
import { partSpans } from './part-spans.ts';
import type { Resource, ResourceGroup, Template, TemplateEntry } from './template.ts';

/** The template as JSON with two spaces of indentation; each resource and output is a span. */
export function printJson({
  description,
  parameters,
  mappings,
  resources,
  outputs,
}: Template): readonly Chunk[] {
  const groups = resources.filter((group) => group.resources.length > 0);
  const sections: (readonly Chunk[])[] = [];
  if (description !== undefined) {
    sections.push([plainChunk(`  "Description": ${JSON.stringify(description)}`)]);
  }
  const add = (head: Chunk, entries: readonly TemplateEntry[]) => {
    if (entries.length > 0)
      sections.push([head, ...separated(entries.map((entry) => printEntry(entry))), sectionEnd]);
  };
  add(parametersHead, parameters);
  add(mappingsHead, mappings);
  if (groups.length > 0)
    sections.push([resourcesHead, ...separated(groups.map((group) => printGroup(group))), sectionEnd]);
  add(outputsHead, outputs);
  if (sections.length === 0) return [plainChunk('{}\n')];
  return [documentHead, ...sections.flatMap(commaBefore), documentEnd];
}

const documentHead = plainChunk('{\n');
const documentEnd = plainChunk('\n}\n');
const parametersHead = plainChunk('  "Parameters": {\n');
const mappingsHead = plainChunk('  "Mappings": {\n');
const resourcesHead = plainChunk('  "Resources": {\n');
const outputsHead = plainChunk('  "Outputs": {\n');
const sectionEnd = plainChunk('\n  }');
const comma = plainChunk(',\n');

/** Commas are chunks of their own, so that a chunk doesn't change with what follows it. */
function separated(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk) => [chunk]).flatMap(commaBefore);
}

function commaBefore(chunks: readonly Chunk[], index: number): readonly Chunk[] {
  return index === 0 ? chunks : [comma, ...chunks];
}

const printGroup = memoByIdentity(({ resources }: ResourceGroup): Chunk => printEntries(resources));
const printEntry = memoByIdentity((entry: TemplateEntry): Chunk => printEntries([entry]));

/** Joined at the end, since a text that grows by bits keeps all of them in memory. */
function printEntries(entries: readonly (Resource | TemplateEntry)[]): Chunk {
  const spans: Span[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const entry of entries) {
    const text = entryText(entry.logicalId, entry.body);
    spans.push({ start, end: start + text.length, origin: entry.origin });
    spans.push(...partSpans(entry, text, start, itemText));
    texts.push(text);
    start += text.length + SEPARATOR.length;
  }
  return { text: texts.join(SEPARATOR), spans };
}

/** Written as deep within objects as it stands in the template, and so indented, then cut out of them. */
function entryText(logicalId: string, body: object): string {
  return JSON.stringify({ '': { [logicalId]: body } }, null, 2).slice(OPENED.length, -CLOSED.length);
}

/** Written as deep as an item of a property's list stands. */
function itemText(item: object): string {
  return JSON.stringify(item, null, 2).replaceAll('\n', '\n          ');
}

const OPENED = '{\n  "": {\n';
const CLOSED = '\n  }\n}';
const SEPARATOR = ',\n';
