import { useRef } from 'react';
import { kinds, type OutsideKind } from '../../../core/index.ts';
import { currentDesign } from '../../store/editor.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { MenuContent, MenuHeading, MenuItem, MenuRoot, MenuTrigger } from '../../ui/Menu.tsx';
import { focusIdOf, focusSoon } from '../focus.ts';
import { layoutOf, newOutside } from '../plans.ts';
import { ask, type Connecting, stopConnecting } from './connecting.ts';

const offered: readonly OutsideKind[] = ['internet', 'ip-range', 'prefix-list'];

/** Who shall stand where an arrow was let go on empty canvas. */
export function LandingMenu({ landing }: { readonly landing: Extract<Connecting, { is: 'landing' }> }) {
  const { from, at, point } = landing;
  const chosen = useRef<OutsideKind>(undefined);
  const make = (kind: OutsideKind) => {
    const design = currentDesign();
    const proposed = newOutside(design, layoutOf(design), kind, { x: point.x, y: point.y - 22 });
    if (proposed.ok && proposed.value.select !== undefined)
      ask({ from, to: proposed.value.select }, at, proposed.value);
    else stopConnecting();
  };
  return (
    <MenuRoot open onOpenChange={(isOpen) => !isOpen && chosen.current === undefined && stopConnecting()}>
      <MenuTrigger asChild>
        <span aria-hidden className="fixed size-0" style={{ left: at.x, top: at.y }} />
      </MenuTrigger>
      <MenuContent
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (chosen.current === undefined) focusSoon(focusIdOf(from));
        }}
      >
        <MenuHeading>Connect to a new</MenuHeading>
        {offered.map((kind) => (
          <MenuItem
            key={kind}
            onSelect={() => {
              chosen.current = kind;
              make(kind);
            }}
          >
            <span className="flex items-center gap-2">
              <KindGlyph kind={kind} size={14} />
              {kinds[kind].label}
            </span>
          </MenuItem>
        ))}
      </MenuContent>
    </MenuRoot>
  );
}
