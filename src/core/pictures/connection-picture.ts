import { type Connectable, kinds, type Peer } from '../kinds/index.ts';
import { arrowHead, arrowPath } from '../layout/arrows/arrow-path.ts';
import type { ArrowLayout } from '../layout/arrows/arrow-routes.ts';
import type { Box } from '../layout/box.ts';
import type { StripLayout } from '../layout/vpc-layout.ts';
import { peerDetail } from './box-detail.ts';
import type { PictureColours } from './colours.ts';
import { rectangle, textLine } from './marks.ts';
import { element } from './svg.ts';

const INSET = 12;

/** What stands in a VPC beside its rows. */
export function drawStrip({ title, items }: StripLayout, colours: PictureColours): readonly string[] {
  const words = [{ text: 'Security groups', size: 13, weight: 600, fill: colours.muted }] as const;
  return [
    textLine({ x: title.x, y: title.y + title.height / 2 + 5 }, words, { room: title.width }),
    ...items.flatMap(({ thing, box }) => drawConnectBox(thing, box, colours)),
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
