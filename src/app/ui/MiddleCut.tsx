import { classes } from './classes.ts';

/** The end of a name tells it from its neighbours: `…Subnet3`. */
const ENDING = 7;

/** A beginning of so many letters is never so narrow that the dots have no room. */
const ROOM_FOR_DOTS = 3;

export interface MiddleCutProps {
  readonly text: string;
  /** How many characters of the end stay whatever happens. */
  readonly ending?: number;
}

/** A text that loses its middle where there is no room for all of it; those who listen hear it in one piece. */
export function MiddleCut({ text, ending = ENDING }: MiddleCutProps) {
  const letters = Array.from(text);
  // So short a beginning has no room for the dots: then the end is cut instead.
  const before = letters.length - ending;
  const middle = before > 0 && before < ROOM_FOR_DOTS ? letters.length : Math.max(0, before);
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="flex min-w-0" title={text}>
        <span className={classes('truncate whitespace-pre', middle >= ROOM_FOR_DOTS && 'min-w-[1.1em]')}>
          {letters.slice(0, middle).join('')}
        </span>
        <span className="shrink-0 whitespace-pre">{letters.slice(middle).join('')}</span>
      </span>
    </>
  );
}
