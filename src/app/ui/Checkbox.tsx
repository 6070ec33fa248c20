import { Check } from 'lucide-react';
import type { ComponentProps } from 'react';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'className'>;

/** A box to tick, and its words, in the colours of the page; the browser's own has a grey of its own in the dark. */
export function Checkbox({ title, children, ...rest }: CheckboxProps) {
  return (
    <label title={title} className="flex items-center gap-2">
      <span className="relative inline-flex shrink-0">
        <input
          {...rest}
          type="checkbox"
          className="peer size-3.5 appearance-none rounded-[4px] border border-control bg-panel checked:border-accent checked:bg-accent"
        />
        <Check
          aria-hidden
          size={10}
          strokeWidth={4}
          className="pointer-events-none absolute top-0.5 left-0.5 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      {children}
    </label>
  );
}
