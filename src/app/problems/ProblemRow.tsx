import { memo, useEffect, useMemo, useRef } from 'react';
import {
  type Design,
  type Finding,
  type FindingCode,
  type Fix,
  findingText,
  fixesFor,
} from '../../core/index.ts';
import { carryOut } from '../store/dispatch.ts';
import { useEditor } from '../store/editor.ts';
import { Button } from '../ui/Button.tsx';
import { FixButton } from '../ui/FixButton.tsx';
import { placeName } from './problem-list.ts';
import { showPlace } from './show-place.ts';
import { useSeen } from './use-seen.ts';

export interface ProblemRowProps {
  readonly finding: Finding;
  readonly design: Design;
  readonly onExplain: (code: FindingCode) => void;
}

/** One finding: where, what will happen, and the ways out as buttons. */
export const ProblemRow = memo(function ProblemRow({ finding, design, onExplain }: ProblemRowProps) {
  const name = placeName(design, finding.at);
  const row = useRef<HTMLLIElement>(null);
  const isWanted = useEditor((state) => state.problemInView === finding);
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
    useEditor.setState({ problemInView: undefined });
  }, [isWanted]);
  const isSeen = useSeen(row);
  // Each fix is tried on the design first, so they are worked out for what is looked at only.
  const fixes = useMemo(() => (isSeen ? fixesFor(finding, design) : []), [isSeen, finding, design]);
  return (
    <li ref={row} className="flex items-start gap-3 border-hairline border-t px-2 py-1.5">
      {name !== undefined && (
        <button
          type="button"
          title={name}
          onClick={() => showPlace(design, finding.at)}
          className="w-26 shrink-0 truncate rounded-sm py-0.5 text-left font-medium text-accent underline-offset-2 hover:underline"
        >
          {name}
        </button>
      )}
      <div className="min-w-0 flex-1 space-y-1">
        <p className="py-0.5 [overflow-wrap:anywhere]">{findingText(finding)}</p>
        <div className="flex flex-wrap items-center gap-1">
          {fixes.map((fix) => (
            <FixButton key={fix.label} onClick={() => carryOutFix(fix)}>
              {fix.label}
            </FixButton>
          ))}
          <Button
            size="small"
            look="quiet"
            onClick={() => onExplain(finding.code)}
            // Its word begins where the sentence does.
            className="first:-ml-2.25"
          >
            Explain
          </Button>
        </div>
      </div>
    </li>
  );
});

function carryOutFix({ command, label }: Fix): void {
  carryOut({ ok: true, value: { command, label } });
}
