import { lazy, Suspense, useEffect } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { subjectForm } from '../inspector/subject-form-part.ts';
import { Palette } from '../palette/Palette.tsx';
import { loadChecks } from '../store/checks.ts';
import { useIsEmpty, usePanels } from '../store/hooks.ts';
import { openPanels } from '../store/panels.ts';
import { commandPalette } from './command-palette-part.ts';
import { LowerPanes } from './LowerPanes.tsx';
import { SidePane } from './SidePane.tsx';

/** Closed while the canvas is empty, so that the first page does without it. */
const loadInspector = () => import('../inspector/Inspector.tsx');
const Inspector = lazy(() => loadInspector().then(({ Inspector }) => ({ default: Inspector })));

const Outline = lazy(() => import('../outline/Outline.tsx').then(({ Outline }) => ({ default: Outline })));
const Starters = lazy(() => import('./Starters.tsx').then(({ Starters }) => ({ default: Starters })));

/** Palette, canvas and inspector above; tables and code below. */
export function Workspace() {
  // As soon as the page is there, before anybody can have selected anything.
  useEffect(() => {
    void loadChecks();
    void loadInspector();
    subjectForm.load();
    commandPalette.load();
  }, []);
  const isEmpty = useIsEmpty();
  const open = openPanels(usePanels(), isEmpty);
  return (
    <>
      <div className="flex min-h-0 flex-1">
        {open.palette && (
          <SidePane name="palette" label="Palette" side="left" min={144} max={320}>
            <Palette />
            <Suspense fallback={null}>
              <Outline />
            </Suspense>
          </SidePane>
        )}
        <main aria-label="Canvas" className="relative min-w-0 flex-1 overflow-hidden">
          <Canvas />
          {isEmpty && (
            <Suspense fallback={null}>
              <Starters />
            </Suspense>
          )}
        </main>
        {open.inspector && (
          <SidePane name="inspector" label="Inspector" side="right" min={264} max={560}>
            <Suspense fallback={null}>
              <Inspector />
            </Suspense>
          </SidePane>
        )}
      </div>
      <LowerPanes isOpen={open.bottom} hasCode={open.code} />
    </>
  );
}
