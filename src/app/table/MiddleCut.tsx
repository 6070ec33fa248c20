/** What is left of the end of a name: there it often says which one it is. */
const ENDING = 6;

/** A name that is cut in the middle where there is little room; those who listen hear it in one piece. */
export function MiddleCut({ text, ending = ENDING }: { readonly text: string; readonly ending?: number }) {
  const middle = Math.max(0, text.length - ending);
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="flex min-w-0" title={text}>
        <span className="truncate whitespace-pre">{text.slice(0, middle)}</span>
        <span className="shrink-0 whitespace-pre">{text.slice(middle)}</span>
      </span>
    </>
  );
}
