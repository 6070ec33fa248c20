import { useEffect, useRef } from 'react';
import { closeGesture } from './dispatch.ts';

/** A run of clicks ends with a pause of this length. */
const PAUSE = 1000;

/** The gesture of a stepper: clicks in a row are one step of undo, until a pause ends the run. */
export function useRun(name: string): (act: (gesture: string) => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      closeGesture();
    },
    [],
  );
  return (act) => {
    clearTimeout(timer.current);
    act(`run:${name}`);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      closeGesture();
    }, PAUSE);
  };
}
