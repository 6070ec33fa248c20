/** The little Markdown that the pages of findings are written in, as data. */
export type Block =
  | { readonly is: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  | { readonly is: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly is: 'text' | 'code' | 'strong'; readonly text: string }
  | { readonly is: 'link'; readonly text: readonly Inline[]; readonly to: string };

/** Reads blocks that are parted by empty lines: headings, lists with `-`, paragraphs. */
export function readMarkdown(markdown: string): readonly Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readBlock);
}

function readBlock(part: string): Block {
  const heading = /^(#+) (.*)$/.exec(part);
  if (heading) {
    const [, marks = '', text = ''] = heading;
    return { is: 'heading', level: marks.length, text: readInline(text) };
  }
  if (!part.startsWith('- ')) return { is: 'paragraph', text: readInline(oneLine(part)) };
  const items = part.slice(2).split(/\n- /);
  return { is: 'list', items: items.map((item) => readInline(oneLine(item))) };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[((?:`[^`]*`|[^\]])+)\]\((https:\/\/[^)\s]+)\)/g;

function readInline(text: string): readonly Inline[] {
  const read: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, label, to] = match;
    if (match.index > from) read.push({ is: 'text', text: text.slice(from, match.index) });
    if (code !== undefined) read.push({ is: 'code', text: code });
    else if (strong !== undefined) read.push({ is: 'strong', text: strong });
    else if (label !== undefined && to !== undefined) read.push({ is: 'link', text: readInline(label), to });
    from = match.index + whole.length;
  }
  if (from < text.length) read.push({ is: 'text', text: text.slice(from) });
  return read;
}
