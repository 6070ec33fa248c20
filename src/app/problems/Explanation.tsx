import { useEffect, useState } from 'react';
import { type FindingCode, findingTitle, pageFor } from '../../core/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { InlineText } from './InlineText.tsx';
import { type Block, readMarkdown } from './markdown.ts';

export interface ExplanationProps {
  readonly code: FindingCode | undefined;
  readonly onClose: () => void;
}

/** The page of a finding: what it means, how it comes about, what to do. Loaded when it is opened. */
export function Explanation({ code, onClose }: ExplanationProps) {
  const [page, setPage] = useState<{ readonly code: FindingCode; readonly blocks: readonly Block[] }>();
  useEffect(() => {
    if (code === undefined) return;
    let isWanted = true;
    pageFor(code).then(
      (markdown) => isWanted && setPage({ code, blocks: readMarkdown(markdown).slice(1) }),
      () => isWanted && setPage({ code, blocks: notLoaded }),
    );
    return () => {
      isWanted = false;
    };
  }, [code]);
  if (code === undefined) return null;
  return (
    <Dialog title={findingTitle(code)} isOpen wide onClose={onClose}>
      {page?.code === code &&
        page.blocks.map((block, index) => <PageBlock key={String(index)} block={block} />)}
    </Dialog>
  );
}

const notLoaded: readonly Block[] = [
  { is: 'paragraph', text: [{ is: 'text', text: 'This page could not be loaded. Load the editor again.' }] },
];

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
