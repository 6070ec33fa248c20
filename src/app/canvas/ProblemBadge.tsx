import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { type Id, runStages } from '../../core/index.ts';
import { useShowing } from '../store/checks.ts';
import { useEditor } from '../store/editor.ts';
import { showBottomTab } from '../store/panels.ts';
import { classes } from '../ui/classes.ts';
import { choose } from './choose.ts';
import { problemsOf, problemWords } from './problems-of.ts';

export interface ProblemBadgeProps {
  readonly id: Id;
  readonly label: string;
  /** What stands in the box; its problems count too. */
  readonly inside?: readonly Id[];
  /** It stands on the corner of its box, where there is little room: one problem isn’t counted. */
  readonly isOnCorner?: boolean;
}

const nothing: readonly Id[] = [];

/** Says that something is wrong with a box; leads to the list of problems. */
export function ProblemBadge({ id, label, inside = nothing, isOnCorner = false }: ProblemBadgeProps) {
  const showing = useShowing();
  const problems = useEditor(
    useShallow((state) => problemsOf(showing(runStages(state.history.design)).findings, [id, ...inside])),
  );
  const count = problems.errors + problems.warnings;
  if (count === 0) return null;
  const Glyph = problems.errors > 0 ? OctagonAlert : TriangleAlert;
  return (
    <button
      type="button"
      aria-label={`${label}: ${problemWords(problems)}`}
      onClick={(event) => {
        event.stopPropagation();
        choose(id);
        showBottomTab('problems');
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      className={classes(
        'nodrag badge inline-flex shrink-0 items-center gap-[0.35em] rounded-full border bg-panel font-medium leading-none',
        isOnCorner ? 'is-on-corner absolute px-[0.25em]' : 'relative px-[0.5em]',
        problems.errors > 0 ? 'border-error text-error' : 'border-warning text-warning',
      )}
    >
      <Glyph aria-hidden size="1.1em" />
      {(!isOnCorner || count > 1) && count}
    </button>
  );
}
