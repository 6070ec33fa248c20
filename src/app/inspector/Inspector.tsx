import { lazy, Suspense, useMemo, useState } from 'react';
import { useDesign, useSelection } from '../store/hooks.ts';
import { InspectorBody } from './InspectorBody.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { subjectOf } from './subject.ts';
import { type InspectorView, InspectorViewContext } from './view.ts';

const ElsewhereResults = lazy(() =>
  import('./ElsewhereResults.tsx').then(({ ElsewhereResults }) => ({ default: ElsewhereResults })),
);

/** Everything that can be said of what is selected; of the design while nothing is. */
export function Inspector() {
  const design = useDesign();
  const selection = useSelection();
  const [query, setQuery] = useState('');
  const [openFolds, setOpenFolds] = useState<ReadonlySet<string>>(new Set());
  const subject = subjectOf(design, selection);
  const view = useMemo<InspectorView>(
    () => ({
      query,
      openFolds,
      toggleFold: (name) =>
        setOpenFolds((open) =>
          open.has(name) ? new Set([...open].filter((one) => one !== name)) : new Set([...open, name]),
        ),
    }),
    [query, openFolds],
  );
  return (
    <InspectorViewContext value={view}>
      <div className="flex h-full min-h-0 flex-col bg-panel text-[13px]">
        <InspectorHead subject={subject} query={query} onSearch={setQuery} />
        <div className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden pb-3">
          <InspectorBody subject={subject} />
          <Suspense fallback={null}>
            <ElsewhereResults subject={subject} />
          </Suspense>
        </div>
      </div>
    </InspectorViewContext>
  );
}
