import { create } from 'zustand';
import { type Id, type PathOut, pathOut, rowById } from '../../../core/index.ts';
import { currentDesign, useEditor } from '../../store/editor.ts';
import { useLookedAt } from '../../store/looked-at.ts';
import { layoutOf } from '../plans.ts';

/** The id of the tooltip on the page, by which its cell is described. */
export const CELL_TIP = 'cell-tip';

/** A subnet on the canvas. */
export interface PointedCell {
  readonly group: Id;
  readonly zone: number;
}

/** How traffic leaves the subnet that is pointed at. */
export interface LitPath {
  readonly vpc: Id;
  readonly path: PathOut;
}

/** What pointer or keyboard are at: at once, then with its path out lit, then told of in a tooltip. */
export interface Pointing {
  readonly pointed: PointedCell | undefined;
  readonly lit: LitPath | undefined;
  readonly told: PointedCell | undefined;
}

/** In milliseconds. A pointer that only passes lights nothing; to a neighbour there is no delay. */
const LIT_AFTER = 120;
const TOLD_AFTER = 400;
const WARM = 300;

const nothing: Pointing = { pointed: undefined, lit: undefined, told: undefined };

export const usePointing = create<Pointing>(() => nothing);

let timers: readonly ReturnType<typeof setTimeout>[] = [];
let warmUntil = 0;

/** What a subnet is on the path that is lit: its beginning, or the place of the NAT gateway that it takes. */
export function litPart({ lit }: Pointing, group: Id, zone: number): 'from' | 'nat' | undefined {
  if (lit?.path.from.id === group && lit.path.from.zone === zone) return 'from';
  const nat = lit?.path.nat;
  return nat?.origin.id === group && nat.zoneIndex === zone ? 'nat' : undefined;
}

/** The pointer, or the focus by keyboard, is at a subnet now, or at none. */
export function pointAt(cell: PointedCell | undefined): void {
  const { pointed, lit, told } = usePointing.getState();
  if (isSame(pointed, cell)) return;
  stopTimers();
  if (told) warmUntil = Date.now() + WARM;
  if (!cell) {
    usePointing.setState(nothing);
    return;
  }
  usePointing.setState({ pointed: cell, lit: lit && pathFrom(cell), told: told && cell });
  timers = [
    setTimeout(() => usePointing.setState({ lit: pathFrom(cell) }), LIT_AFTER),
    setTimeout(() => usePointing.setState({ told: cell }), Date.now() < warmUntil ? 0 : TOLD_AFTER),
  ];
}

/** The way out of a subnet that is looked at in a table is lit; without one it is dark again. */
useLookedAt.subscribe(({ subnet }) => {
  stopTimers();
  usePointing.setState({ ...nothing, lit: subnet && pathFrom(subnet) });
});

/** A press, a key or the wheel: what was told is out of the way until something else is pointed at. */
export function stopTelling(): void {
  const { lit, told } = usePointing.getState();
  warmUntil = 0;
  stopTimers();
  if (lit || told) usePointing.setState({ lit: undefined, told: undefined });
}

useEditor.subscribe(({ history }, before) => {
  if (history.design !== before.history.design) stopTelling();
});

function pathFrom({ group, zone }: PointedCell): LitPath | undefined {
  const vpc = rowById(layoutOf(currentDesign()), group)?.vpc;
  const path = vpc && pathOut(vpc.network, { id: group, zone });
  return vpc && path && { vpc: vpc.id, path };
}

function stopTimers(): void {
  timers.forEach(clearTimeout);
  timers = [];
}

function isSame(one: PointedCell | undefined, other: PointedCell | undefined): boolean {
  return one?.group === other?.group && one?.zone === other?.zone;
}
