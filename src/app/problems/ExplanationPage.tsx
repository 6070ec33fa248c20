import { InlineText } from './InlineText.tsx';
import { type Block, readMarkdown } from './markdown.ts';

/** A page of Markdown below its title, which the dialog shows. */
export function ExplanationPage({ markdown }: { readonly markdown: string }) {
  return readMarkdown(markdown)
    .slice(1)
    .map((block, index) => <PageBlock key={String(index)} block={block} />);
}

function PageBlock({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'heading':
      return (
        <h3 className="mt-4 mb-1 font-semibold">
          <InlineText text={block.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className="mt-2">
          <InlineText text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {block.items.map((item, index) => (
            <li key={String(index)}>
              <InlineText text={item} />
            </li>
          ))}
        </ul>
      );
  }
}
