import type { Design } from '../design/design.ts';
import { stackById } from '../design/queries.ts';
import { hasCorridors } from '../layout/arrows/corridors.ts';
import { around, type Box, movedBy, type Point } from '../layout/box.ts';
import type { EndpointLayout, ExistingLayout } from '../layout/existing-targets.ts';
import type { FlowLogLayout } from '../layout/flow-logs.ts';
import type { PlacedVpc } from '../layout/layout.ts';
import { PADDING } from '../layout/sizes.ts';
import {
  type CellLayout,
  type ColumnLayout,
  type EgressGatewayLayout,
  type GatewayLayout,
  isOwnRow,
  isOwnVpc,
  isReservedRow,
  type RowLayout,
  type VpcLayout,
} from '../layout/vpc-layout.ts';
import { boxesOfVpn, type VpnLayout } from '../layout/vpn-boxes.ts';
import {
  destinationWords,
  endpointWords,
  targetWords,
  vpnGatewayWords,
  vpnRoutingWords,
} from '../layout/words.ts';
import { formatBlock } from '../net/ipv4.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import { countWords, headWords, ipv6Words, sizeWords, typeWords, usualZoneWords } from './box-words.ts';
import type { PictureColours } from './colours.ts';
import { drawItem, drawStripTitle } from './connection-picture.ts';
import { glyph } from './glyphs.ts';
import { group, lineWidth, rectangle, stripesOf, textLine, type Words } from './marks.ts';
import { element } from './svg.ts';

/** Below this width a CIDR of 18 characters needs 12 px. */
const ROOMY = 160;
/** From the row's edge bar to its words. */
const BAR = { width: 4, gap: 12 };
/** A row's words may come as near to its first cell. */
const INTO_GAP = 8;

/** The frame of a VPC: what is there only to be edited, beside and below the grid, takes no room in a picture. */
export function frameOf(vpc: VpcLayout): Box {
  const { map, rows, addRow, strip, height } = vpc;
  return {
    x: 0,
    y: 0,
    width: map.x + map.width + (hasCorridors(vpc) ? 2 * PADDING : PADDING),
    height: rows.length === 0 || strip ? height : addRow.y + PADDING,
  };
}

/** A VPC in the picture, with what is drawn beside it. */
export function extentInPicture({ position, vpc }: PlacedVpc): Box {
  const frame = frameOf(vpc);
  const internet = (vpc.gateway ?? vpc.egressGateway)?.internet;
  const vpn = vpc.vpn ? boxesOfVpn(vpc.vpn) : [];
  const beside = [...vpc.endpoints, ...vpc.existing, ...flowLogsInPicture(vpc)].map(({ box }) => box);
  const extent = around([frame, ...(internet ? [internet] : []), ...beside, ...vpn]);
  return movedBy(extent ?? frame, position);
}

/** The frame of a picture ends sooner, and they stand on it. */
function flowLogsInPicture(vpc: VpcLayout): readonly FlowLogLayout[] {
  const by = { x: 0, y: frameOf(vpc).height - vpc.height };
  return vpc.flowLogs.map((one) => ({ ...one, box: movedBy(one.box, by) }));
}

/** A VPC as the canvas shows it: grid, header, internet gateway. */
export function drawVpc({ position, vpc }: PlacedVpc, design: Design, colours: PictureColours): string {
  const environment = stackById(design, vpc.vpc.parent)?.environment;
  const usual = usualZoneWords(environment, vpc.network);
  const { panel, frame, muted } = colours;
  return group(position, [
    rectangle(frameOf(vpc), {
      fill: panel,
      stroke: frame,
      radius: 12,
      ...(isOwnVpc(vpc) ? {} : { dashed: true }),
    }),
    ...drawHeader(vpc, design, colours),
    ...vpc.columns.flatMap((column) => drawColumn(column, usual[column.zone] ?? '', colours)),
    ...vpc.rows.map((row) => drawRow(row, colours)),
    ...(vpc.rows.length === 0
      ? [textLine({ x: 38, y: vpc.addRow.y + 20 }, [{ text: 'No subnet groups', size: 12, fill: muted }])]
      : []),
    ...(vpc.strip ? [drawStripTitle(vpc.strip, colours)] : []),
    ...vpc.items.flatMap((item) => drawItem(item, colours)),
    ...vpc.endpoints.flatMap((endpoint) => drawEndpoint(endpoint, colours)),
    ...vpc.existing.flatMap((existing) => drawExisting(existing, colours)),
    ...(vpc.vpn ? drawVpn(vpc.vpn, colours) : []),
    ...flowLogsInPicture(vpc).flatMap((one) => drawFlowLog(one, colours)),
    ...(vpc.gateway ? drawGateway(vpc.gateway, colours) : []),
    ...(vpc.egressGateway ? drawEgressGateway(vpc.egressGateway, colours) : []),
  ]);
}

function drawHeader(vpc: VpcLayout, design: Design, { ink, muted }: PictureColours): readonly string[] {
  const x = 38;
  const room = frameOf(vpc).width - PADDING - x;
  return [
    glyph('vpc', PADDING, 16, 16, muted),
    textLine(
      { x, y: 29 },
      [
        { text: vpc.vpc.label, size: 15, weight: 600, fill: ink, cut: true },
        { text: vpcCidrText(vpc.network.block), size: 14, weight: 600, fill: ink, mono: true, gap: 9 },
      ],
      { room },
    ),
    textLine({ x, y: 48 }, [{ text: headWords(vpc, design), size: 12, fill: muted, cut: true }], { room }),
  ];
}

function drawColumn(column: ColumnLayout, usual: string, colours: PictureColours): readonly string[] {
  const { name, reserved, head, lane } = column;
  const { ink, muted, frameFill } = colours;
  const words = [
    { text: name, size: 12, weight: 600, fill: ink },
    { text: reserved ? 'space only' : usual, size: 10, fill: muted, gap: 6 },
  ] as const;
  // Half the name of a zone says nothing; its region is in the title.
  const shown = lineWidth(words) <= head.width - 12 ? words : words.slice(0, 1);
  return [
    rectangle(lane, { fill: reserved ? stripesOf(colours) : frameFill, radius: 8 }),
    textLine({ x: head.x + 10, y: head.y + 20 }, shown),
  ];
}

function drawRow(row: RowLayout, colours: PictureColours): string {
  const { box, cells } = row;
  const { strong } = colours.types[row.group.subnetType];
  const bar = { x: 0, y: 0, width: BAR.width, height: box.height };
  return group(box, [
    rectangle(bar, { fill: isReservedRow(row) ? colours.frame : strong, radius: 2 }),
    ...drawTitle(row, colours),
    ...cells.flatMap((cell) => drawCell(row, cell, colours)),
  ]);
}

function drawTitle(row: RowLayout, { ink, muted, types }: PictureColours): readonly string[] {
  const { label, subnetType } = row.group;
  const reserved = isReservedRow(row);
  const x = BAR.width + BAR.gap;
  const colour = reserved ? muted : types[subnetType].strong;
  const afterGlyph = x + 16;
  return [
    textLine({ x, y: 21 }, [{ text: label, size: 14, weight: 600, fill: ink, cut: true }], {
      room: row.title.width - x,
    }),
    glyph(reserved ? 'reserved' : subnetType, x, 28, 12, colour),
    textLine(
      { x: afterGlyph, y: 38 },
      [
        { text: reserved ? 'Reserved space' : typeWords[subnetType], size: 11, weight: 500, fill: colour },
        { text: sizeWords(row), size: 11, fill: ink, mono: true, gap: 4 },
        ...(reserved || row.route === ''
          ? []
          : [
              {
                text: isOwnRow(row) ? `→ ${row.route}` : row.route,
                size: 11,
                fill: muted,
                gap: 4,
                cut: true,
              } as const,
            ]),
      ],
      { room: row.title.width + INTO_GAP - afterGlyph },
    ),
  ];
}

function drawCell(row: RowLayout, cell: CellLayout, colours: PictureColours): readonly string[] {
  const { box, state, subnet, hasNat } = cell;
  const { fill, edge, strong } = colours.types[row.group.subnetType];
  const { panel, frame, error, ink, muted } = colours;
  const isRoomy = box.width >= ROOMY;
  const x = box.x + (isRoomy ? 11 : 7);
  const look = {
    created: { fill, stroke: edge },
    existing: { fill: panel, stroke: strong, dashed: true },
    reserved: { fill: panel, stroke: frame, dashed: true },
    'no-space': { fill: panel, stroke: error, dashed: true },
  }[state];
  return [
    rectangle(box, { ...look, radius: 8 }),
    ...(state === 'reserved' ? [rectangle(box, { fill: stripesOf(colours), radius: 8 })] : []),
    textLine({ x, y: box.y + 21 }, [
      subnet.block
        ? { text: formatBlock(subnet.block), size: isRoomy ? 13 : 12, weight: 600, fill: ink, mono: true }
        : { text: 'doesn’t fit', size: 13, weight: 500, fill: error },
    ]),
    textLine({ x, y: box.y + 38 }, fineWords(row, cell, box.width - 2 * (x - box.x), muted), {
      room: box.width - 2 * (x - box.x),
    }),
    ...(hasNat ? drawNat(box, isRoomy, colours) : []),
  ];
}

/** How many addresses can be used, and in dual stack which /64 it has, where there is room for it. */
function fineWords(row: RowLayout, cell: CellLayout, width: number, fill: string): readonly Words[] {
  const { existing } = cell.subnet;
  const count: Words = existing
    ? { text: existing.subnetId, size: 12, fill, cut: true }
    : { text: countWords(row, cell), size: 12, fill };
  const ipv6 = ipv6Words(cell);
  const both: readonly Words[] = [count, { text: ipv6, size: 11, fill, mono: true, gap: 8 }];
  const room = width - (cell.hasNat ? natWidth(cell.box) : 0);
  return ipv6 !== '' && lineWidth(both) <= room ? both : [count];
}

function natWidth({ width }: Box): number {
  return width >= ROOMY ? 52 : 38;
}

/** The chip of a NAT gateway, in the lower right corner of the cell that carries it. */
function drawNat(cell: Box, isRoomy: boolean, { panel, frame, ink }: PictureColours): readonly string[] {
  const width = natWidth(cell);
  const chip = {
    x: cell.x + cell.width - width - (isRoomy ? 8 : 6),
    y: cell.y + 24,
    width,
    height: 18,
  };
  const middle = chip.x + width / 2 + (isRoomy ? 7 : 0);
  return [
    rectangle(chip, { fill: panel, stroke: frame, radius: 9 }),
    ...(isRoomy ? [glyph('nat', chip.x + 7, chip.y + 3.5, 11, ink)] : []),
    textLine({ x: middle, y: chip.y + 13 }, [{ text: 'NAT', size: 11, weight: 500, fill: ink }], {
      anchor: 'middle',
    }),
  ];
}

/** A gateway endpoint beside the VPC, and the lines from it to the rows whose route tables lead there. */
function drawEndpoint(
  { thing, box, lines }: EndpointLayout,
  { panel, frame, ink, muted }: PictureColours,
): readonly string[] {
  const x = box.x + 10;
  const room = box.width - 20;
  const [kind, access] = endpointWords(thing);
  return [
    ...lines.map((line) => element('path', { d: pathThrough(line), fill: 'none', stroke: frame })),
    rectangle(box, { fill: panel, stroke: frame, radius: 8 }),
    glyph('gateway-endpoint', x, box.y + 8, 13, muted),
    textLine(
      { x: x + 19, y: box.y + 18 },
      [{ text: thing.label, size: 12, weight: 500, fill: ink, cut: true }],
      { room: room - 19 },
    ),
    textLine({ x, y: box.y + 34 }, [{ text: kind, size: 11, fill: muted, cut: true }], { room }),
    textLine({ x, y: box.y + 50 }, [{ text: access, size: 11, fill: muted }]),
  ];
}

/** What exists beside the VPC, and the lines from it to the rows that have routes there. */
function drawExisting(
  { target, box, destinations, lines }: ExistingLayout,
  { panel, frame, ink, muted }: PictureColours,
): readonly string[] {
  const x = box.x + 10;
  return [
    ...lines.map((line) => element('path', { d: pathThrough(line), fill: 'none', stroke: frame })),
    rectangle(box, { fill: panel, stroke: frame, radius: 8 }),
    textLine({ x, y: box.y + 18 }, [{ text: targetWords(target), size: 12, weight: 500, fill: ink }]),
    textLine({ x, y: box.y + 34 }, [{ text: target.id, size: 11, fill: ink, mono: true }]),
    textLine({ x, y: box.y + 50 }, [
      { text: destinationWords(destinations), size: 11, fill: muted, mono: true },
    ]),
  ];
}

/** The virtual private gateway with its lines, and the connections below it. */
function drawVpn(
  { gateway, connections, joints }: VpnLayout,
  { panel, frame, ink, muted }: PictureColours,
): readonly string[] {
  const line = (points: readonly Point[]) =>
    element('path', { d: pathThrough(points), fill: 'none', stroke: frame });
  return [
    ...joints.map(line),
    ...(gateway
      ? [
          ...gateway.lines.map(line),
          rectangle(gateway.box, { fill: panel, stroke: frame, radius: 8 }),
          ...wordsInBox(gateway.box, [
            { text: 'Virtual private gateway', size: 12, weight: 500, fill: ink },
            { text: vpnGatewayWords(gateway.network), size: 11, fill: muted },
          ]),
        ]
      : []),
    ...connections.flatMap(({ box, thing }) => [
      rectangle(box, { fill: panel, stroke: frame, radius: 8 }),
      ...wordsInBox(box, [
        { text: thing.label, size: 12, weight: 600, fill: ink },
        { text: thing.ip ?? 'no address yet', size: 11, fill: ink, mono: true },
        { text: vpnRoutingWords(thing), size: 11, fill: muted },
      ]),
    ]),
  ];
}

/** Words below one another, as in a box of what exists. */
function wordsInBox({ x, y, width }: Box, lines: readonly Words[]): readonly string[] {
  return lines.map((words, index) =>
    textLine({ x: x + 10, y: y + 18 + index * 16 }, [{ ...words, cut: true }], { room: width - 20 }),
  );
}

function pathThrough([first, ...rest]: readonly Point[]): string {
  return first ? `M${first.x} ${first.y}${rest.map(({ x, y }) => `L${x} ${y}`).join('')}` : '';
}

function drawFlowLog(
  { flowLog, box }: FlowLogLayout,
  { panel, frame, ink, muted }: PictureColours,
): readonly string[] {
  const { x, y, width, height } = box;
  return [
    rectangle(box, { fill: panel, stroke: frame, radius: height / 2 }),
    glyph('flow-log', x + 10, y + height / 2 - 6.5, 13, muted),
    textLine(
      { x: x + 29, y: y + height / 2 + 4 },
      [{ text: flowLog.label, size: 12, weight: 500, fill: ink, cut: true }],
      { room: width - 39 },
    ),
  ];
}

/** The internet beside the VPC, and the gateway to it on the VPC's edge. */
function drawGateway({ mark, internet }: GatewayLayout, colours: PictureColours): readonly string[] {
  return [...drawInternet(internet, mark, colours), ...drawMark(mark, 'Internet gateway', colours)];
}

/** The gateway by which IPv6 goes out and nobody comes in. */
function drawEgressGateway(
  { mark, internet }: EgressGatewayLayout,
  colours: PictureColours,
): readonly string[] {
  return [
    ...(internet ? drawInternet(internet, mark, colours) : []),
    ...drawMark(mark, 'Egress-only', colours),
  ];
}

function drawInternet(internet: Box, mark: Box, { panel, frame, ink }: PictureColours): readonly string[] {
  const middle = mark.y + mark.height / 2;
  const radius = internet.width / 2;
  const x = internet.x + radius;
  return [
    element('path', { d: `M${x + radius} ${middle}H${mark.x}`, stroke: frame }),
    element('circle', { cx: x, cy: internet.y + radius, r: radius - 0.5, fill: panel, stroke: frame }),
    glyph('public', x - 8, internet.y + radius - 8, 16, ink),
    textLine({ x, y: internet.y + internet.height - 5 }, [{ text: 'Internet', size: 11, fill: ink }], {
      anchor: 'middle',
    }),
  ];
}

function drawMark(mark: Box, text: string, { panel, frame, ink, muted }: PictureColours): readonly string[] {
  const middle = mark.y + mark.height / 2;
  return [
    rectangle(mark, { fill: panel, stroke: frame, radius: mark.height / 2 }),
    glyph('gateway', mark.x + 11, middle - 6.5, 13, muted),
    textLine(
      { x: mark.x + mark.width / 2 + 9, y: middle + 4 },
      [{ text, size: 12, weight: 500, fill: ink }],
      { anchor: 'middle' },
    ),
  ];
}
