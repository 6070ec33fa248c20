import { classes } from '../ui/classes.ts';

/** The end of a name tells it from its neighbours: `…Subnet3`. */
const TAIL = 7;

/** A text that loses its middle where there is no room for all of it. */
export function MiddleCut({ text, className }: { readonly text: string; readonly className?: string }) {
  const letters = Array.from(text);
  const tail = letters.length > 2 * TAIL ? letters.slice(-TAIL).join('') : '';
  const head = tail === '' ? text : letters.slice(0, -TAIL).join('');
  return (
    <span className={classes('flex min-w-0 whitespace-pre', className)}>
      <span className="truncate">{head}</span>
      {tail !== '' && <span className="shrink-0">{tail}</span>}
    </span>
  );
}
