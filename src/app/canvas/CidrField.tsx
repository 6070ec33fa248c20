import { useEffect, useRef } from 'react';
import { type CellLayout, formatBlock, type RowLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { useCidrDraft } from '../store/fix-cidr.ts';
import { classes } from '../ui/classes.ts';
import { stopTypingCidr } from './canvas-state.ts';
import { focusIdOf, focusSoon } from './focus.ts';

export interface CidrFieldProps {
  readonly row: RowLayout;
  readonly cell: CellLayout;
  /** What was typed before, also if no subnet can have it. */
  readonly fixed: string | undefined;
}

/** The CIDR of a subnet, typed where it stands: Enter and click-away fix it, Escape leaves it as it was. */
export function CidrField({ row, cell, fixed }: CidrFieldProps) {
  const { subnet, zone } = cell;
  const field = useRef<HTMLInputElement>(null);
  const draft = useCidrDraft(row, zone, fixed ?? (subnet.block && formatBlock(subnet.block)), () => {
    stopTypingCidr();
    focusSoon(focusIdOf(row.id, zone));
  });

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const onBlur = () => {
    draft.input.onBlur();
    // Text that was refused stays, with its reason.
    if (useEditor.getState().drafts[`${row.id}.cidr-${zone}`] === undefined) stopTypingCidr();
  };
  const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
  const told = draft.error ?? draft.meant;

  return (
    <>
      <input
        {...draft.input}
        ref={field}
        aria-label={`CIDR of ${subnet.id}`}
        aria-invalid={draft.error !== undefined}
        aria-describedby={told === undefined ? undefined : `${focusIdOf(row.id, zone)}-told`}
        autoComplete="off"
        spellCheck={false}
        onBlur={onBlur}
        onClick={stop}
        onDoubleClick={stop}
        className={classes(
          'nodrag nopan block h-6 w-full rounded border bg-panel px-1 font-[650] font-mono text-[13px] text-ink',
          draft.error === undefined ? 'border-control' : 'border-error',
        )}
      />
      {told !== undefined && (
        <span
          id={`${focusIdOf(row.id, zone)}-told`}
          role="alert"
          className={classes(
            'absolute top-full left-0 z-10 mt-1 w-max max-w-64 rounded-md border bg-panel px-2 py-1 text-[12px] leading-4 shadow-md',
            draft.error === undefined ? 'border-control text-ink' : 'border-error text-error',
          )}
        >
          {told}
        </span>
      )}
    </>
  );
}
