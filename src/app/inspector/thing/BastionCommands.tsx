import { Copy } from 'lucide-react';
import type { BastionHost } from '../../../core/index.ts';
import { copyText } from '../../store/clipboard.ts';
import { useDerived } from '../../store/hooks.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { bastionCommands } from './bastion-commands.ts';

/** The commands by which people get onto a bastion host, each to be copied. */
export function BastionCommands({ bastion }: { readonly bastion: BastionHost }) {
  const { design, network } = useDerived();
  return bastionCommands(design, network, bastion).map(({ says, text }) => (
    <section key={says} aria-label={says} className="rounded-lg border border-hairline bg-lane px-2.5 py-1.5">
      <div className="flex items-center justify-between">
        <p className="font-medium text-[12px]">{says}</p>
        <IconButton
          size="small"
          label={`Copy the command: ${says}`}
          side="left"
          onClick={() => copyText(text, 'the command')}
          className="text-muted"
        >
          <Copy aria-hidden size={13} />
        </IconButton>
      </div>
      {/* Long, and the same each time: what matters is at its beginning. */}
      <p className="truncate font-mono text-[11px] text-muted" title={text}>
        {text}
      </p>
    </section>
  ));
}
