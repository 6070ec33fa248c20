import { create } from 'zustand';
import type { ArrowLayout, Id } from '../../../core/index.ts';

/** The arrow that pointer or focus are at: it is lit with both of its ends. */
export interface ArrowState {
  readonly pointed: Pick<ArrowLayout, 'key' | 'from' | 'to'> | undefined;
}

export const useArrows = create<ArrowState>(() => ({ pointed: undefined }));

export function pointAtArrow(arrow: ArrowLayout | undefined): void {
  const pointed = arrow && { key: arrow.key, from: arrow.from, to: arrow.to };
  if (useArrows.getState().pointed?.key !== pointed?.key) useArrows.setState({ pointed });
}

export function isLitEnd({ pointed }: ArrowState, id: Id): boolean {
  return pointed?.from === id || pointed?.to === id;
}
