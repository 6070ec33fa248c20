import { PanelBottom, PanelLeft, PanelRight } from 'lucide-react';
import { useIsEmpty, usePanels } from '../store/hooks.ts';
import { openPanels } from '../store/panels.ts';
import { runCommand } from './commands.ts';
import { PaneToggle } from './PaneToggle.tsx';
import { shownKeys } from './shown-keys.ts';

const toggles = [
  { id: 'toggle-palette', pane: 'palette', label: 'Palette', Glyph: PanelLeft },
  { id: 'toggle-bottom', pane: 'bottom', label: 'Tables and code', Glyph: PanelBottom },
  { id: 'toggle-inspector', pane: 'inspector', label: 'Inspector', Glyph: PanelRight },
] as const;

/** Hides the panes around the canvas, and brings them back. */
export function PaneToggles() {
  const open = openPanels(usePanels(), useIsEmpty());
  return (
    <div className="flex">
      {toggles.map(({ id, pane, label, Glyph }) => (
        <PaneToggle
          key={id}
          label={label}
          isOpen={open[pane]}
          keys={shownKeys(id)}
          size="medium"
          onToggle={() => runCommand(id)}
        >
          <Glyph aria-hidden size={16} />
        </PaneToggle>
      ))}
    </div>
  );
}
