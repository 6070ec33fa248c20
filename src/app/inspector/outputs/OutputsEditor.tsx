import { Plus } from 'lucide-react';
import { Content, Item, Portal, Root, Trigger } from 'radix-ui/dropdown-menu';
import { useRef } from 'react';
import type { AnyOutput, Id, RecordListField } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { moved } from './moved.ts';
import { OutputEntry } from './OutputEntry.tsx';

/** What is handed out, before it has a name. */
export interface Handed {
  readonly of: string;
  readonly group?: Id;
}

/** What the stack hands out of a thing, in order; a new one takes one click. */
export function OutputsEditor<H extends Handed>({
  at,
  field,
  outputs,
  proposed,
  words,
  named,
}: {
  readonly at: Id;
  readonly field: RecordListField;
  readonly outputs: readonly (H & AnyOutput)[];
  /** What can be handed out and isn't yet. */
  readonly proposed: readonly H[];
  readonly words: (handed: H) => string;
  /** A new one under a name that is free in its stack. */
  readonly named: (handed: H) => H & AnyOutput;
}) {
  const list = useRef<HTMLOListElement>(null);
  const isFound = useIsFound({ outputs: field, ...field.fields });
  if (!isFound) return null;
  const set = (next: readonly AnyOutput[], gesture?: string) =>
    editField(at, 'outputs', next.length === 0 ? undefined : next, gesture);
  const all: readonly AnyOutput[] = outputs;
  const isFull = proposed.length === 0 || outputs.length >= field.maxItems;
  return (
    <div>
      <p className="text-[12px] text-muted leading-4">{sentenceOf(field)}</p>
      <ol ref={list} className="mt-1 space-y-2">
        {outputs.map((output, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an output is its place in the list; names may be equal while one types
          <li key={index}>
            <OutputEntry
              at={at}
              item={index}
              title={words(output)}
              output={output}
              onChange={(next, gesture) => set(all.with(index, next), gesture)}
              onRemove={() => set(outputs.filter((_, other) => other !== index))}
              onUp={index > 0 ? () => set(moved(outputs, index, -1)) : undefined}
              onDown={index < outputs.length - 1 ? () => set(moved(outputs, index, 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      <Root>
        <Trigger asChild>
          <Button size="small" className="mt-2" disabled={isFull}>
            <Plus aria-hidden size={13} />
            Add an output
          </Button>
        </Trigger>
        <Portal>
          <Content
            align="start"
            sideOffset={4}
            className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 overflow-auto rounded-lg border border-control bg-panel p-1 shadow-lg"
            onCloseAutoFocus={(event) => {
              if (!isFull) return;
              // The button takes no more, so that the focus goes on to what it made.
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
            }}
          >
            {proposed.map((handed) => (
              <Item
                key={`${handed.of} ${handed.group}`}
                onSelect={() => set([...outputs, named(handed)])}
                className="cursor-default rounded-md px-2 py-1 outline-none data-highlighted:bg-free/70"
              >
                {words(handed)}
              </Item>
            ))}
          </Content>
        </Portal>
      </Root>
      <FieldFindings at={at} field="outputs" />
    </div>
  );
}
