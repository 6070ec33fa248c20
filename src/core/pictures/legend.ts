import type { SubnetType } from '../kinds/index.ts';
import type { Point } from '../layout/box.ts';
import type { PlacedVpc } from '../layout/layout.ts';
import { isReservedRow } from '../layout/vpc-layout.ts';
import { typeWords } from './box-words.ts';
import type { PictureColours } from './colours.ts';
import { glyph } from './glyphs.ts';
import { lineWidth, rectangle, stripesOf, textLine } from './marks.ts';

/** What the colours mean. */
export type LegendEntry = SubnetType | 'reserved';

const order: readonly LegendEntry[] = ['public', 'private', 'isolated', 'reserved'];

/** With the space above it. */
export const LEGEND_HEIGHT = 36;

const SWATCH = { width: 26, height: 18 };
const GAP = 24;

/** Only what occurs in these VPCs. */
export function legendOf(vpcs: readonly PlacedVpc[]): readonly LegendEntry[] {
  const occurring = new Set(
    vpcs.flatMap(({ vpc }): readonly LegendEntry[] => [
      ...vpc.rows.map((row) => (isReservedRow(row) ? 'reserved' : row.group.subnetType)),
      ...(vpc.columns.some(({ reserved }) => reserved) ? (['reserved'] as const) : []),
    ]),
  );
  return order.filter((entry) => occurring.has(entry));
}

/** The entries in a line, below a point. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { x, y }: Point,
  colours: PictureColours,
): readonly string[] {
  const top = y + LEGEND_HEIGHT - SWATCH.height;
  let left = x;
  return entries.flatMap((entry) => {
    const words = [{ text: wordsOf(entry), size: 12, fill: colours.ink }];
    const drawn = [
      ...drawSwatch(entry, { x: left, y: top }, colours),
      textLine({ x: left + SWATCH.width + 7, y: top + 13 }, words),
    ];
    left += SWATCH.width + 7 + lineWidth(words) + GAP;
    return drawn;
  });
}

function wordsOf(entry: LegendEntry): string {
  return entry === 'reserved' ? 'Reserved space' : typeWords[entry];
}

/** A small cell with its row's edge bar and glyph. */
function drawSwatch(entry: LegendEntry, { x, y }: Point, colours: PictureColours): readonly string[] {
  const cell = { x: x + 5, y, width: SWATCH.width - 5, height: SWATCH.height };
  const bar = { x, y, width: 3, height: SWATCH.height };
  const { frame, panel, types } = colours;
  if (entry === 'reserved') {
    return [
      rectangle(bar, { fill: frame, radius: 1.5 }),
      rectangle(cell, { fill: panel, stroke: frame, radius: 4, dashed: true }),
      rectangle(cell, { fill: stripesOf(colours), radius: 4 }),
    ];
  }
  const { strong, fill, edge } = types[entry];
  return [
    rectangle(bar, { fill: strong, radius: 1.5 }),
    rectangle(cell, { fill, stroke: edge, radius: 4 }),
    glyph(entry, cell.x + cell.width / 2 - 5.5, y + 3.5, 11, strong),
  ];
}
