/** The end of a name tells it from its neighbours: `…Subnet3`. */
const ENDING = 7;

export interface MiddleCutProps {
  readonly text: string;
  /** How many characters of the end stay whatever happens. */
  readonly ending?: number;
}

/** A text that loses its middle where there is no room for all of it; those who listen hear it in one piece. */
export function MiddleCut({ text, ending = ENDING }: MiddleCutProps) {
  const letters = Array.from(text);
  const middle = Math.max(0, letters.length - ending);
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="flex min-w-0 whitespace-pre" title={text}>
        <span className="truncate">{letters.slice(0, middle).join('')}</span>
        <span className="shrink-0">{letters.slice(middle).join('')}</span>
      </span>
    </>
  );
}
