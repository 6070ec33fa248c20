import { type Connectable, isSecurityGroup, kinds, type Peer } from '../kinds/index.ts';
import { arrowHead, arrowPath } from '../layout/arrows/arrow-path.ts';
import type { ArrowLayout } from '../layout/arrows/arrow-routes.ts';
import type { Box } from '../layout/box.ts';
import type { ItemLayout } from '../layout/row-items.ts';
import type { StripLayout } from '../layout/vpc-layout.ts';
import { fewItemWords, itemWords, peerDetail, stripWords } from './box-detail.ts';
import type { PictureColours } from './colours.ts';
import { itemGlyph } from './glyphs.ts';
import { rectangle, textLine } from './marks.ts';
import { element } from './svg.ts';

const INSET = 12;
const GLYPH = 18;
/** From this width on a box has room for all of its words in one line. */
const WIDE = 300;

/** What is written beside what stands below the rows of a VPC. */
export function drawStripTitle(strip: StripLayout, colours: PictureColours): string {
  const { title } = strip;
  const words = [{ text: stripWords(strip), size: 13, weight: 600, fill: colours.muted }] as const;
  return textLine({ x: title.x, y: title.y + title.height / 2 + 5 }, words, { room: title.width });
}

/** A box in a VPC: its name, and what it is, beside each other where it spans several zones. */
export function drawItem(item: ItemLayout, colours: PictureColours): readonly string[] {
  const { thing, box } = item;
  if (isSecurityGroup(thing)) return drawConnectBox(thing, box, colours);
  const { panel, frame, ink, muted } = colours;
  const x = box.x + INSET + GLYPH;
  const room = { room: box.x + box.width - INSET - x };
  const middle = box.y + box.height / 2;
  const isWide = box.width >= WIDE;
  const name = { text: thing.label, size: 13, weight: 600, fill: ink, cut: true } as const;
  const says = {
    text: isWide ? itemWords(item) : fewItemWords(item),
    size: 11,
    fill: muted,
    cut: true,
  } as const;
  const words = isWide
    ? [textLine({ x, y: middle + 4 }, [name, { ...says, gap: 8 }], room)]
    : [textLine({ x, y: middle - 2 }, [name], room), textLine({ x, y: middle + 13 }, [says], room)];
  return [
    rectangle(box, { fill: panel, stroke: frame, radius: 8 }),
    itemGlyph(thing.kind, box.x + INSET - 2, middle - 7, 14, muted),
    ...words,
  ];
}

/** A box at which arrows begin and end: its name, and what it is. */
export function drawConnectBox(
  thing: Connectable | Peer,
  box: Box,
  { panel, frame, ink, muted }: PictureColours,
): readonly string[] {
  const detail = peerDetail(thing);
  const room = box.width - 2 * INSET;
  const middle = box.y + box.height / 2;
  const isAddress = thing.kind === 'ip-range' || thing.kind === 'ipv6-range';
  return [
    rectangle(box, { fill: panel, stroke: frame, radius: 8 }),
    textLine(
      { x: box.x + INSET, y: middle - 2 },
      [{ text: thing.label, size: 13, weight: 600, fill: ink, cut: true }],
      { room },
    ),
    textLine(
      { x: box.x + INSET, y: middle + 13 },
      [
        {
          text: detail === '' ? kinds[thing.kind].label : detail,
          size: 11,
          fill: isAddress ? ink : muted,
          ...(isAddress ? { mono: true } : {}),
          cut: true,
        },
      ],
      { room },
    ),
  ];
}

/** Arrows, and above all of their lines their words. */
export function drawArrows(arrows: readonly ArrowLayout[], colours: PictureColours): readonly string[] {
  return [
    ...arrows.flatMap(({ points }) => drawLine(points, colours)),
    ...arrows.flatMap(({ pill }) => drawPill(pill, colours)),
  ];
}

function drawLine(points: ArrowLayout['points'], { ink }: PictureColours): readonly string[] {
  return [
    element('path', { d: arrowPath(points), fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    element('path', { d: arrowHead(points), fill: ink }),
  ];
}

function drawPill(
  { box, words }: ArrowLayout['pill'],
  { panel, frame, ink }: PictureColours,
): readonly string[] {
  if (words === '') return [];
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 };
  return [
    rectangle(box, { fill: panel, stroke: frame, radius: box.height / 2 }),
    textLine(at, [{ text: words, size: 11, weight: 500, fill: ink }], { anchor: 'middle' }),
  ];
}
