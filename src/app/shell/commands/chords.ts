/** Keys pressed together: always with Ctrl, or with Cmd on a Mac. */
export interface Chord {
  /** In lower case: `z`. */
  readonly key: string;
  readonly shift?: boolean;
}

/** What of a keyboard event tells the chord. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function isPressed(chord: Chord, event: Pressed, isMac: boolean): boolean {
  const hasMain = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!hasMain || event.altKey || event.shiftKey !== (chord.shift ?? false)) return false;
  return letterOf(event) === chord.key;
}

/** As the person reads it: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function chordWords({ key, shift = false }: Chord, isMac: boolean): string {
  const letter = key.toUpperCase();
  return isMac ? `${shift ? '⇧' : ''}⌘${letter}` : `Ctrl+${shift ? 'Shift+' : ''}${letter}`;
}

/** On keyboards without Latin letters the place of the key counts. */
function letterOf({ key, code }: Pressed): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

export function isMac(): boolean {
  return /^(Mac|iPhone|iPad)/.test(navigator.platform);
}
