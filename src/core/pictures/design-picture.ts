import type { Id } from '../base/place.ts';
import type { Design, Stack } from '../design/design.ts';
import { stackIdOf } from '../design/queries.ts';
import { layoutArrows } from '../layout/arrows/arrow-routes.ts';
import { boxesOfArrow } from '../layout/arrows/extent-on-canvas.ts';
import { ANY_IPV4 } from '../layout/arrows/gather.ts';
import { around, type Box, movedBy } from '../layout/box.ts';
import { type DesignLayout, outsideBoxOf, type PlacedVpc } from '../layout/layout.ts';
import { environmentWords } from '../proposals/environment-words.ts';
import { darkColours, lightColours, type PictureColours } from './colours.ts';
import { drawArrows, drawConnectBox } from './connection-picture.ts';
import { drawLegend, LEGEND_HEIGHT, legendOf } from './legend.ts';
import { group, rectangle, stripesPattern, textLine } from './marks.ts';
import { element, escaped } from './svg.ts';
import { SANS } from './text-fit.ts';
import { drawVpc, extentInPicture } from './vpc-picture.ts';

export const pictureThemes = ['light', 'dark'] as const;

export type PictureTheme = (typeof pictureThemes)[number];

export interface PictureOptions {
  readonly theme: PictureTheme;
  /** The VPCs to draw; all where absent. */
  readonly only?: readonly Id[];
}

const colours: { readonly [T in PictureTheme]: PictureColours } = { light: lightColours, dark: darkColours };

const MARGIN = 24;
const TITLE = { first: 18, line: 18, gap: 18 };
const NOTHING: Box = { x: 0, y: 0, width: 480, height: 24 };

/**
 * A design as an SVG to paste: title, what the canvas shows, legend.
 *
 *     Name of the design
 *     Stack · region · zones
 *     ╭─ VPC ─────────╮
 *     │               │
 *     ╰───────────────╯
 *     ▌Public ▌Private
 *
 * The same text for the same design, everywhere: nothing is measured, nothing is fetched.
 */
export function designPicture(design: Design, layout: DesignLayout, options: PictureOptions): string {
  const { theme, only } = options;
  const chosen = layout.vpcs.filter(({ id }) => only === undefined || only.includes(id));
  const { outside, arrows } = beside(design, layout, only === undefined ? undefined : chosen);
  const extent =
    around([...chosen.map(extentInPicture), ...outside.map(outsideBoxOf), ...arrows.flatMap(boxesOfArrow)]) ??
    NOTHING;
  const stacks = stacksOf(design, chosen);
  const legend = legendOf(chosen);
  const top = MARGIN + TITLE.first + TITLE.line * stacks.length + TITLE.gap;
  const bottom = top + extent.height;
  const page = {
    x: 0,
    y: 0,
    width: Math.ceil(extent.width) + 2 * MARGIN,
    height: Math.ceil(bottom) + (legend.length === 0 ? 0 : LEGEND_HEIGHT) + MARGIN,
  };
  // Where the VPCs stand on the canvas is seen only by how they stand to each other.
  const by = { x: Math.round(MARGIN - extent.x), y: Math.round(top - extent.y) };
  const vpcs = chosen.map((placed) => {
    const { x, y } = movedBy(placed.position, by);
    return { ...placed, position: { x: Math.round(x), y: Math.round(y) } };
  });
  return svg(page, design.name, colours[theme], [
    ...drawTitle(extent.width, design.name, stacks, colours[theme]),
    ...vpcs.map((placed) => drawVpc(placed, design, colours[theme])),
    ...(outside.length + arrows.length === 0
      ? []
      : [
          group(by, [
            ...outside.flatMap((one) => drawConnectBox(one.thing, outsideBoxOf(one), colours[theme])),
            ...drawArrows(arrows, colours[theme]),
          ]),
        ]),
    ...(vpcs.length + outside.length === 0 ? [drawNothing(top, colours[theme])] : []),
    ...drawLegend(legend, { x: MARGIN, y: bottom }, colours[theme]),
  ]);
}

/** Who stands outside, and the arrows; of some VPCs only those that they have a part in. */
function beside(design: Design, layout: DesignLayout, only: readonly PlacedVpc[] | undefined) {
  const arrows = layoutArrows(layout, design);
  if (!only) return { outside: layout.outside, arrows };
  const inside = new Set(only.flatMap(({ vpc }) => vpc.items.map(({ id }) => id)));
  const isOutside = (id: Id) => layout.outside.some((one) => one.id === id) || id === ANY_IPV4;
  const shown = arrows.filter(
    ({ from, to }) =>
      (inside.has(from) && (inside.has(to) || isOutside(to))) || (inside.has(to) && isOutside(from)),
  );
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return { outside: layout.outside.filter(({ id }) => ends.has(id)), arrows: shown };
}

function svg(page: Box, name: string, colours: PictureColours, inside: readonly string[]): string {
  const { width, height } = page;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': SANS,
    role: 'img',
  };
  return `${element('svg', root, [
    element('title', {}, escaped(name)),
    element('defs', {}, [stripesPattern(colours)]),
    rectangle(page, { fill: colours.panel }),
    ...inside,
  ])}\n`;
}

function drawTitle(
  width: number,
  name: string,
  stacks: readonly Stack[],
  { ink, muted }: PictureColours,
): readonly string[] {
  const room = { room: width };
  const x = MARGIN;
  return [
    textLine(
      { x, y: MARGIN + TITLE.first - 3 },
      [{ text: name, size: 18, weight: 600, fill: ink, cut: true }],
      room,
    ),
    ...stacks.map((stack, index) =>
      textLine(
        { x, y: MARGIN + TITLE.first + TITLE.line * (index + 1) - 2 },
        [
          { text: `Stack ${stack.name}`, size: 12, fill: muted, cut: true },
          { text: `· ${environmentWords(stack.environment)}`, size: 12, fill: muted, gap: 4 },
        ],
        room,
      ),
    ),
  ];
}

function drawNothing(top: number, { muted }: PictureColours): string {
  return textLine({ x: MARGIN, y: top + 16 }, [{ text: 'No VPC in this design', size: 13, fill: muted }]);
}

/** The stacks of which something is drawn; all of a design without any. */
function stacksOf(design: Design, vpcs: readonly PlacedVpc[]): readonly Stack[] {
  const drawn = new Set(
    vpcs
      .flatMap(({ vpc }) => [vpc.vpc, ...vpc.items.map(({ thing }) => thing)])
      .map((one) => stackIdOf(design, one)),
  );
  return design.stacks.filter(({ id }) => vpcs.length === 0 || drawn.has(id));
}
