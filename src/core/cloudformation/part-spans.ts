import type { Span } from '../base/text.ts';
import type { Resource, TemplateEntry } from './template.ts';

/** The spans of a resource's parts in its printed text, which begins at `start`; each is found behind the one before. */
export function partSpans(
  entry: Resource | TemplateEntry,
  text: string,
  start: number,
  itemText: (item: object) => string,
): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { origin, item } of ('parts' in entry ? entry.parts : undefined) ?? []) {
    const words = itemText(item);
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    spans.push({ start: start + at, end: start + from, origin });
  }
  return spans;
}
