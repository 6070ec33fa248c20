import {
  accept,
  addBeside,
  addOutside,
  addSubnetGroup,
  addVpc,
  apply,
  asOne,
  type BesideKind,
  type Command,
  type Connectable,
  type Design,
  type DesignLayout,
  duplicate,
  type FlowLogLayout,
  freePlace,
  freePlaceOutside,
  type GatewayEndpoint,
  groupsOf,
  hasSecurityGroups,
  type Id,
  isPeer,
  kinds,
  layoutDesign,
  maskOf,
  nearestPlace,
  OUTSIDE_EXTENT,
  type OutsideKind,
  type Peer,
  type Point,
  type Proposed,
  placedBoxes,
  preview,
  type RowLayout,
  refuse,
  removeThings,
  runStages,
  type SizeChoice,
  sizeChoice,
  thingById,
  type VpcLayout,
  type VpnConnection,
  vpcsOf,
} from '../../core/index.ts';

/** What the gestures of the canvas ask for, as commands; nothing is carried out here. */

export function layoutOf(design: Design): DesignLayout {
  return layoutDesign(runStages(design));
}

/** A VPC with its upper left corner at a point or near it, or where there is room for it. */
export function newVpc(design: Design, layout: DesignLayout, at?: Point): Proposed {
  return placed(design, layout, at, (stack, corner) => addVpc(design, stack, corner));
}

/** A group on empty canvas: a VPC is made around it. */
export function newGroupInVpc(design: Design, layout: DesignLayout, at?: Point): Proposed {
  const made = placed(design, layout, at, (stack, corner) => addVpc(design, stack, corner, ['public']));
  if (!made.ok) return made;
  const { select } = made.value;
  return accept({ ...made.value, ...(select === undefined ? {} : { select: `${select}-public` }) });
}

/** What stands beside rows, on empty canvas: a VPC is made around it. */
export function newBesideInVpc(design: Design, layout: DesignLayout, kind: BesideKind, at?: Point): Proposed {
  return placed(design, layout, at, (stack, corner) => {
    const made = addVpc(design, stack, corner);
    const after = made.ok ? apply(design, made.value.command) : made;
    if (!made.ok || !after.ok) return made;
    const inside = addBeside(after.value, kind, made.value.select ?? '');
    if (!inside.ok) return inside;
    const { label } = inside.value;
    return accept({ ...inside.value, command: asOne(label, [made.value.command, inside.value.command]) });
  });
}

export function newBeside(design: Design, kind: BesideKind, vpc: Id): Proposed {
  return addBeside(design, kind, vpc);
}

/** Who is at the other end of connections, at a point or near it, never on a VPC. */
export function newOutside(design: Design, layout: DesignLayout, kind: OutsideKind, at?: Point): Proposed {
  const [stack] = design.stacks;
  if (!stack) return refuse();
  const corner = at ? rounded(nearestPlace(layout, OUTSIDE_EXTENT, at)) : freePlaceOutside(layout);
  return keepingPlaces(design, layout, addOutside(design, kind, stack.id, corner));
}

export function newGroup(design: Design, vpc: Id, before?: Id): Proposed {
  return addSubnetGroup(design, vpc, before === undefined ? {} : { before });
}

/** Reserved space between the rows of a VPC. */
export function spaceBefore(design: Design, vpc: Id, before: Id): Proposed {
  return addSubnetGroup(design, vpc, { before, reserved: true, subnetType: 'isolated' });
}

export function placed(
  design: Design,
  layout: DesignLayout,
  at: Point | undefined,
  propose: (stack: Id, corner: Point) => Proposed,
): Proposed {
  const [stack] = design.stacks;
  if (!stack) return refuse();
  const first = propose(stack.id, at ?? { x: 0, y: 0 });
  const box = boxOfNew(design, first);
  if (!box) return keepingPlaces(design, layout, first);
  const corner = at ? rounded(nearestPlace(layout, box.extent, at)) : freePlace(layout, box.extent);
  return keepingPlaces(design, layout, propose(stack.id, corner));
}

/** How a proposed VPC, or the VPC of a proposed group, would look. */
export function boxOfNew(design: Design, proposed: Proposed): VpcLayout | undefined {
  return proposed.ok
    ? vpcWith(layoutAfter(design, proposed.value.command), proposed.value.select)
    : undefined;
}

/** What a proposal adds, as it would be. */
export function thingOfNew(
  design: Design,
  proposed: Proposed,
): Connectable | Peer | GatewayEndpoint | VpnConnection | undefined {
  if (!proposed.ok) return undefined;
  const { command, select } = proposed.value;
  const after = apply(design, command);
  const thing = after.ok && select !== undefined ? thingById(after.value, select) : undefined;
  if (thing?.kind === 'vpn-connection' || thing?.kind === 'gateway-endpoint') return thing;
  return thing && (hasSecurityGroups(thing) || isPeer(thing)) ? thing : undefined;
}

export function flowLogOfNew(design: Design, proposed: Proposed): FlowLogLayout | undefined {
  if (!proposed.ok) return undefined;
  const { command, select } = proposed.value;
  return layoutAfter(design, command)
    ?.vpcs.flatMap(({ vpc }) => vpc.flowLogs)
    .find(({ id }) => id === select);
}

export function rowOfNew(design: Design, proposed: Proposed): RowLayout | undefined {
  if (!proposed.ok) return undefined;
  const { command, select } = proposed.value;
  return vpcWith(layoutAfter(design, command), select)?.rows.find(({ id }) => id === select);
}

export function layoutAfter(design: Design, command: Command): DesignLayout | undefined {
  const result = preview(design, command);
  return result.ok ? layoutDesign(result.value) : undefined;
}

function vpcWith(layout: DesignLayout | undefined, id: Id | undefined): VpcLayout | undefined {
  const holds = (vpc: VpcLayout) => boxesIn(vpc).some((one) => one.id === id);
  return layout?.vpcs.find((one) => one.id === id || holds(one.vpc))?.vpc;
}

/** What stands in a VPC, or at it. */
function boxesIn({
  vpc,
  rows,
  items,
  endpoints,
  vpn,
  flowLogs,
}: VpcLayout): readonly { readonly id: Id; readonly vpcId: Id }[] {
  const beside = [...endpoints, ...flowLogs].map(({ id }) => ({ id, vpcId: vpc.id }));
  return [...rows, ...items, ...beside, ...(vpn?.connections ?? [])];
}

/** Moves boxes to where they touch none of the others; those stay, also where nobody put them. */
export function moveBoxes(
  design: Design,
  layout: DesignLayout,
  positions: Readonly<Record<Id, Point>>,
): Proposed {
  const ids = Object.keys(positions);
  const moves = ids.flatMap((id): readonly Command[] => {
    const placed = placedBoxes(layout).find((one) => one.id === id);
    const wanted = positions[id];
    if (!placed || !wanted) return [];
    const to = rounded(nearestPlace(layout, placed.extent, wanted, ids));
    const isMoved = to.x !== placed.position.x || to.y !== placed.position.y;
    return isMoved ? [{ do: 'move-box', id, position: to }] : [];
  });
  if (moves.length === 0) return refuse();
  const [only] = ids;
  const label = ids.length === 1 ? `Move ${labelOf(design, only)}` : `Move ${ids.length} boxes`;
  return keepingPlaces(design, layout, accept({ label, command: asOne(label, moves) }), ids);
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** Automatic placing never moves what is there: each box without a place of its own gets the one that it has. */
function keepingPlaces(
  design: Design,
  layout: DesignLayout,
  proposed: Proposed,
  except: readonly Id[] = [],
): Proposed {
  if (!proposed.ok) return proposed;
  const pins = placedBoxes(layout)
    .filter(({ id }) => !design.canvas.positions[id] && !except.includes(id))
    .map(({ id, position }): Command => ({ do: 'move-box', id, position }));
  const { command, label } = proposed.value;
  return accept({ ...proposed.value, command: asOne(label, [...pins, command]) });
}

export function duplicateBox(design: Design, layout: DesignLayout, id: Id): Proposed {
  const original = placedBoxes(layout).find((one) => one.id === id);
  const isVpc = layout.vpcs.some((one) => one.id === id);
  const free = original && (isVpc ? freePlace(layout, original.extent) : freePlaceOutside(layout));
  const copy = duplicate(design, id, free);
  return original ? keepingPlaces(design, layout, copy) : copy;
}

/** Takes boxes away as one step; what stands in one that goes needs no word of its own. */
export function removeBoxes(design: Design, layout: DesignLayout, ids: readonly Id[]): Proposed {
  const inside = layout.vpcs.flatMap(({ vpc }) => boxesIn(vpc));
  const gone = ids.filter((id) => !inside.some((one) => one.id === id && ids.includes(one.vpcId)));
  return keepingPlaces(design, layout, removeThings(design, gone), ids);
}

/** Where the focus goes after a box is gone: to the next sibling, the one before, or the parent. */
export function neighbourOf(layout: DesignLayout, id: Id): Id | undefined {
  const families = layout.vpcs.flatMap(({ id: parent, vpc }) => [
    ...[vpc.rows, vpc.items, vpc.endpoints, vpc.vpn?.connections ?? [], vpc.flowLogs].map((all) => ({
      id: parent,
      members: all.map((one) => one.id),
    })),
    ...vpc.items.map(({ id, parts }) => ({ id, members: parts.map((part) => part.id) })),
  ]);
  const family = families.find(({ members }) => members.includes(id));
  const siblings =
    family?.members ??
    [layout.vpcs, layout.outside].map((all) => all.map((one) => one.id)).find((all) => all.includes(id)) ??
    [];
  const index = siblings.indexOf(id);
  return siblings[index + 1] ?? siblings[index - 1] ?? family?.id;
}

/** One place up or down among the rows of its VPC. */
export function moveRow(design: Design, id: Id, by: -1 | 1): Proposed {
  const rows = rowsBeside(design, id);
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  const other = rows[index + by];
  if (!row || !other) return refuse();
  const before = by < 0 ? other.id : rows[index + 2]?.id;
  const label = `Move ${row.label} ${by < 0 ? 'above' : 'below'} ${other.label}`;
  return accept({ label, command: { do: 'move-thing', id, ...(before === undefined ? {} : { before }) } });
}

/** A row dropped at its new place. */
export function dropRow(design: Design, id: Id, before: Id | undefined): Proposed {
  const rows = rowsBeside(design, id);
  const row = rows.find((one) => one.id === id);
  if (!row) return refuse();
  const next = rows.find((one) => one.id === before);
  const label = next ? `Move ${row.label} above ${next.label}` : `Move ${row.label} to the end`;
  return accept({ label, command: { do: 'move-thing', id, ...(before === undefined ? {} : { before }) } });
}

export function rowsBeside(design: Design, id: Id) {
  return (
    vpcsOf(design)
      .map((vpc) => groupsOf(design, vpc))
      .find((groups) => groups.some((group) => group.id === id)) ?? []
  );
}

/** The next size up (-1 in the mask) or down (+1); absent at the end of what subnets can be. */
export function nextSize(design: Design, row: RowLayout, by: -1 | 1): SizeChoice | undefined {
  const mask = maskOf(row);
  const { min, max } = kinds['subnet-group'].fields.cidrMask;
  if (mask === undefined || mask + by < min || mask + by > max) return undefined;
  return sizeChoice(design, row.id, mask + by);
}

function labelOf(design: Design, id: Id | undefined): string {
  const groups = vpcsOf(design).flatMap((vpc) => groupsOf(design, vpc));
  return [...design.things, ...groups].find((one) => one.id === id)?.label ?? 'box';
}
