import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classes } from './classes.ts';

export interface SplitterProps {
  /** What is resized: "Inspector". */
  readonly label: string;
  /** Which way the line runs. */
  readonly line: 'vertical' | 'horizontal';
  /** Dragging towards the left or the top makes it larger. */
  readonly grows: 'backward' | 'forward';
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly usual: number;
  readonly onResize: (size: number) => void;
  readonly className?: string;
}

const STEP = 16;

/** The line between two panes: drag it, or move it with the arrow keys; a double click brings the usual size back. */
export function Splitter(props: SplitterProps) {
  const { label, line, grows, size, min, max, usual, onResize, className } = props;
  const grip = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const direction = grows === 'forward' ? 1 : -1;
  const resize = (wanted: number) => onResize(Math.round(Math.min(max, Math.max(min, wanted))));
  const positionOf = (event: PointerEvent) => (line === 'vertical' ? event.clientX : event.clientY);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    grip.current = { at: positionOf(event), size };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) resize(grip.current.size + direction * (positionOf(event) - grip.current.at));
  };
  const letGo = () => {
    grip.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = line === 'vertical' ? 'ArrowRight' : 'ArrowDown';
    const backward = line === 'vertical' ? 'ArrowLeft' : 'ArrowUp';
    const wanted = new Map([
      [forward, size + direction * STEP],
      [backward, size - direction * STEP],
      ['Home', min],
      ['End', max],
      ['Enter', usual],
    ]).get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is no control; this separator can be focused and moved.
    <div
      role="separator"
      tabIndex={0}
      aria-label={`Resize ${label}`}
      aria-orientation={line}
      aria-valuenow={Math.round(size)}
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(usual)}
      className={classes(
        'absolute z-20 touch-none select-none outline-none transition-colors delay-100',
        'hover:bg-accent/60 focus-visible:bg-accent',
        line === 'vertical' ? 'inset-y-0 w-1 cursor-col-resize' : 'inset-x-0 h-1 cursor-row-resize',
        className,
      )}
    />
  );
}
