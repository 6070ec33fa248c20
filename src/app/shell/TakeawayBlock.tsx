import { Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../store/clipboard.ts';
import { downloadProject } from '../store/download-project.ts';
import { downloadText } from '../store/download-text.ts';
import { downloadPicture } from '../store/take-picture.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Form, Takeaway } from './takeaways.ts';

/** One thing to take along: its forms as buttons, and beneath them the command that deploys the one in hand. */
export function TakeawayBlock({ takeaway }: { readonly takeaway: Takeaway }) {
  const { title, says, forms } = takeaway;
  const [inHand, setInHand] = useState(0);
  const command = forms[inHand]?.command;
  return (
    <section aria-label={title} className="border-hairline px-4 py-3 not-first:border-t">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className={classes('font-semibold text-[14px]', forms.length > 2 ? 'w-full' : 'flex-1')}>
          {title}
        </h2>
        {forms.map((form, index) => (
          <Button
            key={form.label}
            size="small"
            aria-label={`${title}: ${form.label}`}
            onPointerEnter={() => setInHand(index)}
            onFocus={() => setInHand(index)}
            onClick={() => void take(form)}
          >
            {form.label}
          </Button>
        ))}
      </div>
      <p className="mt-0.5 text-[12px] text-muted">{says}</p>
      {command !== undefined && (
        <div className="mt-2 flex items-start gap-1 rounded-md bg-lane py-1 pr-1 pl-2">
          <code className="min-w-0 flex-1 py-0.5 font-mono text-[11.5px] leading-5 [overflow-wrap:anywhere]">
            {command}
          </code>
          <IconButton
            label={`Copy: ${command}`}
            says="Copy the command"
            size="small"
            onClick={() => void copyText(command, 'the command')}
          >
            <Copy aria-hidden size={13} />
          </IconButton>
        </div>
      )}
    </section>
  );
}

function take({ takes }: Form): Promise<void> {
  if ('format' in takes) return downloadText(takes.format, takes.stack);
  return 'project' in takes ? downloadProject(takes.project) : downloadPicture(takes.picture);
}
