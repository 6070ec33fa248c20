import { Info } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';

/** The name of a field; pointing at the sign beside it says what the field does. */
export function FieldLabel({
  htmlFor,
  id,
  label,
  says,
  isBeside = false,
}: {
  readonly htmlFor?: string;
  readonly id?: string;
  readonly label: string;
  readonly says?: string | undefined;
  /** It stands in a line with the field, not above it. */
  readonly isBeside?: boolean | undefined;
}) {
  const words =
    htmlFor === undefined ? <span id={id}>{label}</span> : <label htmlFor={htmlFor}>{label}</label>;
  return (
    <div className={classes('flex items-center gap-1 font-medium', !isBeside && 'mb-1')}>
      {words}
      {says !== undefined && (
        <Tooltip says={says} side="left">
          <button
            type="button"
            aria-label={`About ${label}`}
            className="-my-1 p-1.5 text-muted hover:text-ink"
          >
            <Info aria-hidden size={12} />
          </button>
        </Tooltip>
      )}
    </div>
  );
}
