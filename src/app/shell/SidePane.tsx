import type { ReactNode } from 'react';
import { usePanels } from '../store/hooks.ts';
import { setPanelSize } from '../store/panels.ts';
import { usualPanels } from '../store/usual-panels.ts';
import { classes } from '../ui/classes.ts';
import { Splitter } from '../ui/Splitter.tsx';

export interface SidePaneProps {
  readonly name: 'palette' | 'inspector';
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly min: number;
  readonly max: number;
  readonly children: ReactNode;
}

/** A pane beside the canvas, with the line that resizes it. */
export function SidePane({ name, label, side, min, max, children }: SidePaneProps) {
  const size = usePanels().sizes[name];
  return (
    <aside
      aria-label={label}
      style={{ width: size }}
      className={classes(
        'relative shrink-0 border-hairline bg-panel',
        side === 'left' ? 'border-r' : 'border-l',
      )}
    >
      <div className="h-full overflow-auto">{children}</div>
      <Splitter
        label={label}
        line="vertical"
        grows={side === 'left' ? 'forward' : 'backward'}
        size={size}
        min={min}
        max={max}
        usual={usualPanels.sizes[name]}
        onResize={(wanted) => setPanelSize(name, wanted)}
        className={side === 'left' ? '-right-0.5' : '-left-0.5'}
      />
    </aside>
  );
}
