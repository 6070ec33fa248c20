import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesigns } from '../../../conformance/random/random-design.ts';
import {
  autoScalingGroup,
  connecting,
  drawn,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from '../../checks/test-design.ts';
import { compose } from '../../compose/compose.ts';
import type { Design } from '../../design/design.ts';
import type { Call, Thing } from '../../kinds/index.ts';
import { build } from '../../network/build.ts';
import { frameOf } from '../../pictures/vpc-picture.ts';
import { type Box, grownBy, holdsPoint, movedBy, type Point, touches } from '../box.ts';
import { type DesignLayout, layoutDesign, outsideBoxOf, placedBoxes } from '../layout.ts';
import { nearestPlace } from '../nearest-place.ts';
import { CELL_WORDS } from '../sizes.ts';
import { boxOnCanvas } from '../what-is-at.ts';
import { type ArrowLayout, layoutArrows } from './arrow-routes.ts';
import { ANY_IPV4 } from './gather.ts';

function laidOut(design: Design) {
  const layout = layoutDesign({ design, network: build(compose(design)).network });
  return { layout, arrows: layoutArrows(layout, design) };
}

const web = securityGroup('Web');
const data = securityGroup('Data');
const peers: readonly Thing[] = [
  { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
  { id: 'office', kind: 'ip-range', parent: 'stack', label: 'Office', cidr: '203.0.113.0/24' },
];
const base = drawn(vpc('V', { cidr: '10.0.0.0/21' }, publicGroup('Ingress'), web, data), peers);

function calls(...verbs: readonly Partial<Call>[]): readonly Call[] {
  return verbs.map((call, index) => ({
    id: `call-${index + 1}`,
    verb: 'allowTo',
    on: 'v-web',
    other: 'v-data',
    port: 'tcp',
    fromPort: 5432,
    ...call,
  }));
}

describe('layoutArrows', () => {
  it('leads from who opens the connection, whichever side it is said on', () => {
    const { arrows } = laidOut(
      connecting(calls({}, { verb: 'allowFrom', other: 'internet', fromPort: 443 }), base),
    );
    expect(arrows.map(({ from, to, pill }) => [from, to, pill.words])).toEqual([
      ['v-web', 'v-data', '5432 PostgreSQL'],
      ['internet', 'v-web', '443 HTTPS'],
    ]);
  });

  it('gathers connections between the same two boxes into one arrow with their count', () => {
    const { arrows } = laidOut(
      connecting(calls({}, { on: 'v-data', other: 'v-web' }, { fromPort: 443 }), base),
    );
    expect(arrows.map(({ from, calls: own, pill }) => [from, own.length, pill.words])).toEqual([
      ['v-web', 2, '2'],
      ['v-data', 1, '5432 PostgreSQL'],
    ]);
  });

  it('draws any IPv4 address from the internet where it is drawn, and as a stub where it is not', () => {
    const open = calls({ verb: 'allowFromAnyIpv4', fromPort: 80 });
    expect(laidOut(connecting(open, base)).arrows.map(({ key }) => key)).toEqual(['internet>v-web']);
    const alone = drawn(vpc('V', { cidr: '10.0.0.0/21' }, web));
    const [stub] = laidOut(connecting(open, alone)).arrows;
    expect([stub?.from, stub?.points.length, stub?.pill.words]).toEqual([ANY_IPV4, 2, 'any IPv4 · 80 HTTP']);
  });

  it('draws a loop for what members may open among each other', () => {
    const { arrows, layout } = laidOut(connecting(calls({ verb: 'allowInternally' }), base));
    const box = boxOnCanvas(layout, 'v-web');
    expect(arrows.map(({ key, points }) => [key, points.length])).toEqual([['v-web>v-web', 4]]);
    expect(arrows[0]?.points.at(-1)?.y).toBe(box?.y);
  });

  it('stays within a VPC between its own groups', () => {
    const names = Array.from({ length: 12 }, (_, index) => `G${index}`);
    const inside = names.map((name) => securityGroup(name));
    const all = names.flatMap((on) =>
      names
        .filter((other) => other !== on)
        .map((other) => ({ on: `v-${on.toLowerCase()}`, other: `v-${other.toLowerCase()}` })),
    );
    const { arrows, layout } = laidOut(
      connecting(calls(...all), drawn(vpc('V', { cidr: '10.0.0.0/21' }, ...inside))),
    );
    const frame = boxOnCanvas(layout, 'v');
    const points = arrows.flatMap((arrow) => arrow.points);
    expect(arrows.length).toBe(132);
    expect(points.filter((point) => !frame || !holdsPoint(frame, point))).toEqual([]);
  });

  it('has room for its words within a row too, past another box and back', () => {
    const names = ['Web', 'App', 'Cron'];
    const inRow = names.map((name) => autoScalingGroup(name, { subnetGroup: 'v-app' }));
    const row = drawn(
      vpc(
        'V',
        { cidr: '10.0.0.0/20' },
        publicGroup('Ingress'),
        privateGroup('App', { cidrMask: 24 }),
        ...inRow,
      ),
    );
    const pairs = names.flatMap((on) =>
      names.filter((other) => other !== on).map((other) => ({ on, other })),
    );
    const all = pairs.map(({ on, other }) => ({
      on: `v-${on.toLowerCase()}`,
      other: `v-${other.toLowerCase()}`,
    }));
    const { arrows } = laidOut(connecting(calls(...all), row));
    expect(arrows.map(({ pill }) => pill.words).filter((words) => !words.startsWith('5432'))).toEqual([]);
  });

  it('runs straight between rows, through the gap between cells, with its words above the row', () => {
    const tiers = drawn(
      vpc(
        'V',
        { cidr: '10.0.0.0/20' },
        publicGroup('Ingress', { cidrMask: 24 }),
        privateGroup('Between', { cidrMask: 24 }),
        privateGroup('App', { cidrMask: 24 }),
        loadBalancer('Lb', { subnetGroup: 'v-ingress' }),
        listener('Http', 'v-lb', { port: 8443 }),
        autoScalingGroup('Web', { subnetGroup: 'v-app' }),
      ),
    );
    const call = { verb: 'allowTo', on: 'v-lb', other: 'v-web' } as const;
    const { arrows, layout } = laidOut(connecting(calls(call), tiers));
    const [one, other] = ['v-lb', 'v-web'].map((id) => boxOnCanvas(layout, id));
    const [start, end] = arrows[0]?.points ?? [];
    expect(arrows[0]?.points).toHaveLength(2);
    expect(start?.x).toBe(end?.x);
    expect([start?.y, end?.y]).toEqual([(one?.y ?? 0) + (one?.height ?? 0), other?.y]);
    expect(arrows[0]?.pill.words).toBe('5432 PostgreSQL');
  });

  it('stays within the frame that a picture has', () => {
    const apart = (zones: readonly number[]) => ({ subnetGroup: 'v-app', zones });
    const row = drawn(
      vpc(
        'V',
        { cidr: '10.0.0.0/20' },
        privateGroup('App', { cidrMask: 24 }),
        autoScalingGroup('One', apart([1, 2, 3])),
        autoScalingGroup('Two', apart([1, 2, 3])),
        autoScalingGroup('Three', apart([3])),
      ),
    );
    const all = ['v-two', 'v-three'].map((other) => ({ on: 'v-one', other }));
    const { arrows, layout } = laidOut(connecting(calls(...all), row));
    const frame = layout.vpcs.map(({ vpc: one }) => frameOf(one).width)[0] ?? 0;
    expect(arrows.flatMap(({ points }) => points).filter(({ x }) => x >= frame)).toEqual([]);
  });

  it('ends at the load balancer of a listener, and says the port that the listener has', () => {
    const tiers = drawn(
      vpc(
        'V',
        { cidr: '10.0.0.0/20' },
        publicGroup('Ingress', { cidrMask: 24 }),
        loadBalancer('Lb', { subnetGroup: 'v-ingress' }),
        listener('Http', 'v-lb', { protocol: 'HTTPS' }),
      ),
      peers,
    );
    const call = { verb: 'allowDefaultPortFrom', on: 'v-lb-http', other: 'internet' } as const;
    const { arrows } = laidOut(connecting([{ id: 'call', ...call }], tiers));
    expect(arrows.map(({ key, pill }) => [key, pill.words])).toEqual([['internet>v-lb', '443 HTTPS']]);
  });

  it('keeps arrows apart that share a gutter', () => {
    const { arrows } = laidOut(connecting(calls({}, { on: 'v-data', other: 'v-web' }), base));
    const heights = arrows.map(({ points }) => points[1]?.y ?? 0);
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(6);
  });

  it('lets no arrow cross a box, and ends each on the edges of its two', () => {
    fc.assert(
      fc.property(randomDesigns, (design) => {
        const { layout, arrows } = laidOut(design);
        const boxes = allBoxes(layout);
        return arrows.every(
          (arrow) =>
            endsOnEdges(layout, arrow) &&
            piecesOf(arrow.points).every((piece) => !boxes.some((box) => touches(box, piece))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds its way also where boxes were put close together', () => {
    fc.assert(
      fc.property(
        smallDesigns,
        fc.array(fc.tuple(coordinates, coordinates), { minLength: 12 }),
        (design, spots) => {
          const { layout, arrows } = laidOut(scattered(design, spots));
          const boxes = allBoxes(layout);
          return arrows.every(
            (arrow) =>
              endsOnEdges(layout, arrow) &&
              piecesOf(arrow.points).every((piece) => !boxes.some((box) => touches(box, piece))),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('hides no box behind words', () => {
    fc.assert(
      fc.property(randomDesigns, (design) => {
        const { layout, arrows } = laidOut(design);
        const boxes = allBoxes(layout);
        return arrows.every(({ pill }) => pill.words === '' || !boxes.some((box) => touches(box, pill.box)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps arrows as they are while neither boxes nor connections change', () => {
    const design = connecting(calls({}, { on: 'v-data', other: 'v-web' }), base);
    const renamed = things(design, (thing) => ({ ...thing, label: `${thing.label} 2` }));
    const before = laidOut(design).arrows;
    const after = laidOut(renamed).arrows;
    expect(after.map((arrow, index) => arrow === before[index])).toEqual([true, true]);
    const [changed] = laidOut(
      connecting(calls({ fromPort: 22 }, { on: 'v-data', other: 'v-web' }), base),
    ).arrows;
    expect(changed?.pill.words).toBe('22 SSH');
  });

  it('is the same for the same design', () => {
    fc.assert(
      fc.property(randomDesigns, (design) => {
        const { arrows } = laidOut(design);
        laidOut(base);
        laidOut(connecting(calls({}), base));
        expect(laidOut(structuredClone(design)).arrows).toEqual(arrows);
      }),
      { numRuns: 60 },
    );
  });
});

function things(design: Design, edit: (thing: Thing) => Thing): Design {
  return { ...design, things: design.things.map(edit) };
}

/** Finding places takes its time where there are many boxes. */
const smallDesigns = randomDesigns.filter(({ things }) => things.length < 16);

const coordinates = fc.integer({ min: -900, max: 900 });

/** The same design with each box put somewhere, as near as the others let it. */
function scattered(design: Design, spots: readonly (readonly [x: number, y: number])[]): Design {
  const { layout } = laidOut(design);
  let drawn = withPlaces(design, layout);
  for (const [index, { id, extent }] of placedBoxes(layout).entries()) {
    const [x, y] = spots[index % spots.length] ?? [0, 0];
    const at = nearestPlace(laidOut(drawn).layout, extent, { x, y }, [id]);
    drawn = { ...drawn, canvas: { positions: { ...drawn.canvas.positions, [id]: at } } };
  }
  return drawn;
}

function withPlaces(design: Design, layout: DesignLayout): Design {
  const positions = Object.fromEntries(placedBoxes(layout).map(({ id, position }) => [id, position]));
  return { ...design, canvas: { positions } };
}

/** Cells, titles, headers and boxes at which arrows end. */
function allBoxes(layout: DesignLayout): readonly Box[] {
  const inside = layout.vpcs.flatMap(
    ({ position, vpc: { header, rows, strip, items, gateway, addRow, columns } }) =>
      [
        header,
        // Nobody adds rows to an existing VPC, so there is nothing to cross.
        ...(addRow.height > 0 ? [addRow] : []),
        ...columns.map(({ head }) => head),
        ...rows.flatMap(({ box, title, cells }) =>
          [title, ...cells.map((cell) => ({ ...cell.box, height: CELL_WORDS }))].map((part) =>
            movedBy(part, box),
          ),
        ),
        ...(strip ? [strip.title] : []),
        ...items.map(({ box }) => box),
        ...(gateway ? [gateway.internet] : []),
      ].map((box) => movedBy(box, position)),
  );
  return [...inside, ...layout.outside.map(outsideBoxOf)];
}

function piecesOf(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

function endsOnEdges(layout: DesignLayout, { from, to, points }: ArrowLayout): boolean {
  const ends = [
    [from, points[0]],
    [to, points.at(-1)],
  ] as const;
  return ends.every(([id, point]) => {
    const box = boxOnCanvas(layout, id);
    if (!box || !point) return id === ANY_IPV4;
    const isWithin = touches(grownBy(box, 0.01), { ...point, width: 0.001, height: 0.001 });
    return isWithin && !touches(grownBy(box, -0.01), { ...point, width: 0.001, height: 0.001 });
  });
}
