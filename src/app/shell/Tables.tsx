import { CodeXml } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ProblemCount } from '../problems/ProblemCount.tsx';
import { bottomTabs } from '../store/editor.ts';
import { useIsEmpty, usePanels } from '../store/hooks.ts';
import { openPanels, showBottomTab, togglePanel } from '../store/panels.ts';
import { PaneActionsSlot } from '../ui/PaneActions.tsx';
import { Tab, TabContent, TabList, TabsRoot } from '../ui/Tabs.tsx';
import { PaneToggle } from './PaneToggle.tsx';

/** Closed while the canvas is empty, so that the first page does without it. */
const loadSubnetTable = () => import('../table/SubnetTable.tsx');
const SubnetTable = lazy(() => loadSubnetTable().then(({ SubnetTable }) => ({ default: SubnetTable })));

const Problems = lazy(() =>
  import('../problems/Problems.tsx').then(({ Problems }) => ({ default: Problems })),
);

const RouteTable = lazy(() =>
  import('../table/routes/RouteTable.tsx').then(({ RouteTable }) => ({ default: RouteTable })),
);

const RuleTable = lazy(() =>
  import('../table/rules/RuleTable.tsx').then(({ RuleTable }) => ({ default: RuleTable })),
);

/** The lower left pane: subnets, routes, rules and problems, each under its tab. */
export function Tables({ isOpen }: { readonly isOpen: boolean }) {
  const panels = usePanels();
  const isEmpty = useIsEmpty();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => {
    void loadSubnetTable();
  }, []);
  const open = (name: string) => showBottomTab(bottomTabs.find((tab) => tab === name) ?? 'subnets');
  return (
    <section aria-label="Tables" className="min-w-0 flex-1">
      <TabsRoot value={panels.bottomTab} onValueChange={open} className="flex h-full flex-col">
        <div className="flex h-8 shrink-0 items-center gap-2 px-2">
          <TabList label="Tables">
            <Tab value="subnets" onClick={() => open('subnets')}>
              Subnets
            </Tab>
            <Tab value="routes" onClick={() => open('routes')}>
              Routes
            </Tab>
            <Tab value="rules" onClick={() => open('rules')}>
              Rules
            </Tab>
            <Tab value="problems" onClick={() => open('problems')}>
              Problems
              <ProblemCount />
            </Tab>
          </TabList>
          <div ref={setSlot} className="ml-auto flex min-w-0 items-center gap-1" />
          <PaneToggle
            label="Code"
            isOpen={isOpen && openPanels(panels, isEmpty).code}
            onToggle={() => togglePanel('code')}
          >
            <CodeXml aria-hidden size={15} />
          </PaneToggle>
        </div>
        <PaneActionsSlot value={slot}>
          <TabContent value="subnets" className="min-h-0 flex-1">
            {isOpen && (
              <Suspense fallback={null}>
                <SubnetTable />
              </Suspense>
            )}
          </TabContent>
          <TabContent value="routes" className="min-h-0 flex-1">
            {isOpen && (
              <Suspense fallback={null}>
                <RouteTable />
              </Suspense>
            )}
          </TabContent>
          <TabContent value="rules" className="min-h-0 flex-1">
            {isOpen && (
              <Suspense fallback={null}>
                <RuleTable />
              </Suspense>
            )}
          </TabContent>
          <TabContent value="problems" className="min-h-0 flex-1">
            {isOpen && (
              <Suspense fallback={null}>
                <Problems />
              </Suspense>
            )}
          </TabContent>
        </PaneActionsSlot>
      </TabsRoot>
    </section>
  );
}
