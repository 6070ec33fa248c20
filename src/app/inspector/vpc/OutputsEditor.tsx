import { Plus } from 'lucide-react';
import { Content, Item, Portal, Root, Trigger } from 'radix-ui/dropdown-menu';
import { groupsOf, kinds, type Output, siblingConstructIds, type Vpc } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { OutputEntry } from './OutputEntry.tsx';
import { moved, outputWords, proposedOutputs, withName } from './outputs.ts';

const { outputs: field } = kinds.vpc.fields;

/** What the stack hands out of this VPC, in order; a new one takes one click. */
export function OutputsEditor({ vpc }: { readonly vpc: Vpc }) {
  const design = useDesign();
  const isFound = useIsFound({ outputs: field, ...field.fields });
  if (!isFound) return null;
  const outputs = vpc.outputs ?? [];
  const groups = groupsOf(design, vpc);
  const set = (next: readonly Output[], gesture?: string) =>
    editField(vpc.id, 'outputs', next.length === 0 ? undefined : next, gesture);
  const add = (proposed: Omit<Output, 'constructId'>) => {
    const taken = [
      ...siblingConstructIds(design, vpc),
      vpc.constructId,
      ...outputs.map((one) => one.constructId),
    ];
    set([...outputs, withName(proposed, vpc, groups, taken)]);
  };
  return (
    <div>
      <p className="text-[12px] text-muted leading-4">{sentenceOf(field)}</p>
      <ol className="mt-1 space-y-2">
        {outputs.map((output, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an output is its place in the list; names may be equal while one types
          <li key={index}>
            <OutputEntry
              vpc={vpc.id}
              item={index}
              title={outputWords(output, groups)}
              output={output}
              onChange={(next, gesture) => set(outputs.with(index, next), gesture)}
              onRemove={() => set(outputs.filter((_, other) => other !== index))}
              onUp={index > 0 ? () => set(moved(outputs, index, -1)) : undefined}
              onDown={index < outputs.length - 1 ? () => set(moved(outputs, index, 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      <Root>
        <Trigger asChild>
          <Button size="small" className="mt-2" disabled={outputs.length >= field.maxItems}>
            <Plus aria-hidden size={13} />
            Add an output
          </Button>
        </Trigger>
        <Portal>
          <Content
            align="start"
            sideOffset={4}
            className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 overflow-auto rounded-lg border border-control bg-panel p-1 shadow-lg"
          >
            {proposedOutputs(outputs, groups).map((proposed) => (
              <Item
                key={`${proposed.of} ${proposed.group}`}
                onSelect={() => add(proposed)}
                className="cursor-default rounded-md px-2 py-1 outline-none data-highlighted:bg-free/70"
              >
                {outputWords(proposed, groups)}
              </Item>
            ))}
          </Content>
        </Portal>
      </Root>
      <FieldFindings at={vpc.id} field="outputs" />
    </div>
  );
}
