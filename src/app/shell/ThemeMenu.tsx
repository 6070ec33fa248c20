import { Monitor, Moon, Sun } from 'lucide-react';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../store/theme.ts';
import { MenuContent, MenuRadioGroup, MenuRadioItem, MenuRoot, MenuTrigger } from '../ui/Menu.tsx';
import type { PopupProps } from './HeaderPopup.tsx';

const choices: readonly {
  readonly value: ThemeChoice;
  readonly label: string;
  readonly Glyph: typeof Sun;
}[] = [
  { value: 'light', label: 'Light', Glyph: Sun },
  { value: 'dark', label: 'Dark', Glyph: Moon },
  { value: 'system', label: 'As the system', Glyph: Monitor },
];

/** Light, dark, or what the system asks for. */
export function ThemeMenu({ isOpen, onOpenChange, children }: PopupProps) {
  const choice = useThemeChoice();
  return (
    <MenuRoot open={isOpen} onOpenChange={onOpenChange}>
      <MenuTrigger asChild>{children}</MenuTrigger>
      <MenuContent align="end">
        <MenuRadioGroup value={choice}>
          {choices.map(({ value, label, Glyph }) => (
            <MenuRadioItem key={value} value={value} onSelect={() => chooseTheme(value)}>
              <Glyph aria-hidden size={15} />
              {label}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </MenuRoot>
  );
}
