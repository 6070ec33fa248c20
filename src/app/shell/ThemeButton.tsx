import { Moon, Sun } from 'lucide-react';
import { useTheme } from '../store/theme.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { HeaderPopup, loadedLater } from './HeaderPopup.tsx';

const ThemeMenu = loadedLater((popups) => popups.ThemeMenu);

export function ThemeButton() {
  const Glyph = useTheme() === 'dark' ? Moon : Sun;
  return (
    <HeaderPopup popup={ThemeMenu}>
      <IconButton label="Theme">
        <Glyph aria-hidden size={16} />
      </IconButton>
    </HeaderPopup>
  );
}
