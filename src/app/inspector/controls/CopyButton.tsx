import { Copy } from 'lucide-react';
import { copyText } from '../../store/clipboard.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** Copies a text that stands to its left. */
export function CopyButton({ text }: { readonly text: string }) {
  return (
    <IconButton
      size="small"
      label={`Copy ${text}`}
      side="left"
      onClick={() => copyText(text, text)}
      className="text-muted"
    >
      <Copy aria-hidden size={13} />
    </IconButton>
  );
}
