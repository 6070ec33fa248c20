import type { FlowLogLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { KindGlyph } from '../ui/KindGlyph.tsx';
import { MiddleCut } from '../ui/MiddleCut.tsx';
import { openMenu } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusIdOf } from './focus.ts';
import { ProblemBadge } from './ProblemBadge.tsx';
import { placeOf } from './place.ts';

/** The flow logs of a VPC, on its lower edge. */
export function FlowLogChips({ flowLogs }: { readonly flowLogs: readonly FlowLogLayout[] }) {
  return flowLogs.map((one) => <FlowLogChip key={one.id} layout={one} />);
}

export function FlowLogChip({ layout }: { readonly layout: FlowLogLayout }) {
  const { id, flowLog, box, says } = layout;
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  return (
    <div
      style={placeOf(box)}
      data-box={id}
      className={classes(
        'flow-log-chip nodrag flex items-center gap-1 rounded-full border bg-panel pr-1.5 hover:border-accent',
        isSelected ? 'is-selected border-accent ring-1 ring-accent' : 'border-control',
      )}
    >
      <button
        type="button"
        id={focusIdOf(id)}
        title={`Records ${says}`}
        aria-label={`${flowLog.label}, flow log of ${says}`}
        aria-pressed={isSelected}
        onClick={(event) => {
          event.stopPropagation();
          choose(id, { adding: event.shiftKey });
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          choose(id);
          openMenu({ id, at: { x: event.clientX, y: event.clientY } });
        }}
        className="flex h-full min-w-0 flex-1 items-center gap-1.5 rounded-full pl-2.5 text-left font-medium text-[12px]"
      >
        <KindGlyph kind="flow-log" size={13} />
        <span className="name-afar min-w-0">
          <MiddleCut text={flowLog.label} />
        </span>
      </button>
      <ProblemBadge id={id} label={flowLog.label} inside={[]} />
    </div>
  );
}
