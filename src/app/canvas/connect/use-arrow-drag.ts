import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useRef } from 'react';
import {
  type Design,
  type Id,
  type Point,
  type Thing,
  whatIsAt,
  whyNotConnect,
} from '../../../core/index.ts';
import { currentDesign } from '../../store/editor.ts';
import { findThing } from '../../store/find.ts';
import { focusIdOf } from '../focus.ts';
import { isOverCanvas } from '../over-canvas.ts';
import { layoutOf } from '../plans.ts';
import { ask, setConnecting, stopConnecting } from './connecting.ts';

/** A press that moves no farther is a click. */
const CLICK = 4;

export interface ArrowDrag {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Was the press that just ended a drag? Its click means nothing then. */
  readonly wasDrag: () => boolean;
}

/**
 * Draws an arrow from a box to where the pointer lets it go: all of a box takes it, empty canvas asks who shall stand
 * there, Escape gives it up. React Flow's own connections end only near a handle.
 */
export function useArrowDrag(from: Id): ArrowDrag {
  const flow = useReactFlow();
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    dragged.current = false;
    const start = { x: event.clientX, y: event.clientY };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    let target: Target | undefined;

    const end = () => {
      listening.abort();
      stopConnecting();
    };
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const isFar = Math.hypot(clientX - start.x, clientY - start.y) >= CLICK;
        if (!dragged.current && !isFar) return;
        dragged.current = true;
        const at = { x: clientX, y: clientY };
        const point = flow.screenToFlowPosition(at);
        target = targetAt(currentDesign(), from, at, point);
        const { over, refusal } = target;
        setConnecting({ is: 'drawing', from, at, point, over, refusal });
      },
      options,
    );
    window.addEventListener(
      'pointerup',
      ({ clientX, clientY }) => {
        end();
        if (!target || !dragged.current) return;
        const at = { x: clientX, y: clientY };
        if (target.isFree) setConnecting({ is: 'landing', from, at, point: flow.screenToFlowPosition(at) });
        else if (target.over !== undefined && target.refusal === undefined)
          ask({ from, to: target.over }, besideBox(target.over) ?? at);
      },
      options,
    );
    window.addEventListener('pointercancel', end, options);
    // Not captured: that would hear of every field that loses the focus.
    window.addEventListener('blur', end, { signal: listening.signal });
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        pressed.stopPropagation();
        end();
      },
      options,
    );
  };

  return { onPointerDown, wasDrag: () => dragged.current };
}

/** Where a form leaves the box, and the gutter below it, in view. */
function besideBox(id: Id): Point | undefined {
  const box = document.getElementById(focusIdOf(id))?.closest('.connect-box')?.getBoundingClientRect();
  return box && { x: box.right, y: box.top };
}

interface Target {
  readonly over: Id | undefined;
  readonly refusal: string | undefined;
  /** Empty canvas. */
  readonly isFree: boolean;
}

function targetAt(design: Design, from: Id, at: Point, point: Point): Target {
  const none: Target = { over: undefined, refusal: undefined, isFree: false };
  if (!isOverCanvas(at)) return none;
  const spot = whatIsAt(layoutOf(design), point);
  switch (spot.at) {
    case 'canvas':
      return { ...none, isFree: true };
    case 'box':
      return spot.id === from ? none : { ...none, over: spot.id, refusal: reason(design, from, spot.id) };
    case 'row':
    case 'cell':
      return { ...none, refusal: reason(design, from, spot.group) };
    case 'vpc-header':
    case 'row-gap':
      return { ...none, refusal: reason(design, from, spot.vpc) };
  }
}

function reason(design: Design, from: Id, to: Id): string | undefined {
  const [start, end] = [from, to].map((id): Thing | undefined => findThing(design, id));
  return whyNotConnect(start, end);
}
