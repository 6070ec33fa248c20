import { Plus } from 'lucide-react';
import { addFlowLog, type FlowLog, flowLogWords, groupsOf, type Vpc } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { select } from '../../store/selection.ts';
import { Button } from '../../ui/Button.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';

/** The flow logs of a VPC: each leads to its own fields. */
export function FlowLogList({ vpc, flowLogs }: { readonly vpc: Vpc; readonly flowLogs: readonly FlowLog[] }) {
  const design = useDesign();
  const groups = groupsOf(design, vpc);
  return (
    <>
      {flowLogs.length > 0 && (
        <ul className="space-y-1">
          {flowLogs.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => select(one.id)}
                className="flex w-full items-start gap-2 rounded-lg border border-control px-2 py-1 text-left hover:border-accent"
              >
                <KindGlyph kind="flow-log" size={14} className="mt-0.5" />
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium text-[12px] leading-4">{one.label}</span>
                  <span className="block truncate text-[12px] text-muted leading-4">
                    {flowLogWords(one, groups)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => carryOut(addFlowLog(currentDesign(), vpc.id))}>
        <Plus aria-hidden size={14} /> Add flow log
      </Button>
    </>
  );
}
