import { create } from 'zustand';
import type { BesideKind, KindName, OutsideKind, Point, WorkloadKind } from '../../core/index.ts';

/** The kinds that the palette has. */
export type PaletteKind = Extract<KindName, 'vpc' | 'subnet-group'> | BesideKind | WorkloadKind | OutsideKind;

/** What is dragged from the palette, and where the pointer is on the page. */
export interface Carried {
  readonly kind: PaletteKind;
  readonly at: Point;
}

/** Who takes what comes from the palette: the canvas. */
export interface Taker {
  /** Puts it where the pointer let it go. */
  readonly drop: (carried: Carried) => void;
  /** Puts it where it fits, without a pointer. */
  readonly add: (kind: PaletteKind) => void;
}

interface Carrying {
  readonly carried: Carried | undefined;
  readonly taker: Taker | undefined;
}

const useCarrying = create<Carrying>(() => ({ carried: undefined, taker: undefined }));

export function useCarried(): Carried | undefined {
  return useCarrying((state) => state.carried);
}

export function carry(kind: PaletteKind, at: Point): void {
  useCarrying.setState({ carried: { kind, at } });
}

export function isCarrying(): boolean {
  return useCarrying.getState().carried !== undefined;
}

/** Nothing is carried any more, and nothing was done. */
export function letGo(): void {
  useCarrying.setState({ carried: undefined });
}

export function drop(): void {
  const { carried, taker } = useCarrying.getState();
  letGo();
  if (carried) taker?.drop(carried);
}

export function addFromPalette(kind: PaletteKind): void {
  useCarrying.getState().taker?.add(kind);
}

/** Takes from now on what the palette gives; the answer ends it. */
export function takeFromPalette(taker: Taker): () => void {
  useCarrying.setState({ taker });
  return () => useCarrying.setState((state) => (state.taker === taker ? { taker: undefined } : {}));
}
