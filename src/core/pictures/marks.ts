import type { Box, Point } from '../layout/box.ts';
import type { PictureColours } from './colours.ts';
import { type Attributes, element, escaped, short } from './svg.ts';
import { cutToFit, MONO, type TextLook, textWidth } from './text-fit.ts';

/** What pictures are made of: boxes, lines of text, the stripes of space that is only kept. */

export interface BoxLook {
  readonly fill: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly dashed?: boolean;
}

/** A box whose edge lies inside of it, so that lines stay sharp. */
export function rectangle(box: Box, { fill, stroke, radius, dashed }: BoxLook): string {
  const inset = stroke === undefined ? 0 : 0.5;
  return element('rect', {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
    rx: radius,
    fill,
    stroke,
    'stroke-dasharray': dashed ? '4 3' : undefined,
  });
}

/** A piece of a line of text, in one look. */
export interface Words extends TextLook {
  readonly text: string;
  /** Space before it. */
  readonly gap?: number;
  /** Loses its middle where the line has no room for all; the others never do. */
  readonly cut?: true;
}

/** A line of text from its baseline's start, or around its middle. */
export function textLine(
  { x, y }: Point,
  words: readonly Words[],
  { room, anchor }: { readonly room?: number; readonly anchor?: 'middle' } = {},
): string {
  const pieces = (room === undefined ? words : fitted(words, room)).filter(({ text }) => text !== '');
  const [first, ...others] = pieces;
  if (!first) return '';
  const place: Attributes = { x, y, 'text-anchor': anchor };
  if (others.length === 0) return element('text', { ...place, ...lookOf(first) }, escaped(first.text));
  const spans = pieces.map((piece, index) =>
    element('tspan', { dx: index === 0 ? undefined : piece.gap, ...lookOf(piece) }, escaped(piece.text)),
  );
  return element('text', place, spans.join(''));
}

/** What a line of text takes at most. */
export function lineWidth(words: readonly Words[]): number {
  return words.reduce(
    (sum, piece, index) => sum + textWidth(piece.text, piece) + (index === 0 ? 0 : (piece.gap ?? 0)),
    0,
  );
}

/** What may be cut gives way from the end: a name is worth more than what is said of it. */
function fitted(words: readonly Words[], room: number): readonly Words[] {
  return words.reduceRight<readonly Words[]>((line, piece, index) => {
    const over = lineWidth(line) - room;
    if (over <= 0 || !piece.cut) return line;
    return line.with(index, {
      ...piece,
      text: cutToFit(piece.text, piece, textWidth(piece.text, piece) - over),
    });
  }, words);
}

function lookOf({ size, fill, weight, mono }: TextLook): Attributes {
  return { 'font-family': mono && MONO, 'font-size': size, 'font-weight': weight, fill };
}

/** The name of the stripes, for boxes to be filled with; one for each theme, since a page may hold several pictures. */
export function stripesOf({ stripes }: PictureColours): string {
  return `url(#kept-${stripes.slice(1)})`;
}

/** Stripes, as reserved space has them on the canvas. */
export function stripesPattern({ stripes }: PictureColours): string {
  const side = 9;
  const d = `M-1 1L1 -1M0 ${side}L${side} 0M${side - 1} ${side + 1}L${side + 1} ${side - 1}`;
  const pattern = {
    id: `kept-${stripes.slice(1)}`,
    width: side,
    height: side,
    patternUnits: 'userSpaceOnUse',
  };
  return element('pattern', pattern, element('path', { d, stroke: stripes }));
}

/** Things that stand together, moved to their place. */
export function group({ x, y }: Point, inside: readonly string[]): string {
  return element(
    'g',
    { transform: `translate(${short(x)} ${short(y)})` },
    inside.filter((one) => one !== ''),
  );
}
