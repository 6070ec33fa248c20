import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addressSums, formatCount, type VpcLayout } from '../../core/index.ts';
import { currentDesign } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { addGroupTo } from './actions.ts';
import { isNearlyFull } from './nearly-full.ts';
import { newGroup } from './plans.ts';

/** The last row of each VPC: one more subnet group, or why there can't be one. */
export function FootView({ layout }: { readonly layout: VpcLayout }) {
  const { id, vpc } = layout;
  const refusal = useMemo(() => {
    if (!isNearlyFull(layout)) return undefined;
    const proposed = newGroup(currentDesign(), id);
    if (proposed.ok) return undefined;
    const { free } = addressSums(layout.network);
    return `Not even a /28 in each zone fits: ${formatCount(free)} addresses are free at the end.`;
  }, [layout, id]);
  return (
    <button
      type="button"
      aria-label={`Add subnet group to ${vpc.label}`}
      aria-disabled={refusal !== undefined}
      aria-describedby={refusal === undefined ? undefined : `${id}-full`}
      onClick={() => addGroupTo(id)}
      className={classes(
        'add-group nodrag relative flex h-full w-full items-center gap-2 rounded-lg border px-3 font-medium text-[12px] text-muted',
        layout.rows.length === 0 ? 'border-control border-dashed' : 'border-transparent',
        refusal === undefined ? 'hover:bg-free/60 hover:text-ink' : 'cursor-not-allowed',
      )}
    >
      <Plus aria-hidden size={14} className="shrink-0" />
      <span className="words-near shrink-0">Add subnet group</span>
      {refusal !== undefined && (
        <span id={`${id}-full`} className="words-near truncate font-normal">
          {refusal}
        </span>
      )}
    </button>
  );
}
