import { create } from 'zustand';
import {
  apply,
  type Call,
  type Command,
  connectionBetween,
  type Design,
  type Ends,
  type Id,
  type Point,
  type Proposal,
} from '../../../core/index.ts';
import { currentDesign } from '../../store/editor.ts';
import { type CallChanges, withChanges } from '../../ui/connection/traffic.ts';

/** A new arrow on its way: drawn with the pointer, led to a place or a name, then asked about. */
export type Connecting =
  | { readonly is: 'nothing' }
  /** The pointer has its head; `at` on the page, `point` on the canvas. */
  | {
      readonly is: 'drawing';
      readonly from: Id;
      readonly at: Point;
      readonly point: Point;
      readonly over: Id | undefined;
      readonly refusal: string | undefined;
    }
  /** Let go on empty canvas: who shall stand there? */
  | { readonly is: 'landing'; readonly from: Id; readonly at: Point; readonly point: Point }
  /** The other end is chosen by its name. */
  | { readonly is: 'choosing'; readonly from: Id }
  | Asking;

/** What the connection allows is asked. */
export interface Asking {
  readonly is: 'asking';
  readonly call: Call;
  /** Shall a listener that it begins at send its requests along? */
  readonly forwards: boolean;
  /** What is made with it, as one step. */
  readonly making: Proposal | undefined;
  readonly at: Point;
}

const nothing: Connecting = { is: 'nothing' };

export const useConnecting = create<{ readonly connecting: Connecting }>(() => ({ connecting: nothing }));

export function setConnecting(connecting: Connecting): void {
  useConnecting.setState({ connecting });
}

export function stopConnecting(): void {
  setConnecting(nothing);
}

/** Opens the form for an arrow between two boxes, beside a point of the page. */
export function ask(ends: Ends, at: Point, making?: Proposal): void {
  const call = connectionBetween(designWith(making?.command), ends);
  if (call) setConnecting({ is: 'asking', call, forwards: true, making, at });
  else stopConnecting();
}

/** The design with what is made along with an arrow. */
export function designWith(command: Command | undefined): Design {
  const design = currentDesign();
  const applied = command && apply(design, command);
  return applied?.ok ? applied.value : design;
}

export function setForwards(forwards: boolean): void {
  const { connecting } = useConnecting.getState();
  if (connecting.is === 'asking') setConnecting({ ...connecting, forwards });
}

export function changeAsked(changes: CallChanges): void {
  const { connecting } = useConnecting.getState();
  if (connecting.is !== 'asking') return;
  const call = withChanges(connecting.call, changes);
  setConnecting({ ...connecting, call });
}
