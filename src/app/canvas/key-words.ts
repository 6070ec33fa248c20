const isMac = typeof navigator !== 'undefined' && /^(Mac|iPhone|iPad)/.test(navigator.platform);

const macSigns: Readonly<Record<string, string>> = { main: '⌘', Alt: '⌥', Delete: '⌫' };
const otherSigns: Readonly<Record<string, string>> = { main: 'Ctrl', Delete: 'Del' };

/** Keys as the person reads them: `Ctrl+D`, `⌘D`. */
export function keyWords(...keys: readonly string[]): string {
  return isMac
    ? keys.map((key) => macSigns[key] ?? key).join('')
    : keys.map((key) => otherSigns[key] ?? key).join('+');
}
