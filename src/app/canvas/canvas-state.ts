import { create } from 'zustand';
import type { Box, Design, DesignLayout, GridPlace, Id, Point, Reordering } from '../../core/index.ts';
import type { Selection } from '../store/editor.ts';
import type { StandingTarget } from './workloads/standing-target.ts';

/** What the pointer has in hand on the canvas. */
export type Drag =
  | { readonly what: 'boxes'; readonly positions: Readonly<Record<Id, Point>> }
  | {
      readonly what: 'workload';
      readonly id: Id;
      /** Relative to its VPC. */
      readonly position: Point;
      readonly target: StandingTarget | undefined;
      /** Where the pointer is on the page. */
      readonly at?: Point;
    }
  | { readonly what: 'row'; readonly vpc: Id; readonly group: Id; readonly reordering: Reordering };

/** The menu of a VPC or a subnet group, open at a point of the page. */
export interface OpenMenu {
  readonly id: Id;
  readonly zone?: number;
  readonly at: Point;
}

/** What only the canvas knows, and only while it is used. */
export interface CanvasState {
  readonly drag: Drag | undefined;
  readonly menu: OpenMenu | undefined;
  /** The workload that is asked about where it shall stand. */
  readonly movingTo: Id | undefined;
  /** The subnet whose CIDR is typed in its cell. */
  readonly typingCidr: { readonly group: Id; readonly zone: number } | undefined;
  /** Where in its grid each VPC takes the focus, when Tab enters it. */
  readonly places: Readonly<Record<Id, GridPlace>>;
  /** The selection that was made on the canvas itself, where it could be seen; it isn't moved into view. */
  readonly ownSelection: Selection | undefined;
  /** Why what is dragged can't be let go where the pointer is; an empty text where that needs no word. */
  readonly refusal: { readonly at: Point; readonly says: string } | undefined;
  /** How far everything goes that is drawn; as long as arrows aren't loaded, without them. */
  readonly extentOf: (layout: DesignLayout, design: Design) => Box | undefined;
}

export const useCanvas = create<CanvasState>(() => ({
  drag: undefined,
  menu: undefined,
  movingTo: undefined,
  typingCidr: undefined,
  places: {},
  ownSelection: undefined,
  refusal: undefined,
  extentOf: ({ bounds }) => bounds,
}));

export function typeCidr(group: Id, zone: number): void {
  useCanvas.setState({ typingCidr: { group, zone } });
}

export function stopTypingCidr(): void {
  useCanvas.setState({ typingCidr: undefined });
}

export function openMenu(menu: OpenMenu): void {
  useCanvas.setState({ menu });
}

export function enterGridAt(vpc: Id, place: GridPlace): void {
  useCanvas.setState(({ places }) => ({ places: { ...places, [vpc]: place } }));
}
