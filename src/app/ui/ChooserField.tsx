import { Command } from 'cmdk';
import { useEffect, useRef } from 'react';

/** The text by which one of a dialog's list is found; it takes the focus before the dialog looks for something that could. */
export function ChooserField({ placeholder }: { readonly placeholder: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Command.Input
      ref={field}
      placeholder={placeholder}
      className="mb-2 h-9 w-full rounded-lg border border-control bg-panel px-2.5 placeholder:text-muted"
    />
  );
}
