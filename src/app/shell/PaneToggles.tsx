import {
  PanelBottom,
  PanelBottomDashed,
  PanelLeft,
  PanelLeftDashed,
  PanelRight,
  PanelRightDashed,
} from 'lucide-react';
import { useIsEmpty, usePanels } from '../store/hooks.ts';
import { openPanels } from '../store/panels.ts';
import { runCommand } from './commands/index.ts';
import { shownKeys } from './commands/shown-keys.ts';
import { PaneToggle } from './PaneToggle.tsx';

const toggles = [
  { id: 'toggle-palette', pane: 'palette', label: 'Palette', Open: PanelLeft, Closed: PanelLeftDashed },
  {
    id: 'toggle-bottom',
    pane: 'bottom',
    label: 'Tables and code',
    Open: PanelBottom,
    Closed: PanelBottomDashed,
  },
  {
    id: 'toggle-inspector',
    pane: 'inspector',
    label: 'Inspector',
    Open: PanelRight,
    Closed: PanelRightDashed,
  },
] as const;

/** Hides the panes around the canvas, and brings them back. */
export function PaneToggles() {
  const open = openPanels(usePanels(), useIsEmpty());
  return (
    <div className="flex">
      {toggles.map(({ id, pane, label, Open, Closed }) => (
        <PaneToggle
          key={id}
          label={label}
          isOpen={open[pane]}
          keys={shownKeys(id)}
          size="medium"
          onToggle={() => runCommand(id)}
        >
          {open[pane] ? <Open aria-hidden size={16} /> : <Closed aria-hidden size={16} />}
        </PaneToggle>
      ))}
    </div>
  );
}
