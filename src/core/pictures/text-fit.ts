/** How wide a text becomes at most, and how it is cut; nothing here measures, so that a picture is the same everywhere. */

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 500 | 600;
  readonly mono?: true;
}

/** The faces that a picture asks for, first the app's own. The last but one is what a bare Linux has. */
export const SANS = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";
export const MONO = "'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/** Of every character of the monospaced faces. */
const MONO_ADVANCE = 0.61;
const BOLD = 1.08;
/** Letters of other scripts; signs as wide as two. */
const OTHER = 1;
const EMOJI = 1.4;

/** Advances in parts of the size: the widest of the faces above, by groups of characters. */
const advances = new Map(
  (
    [
      ['ijlI|', 0.28],
      [" .,:;·!'", 0.31],
      ['frt()[]{}/\\"`', 0.39],
      ['-_', 0.56],
      ['ackszJvxy*', 0.57],
      ['bdeghnopqu', 0.61],
      ['0123456789', 0.65],
      ['FLSTZEBP', 0.67],
      ['AKRVXY<>+=#$?~^', 0.76],
      ['CDGHNOQU&', 0.78],
      ['w', 0.82],
      ['mM', 0.9],
      ['W@%→…', 1.02],
    ] as const
  ).flatMap(([characters, advance]) => [...characters].map((character) => [character, advance] as const)),
);

/** No face that the picture asks for makes the text wider; only a machine that has none of them can. */
export function textWidth(text: string, { size, weight, mono }: Omit<TextLook, 'fill'>): number {
  const letters = Array.from(text);
  const bold = weight === undefined || mono ? 1 : BOLD;
  return letters.reduce((sum, letter) => sum + size * bold * advanceOf(letter, mono ?? false), 0);
}

/** The text, without its middle where there is no room for all of it: the end of a name tells it from its neighbours. */
export function cutToFit(text: string, look: Omit<TextLook, 'fill'>, room: number): string {
  if (textWidth(text, look) <= room) return text;
  const letters = text.match(CLUSTER) ?? [];
  for (let kept = letters.length - 1; kept > 1; kept -= 1) {
    const ending = Math.min(MOST_ENDING, Math.floor(kept / 2));
    const cut = `${letters
      .slice(0, kept - ending)
      .join('')
      .trimEnd()}…${letters.slice(-ending).join('').trimStart()}`;
    if (textWidth(cut, look) <= room) return cut;
  }
  return '…';
}

const MOST_ENDING = 7;

/** A letter with the marks on it, or signs that are joined into one. */
const CLUSTER = /.\p{M}*(?:\u200d.\p{M}*)*/gsu;

function advanceOf(letter: string, mono: boolean): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return EMOJI;
  if (mono) return letter > '\u2e7f' ? OTHER : MONO_ADVANCE;
  return advances.get(letter) ?? OTHER;
}
