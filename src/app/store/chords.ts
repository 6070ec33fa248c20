/** Keys pressed together: with Ctrl, or with Cmd on a Mac, unless the chord is a bare key or one with Alt. */
export interface Chord {
  /** A letter in lower case, or the name of a key: `z`, `F2`, `ArrowUp`. */
  readonly key: string;
  readonly shift?: true;
  readonly alt?: true;
  readonly bare?: true;
}

/** What of a keyboard event tells the chord. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function isPressed(chord: Chord, event: Pressed, onMac: boolean): boolean {
  const { shift = false, alt = false, bare = false } = chord;
  const main = onMac ? event.metaKey : event.ctrlKey;
  const other = onMac ? event.ctrlKey : event.metaKey;
  const wantsMain = !bare && !alt;
  if (main !== wantsMain || other || event.altKey !== alt || event.shiftKey !== shift) return false;
  return letterOf(event) === chord.key;
}

const otherNames: Readonly<Record<string, string>> = { Delete: 'Del', ArrowUp: '↑', ArrowDown: '↓' };
const macNames: Readonly<Record<string, string>> = { Delete: '⌫', ArrowUp: '↑', ArrowDown: '↓' };

/** As the person reads it: `Ctrl+Shift+Z`, `⇧⌘Z`, `Alt+↑`, `F2`. */
export function chordWords({ key, shift, alt, bare }: Chord, onMac: boolean): string {
  const name = (onMac ? macNames : otherNames)[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
  const held = onMac
    ? [shift && '⇧', alt && '⌥', !bare && !alt && '⌘']
    : [!bare && !alt && 'Ctrl', alt && 'Alt', shift && 'Shift'];
  return [...held.filter((one) => one !== undefined && one !== false), name].join(onMac ? '' : '+');
}

/** The keys of a command as this person's keyboard shows them; the first chord of several. */
export function shownChord(chords: readonly Chord[] | undefined): string | undefined {
  const [chord] = chords ?? [];
  return chord && chordWords(chord, isMac());
}

/** On keyboards without Latin letters the place of the key counts. */
function letterOf({ key, code }: Pressed): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

export function isMac(): boolean {
  return /^(Mac|iPhone|iPad)/.test(navigator.platform);
}
