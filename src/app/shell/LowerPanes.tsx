import { lazy, Suspense } from 'react';
import { usePanels } from '../store/hooks.ts';
import { setPanelSize } from '../store/panels.ts';
import { usualPanels } from '../store/usual-panels.ts';
import { Splitter } from '../ui/Splitter.tsx';
import { Tables } from './Tables.tsx';
import { useWindowSize } from './use-window-size.ts';

const CodePane = lazy(() => import('../code/CodePane.tsx').then(({ CodePane }) => ({ default: CodePane })));

export interface LowerPanesProps {
  readonly isOpen: boolean;
  readonly hasCode: boolean;
}

/** What the header and a usable canvas need. */
const ABOVE = 48 + 160;
const LOWEST = 96;
const NARROWEST = 320;

/** Tables and code, side by side over the whole width; closed, the row of tabs stays. */
export function LowerPanes({ isOpen, hasCode }: LowerPanesProps) {
  const { sizes } = usePanels();
  const window = useWindowSize();
  const highest = Math.max(LOWEST, window.height - ABOVE);
  const widest = Math.max(NARROWEST, window.width - NARROWEST);
  const height = Math.min(sizes.bottom, highest);
  const codeWidth = Math.min(widest, Math.max(NARROWEST, Math.round(sizes.code * window.width)));
  return (
    <section
      aria-label="Tables and code"
      className="relative flex shrink-0 border-hairline border-t bg-panel"
      style={isOpen ? { height } : undefined}
    >
      {isOpen && (
        <Splitter
          label="tables and code"
          line="horizontal"
          grows="backward"
          size={height}
          min={LOWEST}
          max={highest}
          usual={usualPanels.sizes.bottom}
          onResize={(size) => setPanelSize('bottom', size)}
          className="-top-0.5"
        />
      )}
      <Tables isOpen={isOpen} />
      {isOpen && hasCode && (
        <section
          aria-label="Code"
          className="relative min-w-0 shrink-0 border-hairline border-l"
          style={{ width: codeWidth }}
        >
          <Suspense fallback={null}>
            <CodePane />
          </Suspense>
          <Splitter
            label="code"
            line="vertical"
            grows="backward"
            size={codeWidth}
            min={NARROWEST}
            max={widest}
            usual={Math.round(usualPanels.sizes.code * window.width)}
            onResize={(size) => setPanelSize('code', size / window.width)}
            className="-left-0.5"
          />
        </section>
      )}
    </section>
  );
}
