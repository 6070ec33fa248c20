import { invariant } from '../base/invariant.ts';
import type { Box } from '../layout/box.ts';
import { MONO, textWidth } from './text-fit.ts';

/** What a picture holds, for the tests: its boxes and its lines of text, where they stand and how far they reach. */
export interface ReadPicture {
  readonly boxes: readonly Box[];
  readonly lines: readonly (Box & { readonly text: string })[];
}

type Attributes = Readonly<Record<string, string>>;

type Line = { -readonly [K in keyof ReadPicture['lines'][number]]: ReadPicture['lines'][number][K] };

interface Opened {
  readonly name: string;
  readonly attributes: Attributes;
  readonly x: number;
  readonly y: number;
}

/** Throws where the text is not well-formed XML of the few forms that pictures have. */
export function readPicture(svg: string): ReadPicture {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const open: Opened[] = [];
  let position = 0;
  while (position < svg.length) {
    PIECE.lastIndex = position;
    const piece = PIECE.exec(svg);
    invariant(piece !== null, `not well-formed: ${svg.slice(position, position + 80)}`);
    position = PIECE.lastIndex;
    const [, closing, name = '', said = '', empty, text] = piece;
    const parent = open.at(-1);
    if (text !== undefined) {
      const line = lines.at(-1);
      if (parent && line && ['text', 'tspan'].includes(parent.name)) write(line, parent.attributes, text);
    } else if (closing === '/') {
      invariant(open.pop()?.name === name, `closes ${name}`);
      const line = lines.at(-1);
      if (line && name === 'text' && parent?.attributes['text-anchor'] === 'middle') line.x -= line.width / 2;
    } else {
      const attributes = attributesOf(said);
      const at = movedTo(parent, name, attributes);
      if (name === 'rect')
        boxes.push({ ...at, width: Number(attributes.width), height: Number(attributes.height) });
      if (name === 'text') lines.push({ x: at.x, y: at.y - 10, width: 0, height: 13, text: '' });
      if (empty !== '/') open.push({ name, attributes, ...at });
    }
  }
  invariant(open.length === 0, 'all is closed');
  return { boxes, lines };
}

const PIECE = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<>&]*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/gy;

function attributesOf(said: string): Attributes {
  const pairs = [...said.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
  invariant(new Set(pairs.map(([key]) => key)).size === pairs.length, `says nothing twice: ${said}`);
  return Object.fromEntries(pairs);
}

function movedTo(parent: Opened | undefined, name: string, { x, y, transform }: Attributes) {
  const [, left, top] = /^translate\((\S+) (\S+)\)$/.exec(name === 'g' ? (transform ?? '') : '') ?? [];
  return { x: (parent?.x ?? 0) + Number(left ?? x ?? 0), y: (parent?.y ?? 0) + Number(top ?? y ?? 0) };
}

function write(line: Line, attributes: Attributes, escaped: string): void {
  const text = escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
  const { 'font-size': size, 'font-weight': weight, 'font-family': family, dx = '0' } = attributes;
  const bold = weight === undefined ? {} : { weight: weight === '600' ? (600 as const) : (500 as const) };
  const mono = family === MONO ? { mono: true as const } : {};
  line.width += Number(dx) + textWidth(text, { size: Number(size), ...bold, ...mono });
  line.text += line.text === '' ? text : ` ${text}`;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
