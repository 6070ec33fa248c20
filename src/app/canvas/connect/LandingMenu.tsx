import { useRef } from 'react';
import { kinds } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { MenuContent, MenuHeading, MenuItem, MenuRoot, MenuTrigger } from '../../ui/Menu.tsx';
import { focusIdOf, focusSoon } from '../focus.ts';
import { layoutOf } from '../plans.ts';
import { ask, type Connecting, stopConnecting } from './connecting.ts';
import { comesConnected, type LandingKind, landingKinds, newAtLanding } from './landing.ts';

/** Who shall stand where an arrow was let go on empty canvas. */
export function LandingMenu({ landing }: { readonly landing: Extract<Connecting, { is: 'landing' }> }) {
  const { from, at, point } = landing;
  const chosen = useRef<LandingKind>(undefined);
  const design = currentDesign();
  const layout = layoutOf(design);
  const make = (kind: LandingKind) => {
    const made = newAtLanding(design, layout, from, kind, { x: point.x, y: point.y - 22 });
    if (!made.ok || made.value.select === undefined || comesConnected(made, from)) {
      carryOut(made);
      stopConnecting();
    } else ask({ from, to: made.value.select }, at, made.value);
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
        {landingKinds(design, layout, from).map((kind) => (
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
