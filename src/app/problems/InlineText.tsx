import { Fragment } from 'react';
import type { Inline } from './markdown.ts';

export function InlineText({ text }: { readonly text: readonly Inline[] }) {
  // The texts never change, so their order is their identity.
  return text.map((part, index) => <Fragment key={String(index)}>{shown(part)}</Fragment>);
}

function shown(part: Inline) {
  switch (part.is) {
    case 'text':
      return part.text;
    case 'code':
      return <code className="rounded-sm bg-free px-1 font-mono text-[12px]">{part.text}</code>;
    case 'strong':
      return <strong className="font-semibold">{part.text}</strong>;
    case 'link':
      return (
        <a
          href={part.to}
          target="_blank"
          rel="noreferrer"
          className="text-accent underline underline-offset-2"
        >
          <InlineText text={part.text} />
        </a>
      );
  }
}
