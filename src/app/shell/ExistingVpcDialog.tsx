import { Copy } from 'lucide-react';
import { type ClipboardEvent, useId, useMemo, useState } from 'react';
import {
  addExistingVpc,
  addTypedVpc,
  describeCommand,
  freePlace,
  layoutDesign,
  type Proposed,
  readDescribedVpcs,
  runStages,
  updateExistingVpc,
} from '../../core/index.ts';
import { copyText } from '../store/clipboard.ts';
import { carryOut } from '../store/dispatch.ts';
import { currentDesign } from '../store/editor.ts';
import { closeExistingVpc, type ExistingVpcTask } from '../store/existing-vpc-dialog.ts';
import { useDesign } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DescribedVpcView } from './DescribedVpcView.tsx';

/** A text that is longer isn't shown in the field, which would take browsers seconds. */
const MOST_SHOWN = 300_000;

/** Where a new VPC that exists already comes to stand: what is drawn finds room for it. */
const ROOM = { x: 0, y: 0, width: 760, height: 360 };

/** Reads what AWS says of a VPC that exists, shows what was read, and adds it in one step. */
export function ExistingVpcDialog({ task }: { readonly task: ExistingVpcTask }) {
  const design = useDesign();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const fieldId = useId();
  const environment = design.stacks[0]?.environment;
  const region = environment && environment.type !== 'agnostic' ? environment.region : undefined;
  const command = describeCommand(region);
  const read = useMemo(() => (text.trim() === '' ? undefined : readDescribedVpcs(text)), [text]);
  const vpcs = read?.ok ? read.vpcs : [];
  const vpc = vpcs[chosen] ?? vpcs[0];
  const isLong = text.length > MOST_SHOWN;

  const finish = (proposed: Proposed) => {
    if (carryOut(proposed)) closeExistingVpc();
  };
  const take = () => {
    if (!vpc) return;
    const now = currentDesign();
    const [stack] = now.stacks;
    if (task.updates !== undefined) finish(updateExistingVpc(now, task.updates, vpc));
    else if (stack) finish(addExistingVpc(now, stack.id, vpc, placeFor()));
  };
  const typeIt = () => {
    const now = currentDesign();
    const [stack] = now.stacks;
    if (stack) finish(addTypedVpc(now, stack.id, placeFor()));
  };
  const change = (next: string) => {
    setText(next);
    setChosen(0);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= MOST_SHOWN) return;
    event.preventDefault();
    change(pasted);
  };
  return (
    <Dialog
      title={task.updates === undefined ? 'Existing VPC' : 'Describe the VPC anew'}
      says="Nothing of it is created or changed. Run this command where you are signed in to AWS, and paste what it says; a cdk.context.json works as well. Nothing leaves this page."
      isOpen
      onClose={closeExistingVpc}
      wide
    >
      <div className="flex items-start gap-2 rounded-lg bg-lane p-2">
        <code className="min-w-0 flex-1 break-words font-mono text-[12px] leading-4.5">{command}</code>
        <Button size="small" onClick={() => void copyText(command, 'the command')}>
          <Copy aria-hidden size={13} />
          Copy
        </Button>
      </div>
      <label htmlFor={fieldId} className="mt-3 block font-medium">
        Output
      </label>
      <textarea
        id={fieldId}
        rows={6}
        spellCheck={false}
        value={isLong ? '' : text}
        placeholder={isLong ? `${text.length.toLocaleString('en')} characters were pasted` : '{ "Vpcs": [ …'}
        onPaste={paste}
        onChange={({ target }) => change(target.value)}
        className="mt-1 w-full resize-y rounded-lg border border-control bg-panel p-2 font-mono text-[12px] leading-4.5"
      />
      <div role="status" aria-live="polite">
        {read && !read.ok && (
          <ul className="mt-2 space-y-1 text-error">
            {read.problems.map((problem) => (
              <li key={problem} className="break-words">
                {problem}
              </li>
            ))}
          </ul>
        )}
        {vpc && <DescribedVpcView vpcs={vpcs} chosen={vpcs.indexOf(vpc)} onChoose={setChosen} />}
      </div>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        {task.updates === undefined && (
          <Button className="mr-auto" onClick={typeIt}>
            Type it instead
          </Button>
        )}
        <Button onClick={closeExistingVpc}>Cancel</Button>
        <Button look="primary" disabled={!vpc} onClick={take}>
          {task.updates === undefined ? 'Add' : 'Update'}
        </Button>
      </div>
    </Dialog>
  );
}

function placeFor() {
  const layout = layoutDesign(runStages(currentDesign()));
  const { x, y } = freePlace(layout, ROOM);
  return { x: Math.round(x), y: Math.round(y) };
}
