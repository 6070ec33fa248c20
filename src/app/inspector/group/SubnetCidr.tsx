import { Pin } from 'lucide-react';
import { useId } from 'react';
import {
  fixedCidrOf,
  formatBlock,
  isFixedAt,
  type SubnetGroup,
  type SubnetRow,
} from '../../../core/index.ts';
import { editCidr, useCidrDraft } from '../../store/fix-cidr.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { DraftMessage, isTold } from '../controls/DraftMessage.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';

const SAYS = 'What is typed here is fixed; everything else in the VPC is placed around it.';

/** The CIDR of one subnet: typed, it is fixed; else it follows from order and size. */
export function SubnetCidr({ group, row }: { readonly group: SubnetGroup; readonly row: SubnetRow }) {
  const id = useId();
  const { block, zoneIndex = 0 } = row;
  const cidr = block && formatBlock(block);
  const fixed = fixedCidrOf(group, zoneIndex);
  const draft = useCidrDraft(group.id, zoneIndex, fixed ?? cidr);
  const item = (group.fixedCidrs ?? []).findIndex((one) => one.zone === zoneIndex + 1);
  return (
    <div>
      <FieldLabel htmlFor={id} label="IPv4 CIDR" says={SAYS} />
      <div className="flex items-center gap-1.5">
        <input
          {...draft.input}
          id={id}
          spellCheck={false}
          autoComplete="off"
          placeholder="doesn’t fit"
          aria-invalid={draft.error !== undefined}
          aria-describedby={classes(isTold(draft) && `${id}-draft`, `${id}-says`)}
          className={classes(
            'h-8 w-full min-w-0 rounded-lg border bg-panel px-2.5 font-[650] font-mono text-[13px] text-ink placeholder:text-muted',
            draft.error === undefined ? 'border-control' : 'border-error',
          )}
        />
        {fixed === undefined ? (
          <Button disabled={cidr === undefined} onClick={() => editCidr(group.id, zoneIndex, cidr)}>
            Keep as it is
          </Button>
        ) : (
          <Button onClick={() => editCidr(group.id, zoneIndex, undefined)}>Place in order</Button>
        )}
        {cidr !== undefined && <CopyButton text={cidr} />}
      </div>
      <DraftMessage id={`${id}-draft`} error={draft.error} meant={draft.meant} />
      <p id={`${id}-says`} className="mt-1 flex items-center gap-1 text-[12px] text-muted leading-4">
        {isFixedAt(group, zoneIndex, block) && (
          <>
            <Pin aria-hidden size={11} className="shrink-0" />
            Fixed: everything else is placed around it.
          </>
        )}
        {fixed === undefined && 'It follows from order and size. Type another, and it is fixed.'}
      </p>
      {draft.isSettled && item >= 0 && <FieldFindings at={group.id} field="fixedCidrs" item={item} />}
    </div>
  );
}
