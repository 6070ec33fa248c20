import { type ReactNode, useId } from 'react';
import { classes } from '../../ui/classes.ts';
import type { Found } from './use-found.ts';

export interface ChoiceRow {
  readonly value: string;
  readonly label: string;
  readonly says?: ReactNode;
  readonly glyph?: ReactNode;
  /** To the right of the label. */
  readonly aside?: ReactNode;
  /** The colours of the row while it is chosen. */
  readonly chosen?: string;
}

/** One of a few, each with the sentence that says what it means. */
export function ChoiceRows({
  label,
  rows,
  value,
  onChoose,
  onPoint,
  layout = 'beside',
  found,
}: {
  /** The accessible name of the whole. */
  readonly label: string;
  readonly rows: readonly ChoiceRow[];
  /** `undefined` where several things differ. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  /** Tells which one is pointed at or focused, for a preview. */
  readonly onPoint?: (value: string | undefined) => void;
  /** Where the sentence stands. */
  readonly layout?: 'beside' | 'beneath';
  readonly found?: Found;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      {...found}
      className={classes(
        'divide-y divide-hairline rounded-lg border',
        found?.['aria-invalid'] ? 'border-error' : 'border-control',
      )}
    >
      {rows.map((row) => {
        const isChosen = row.value === value;
        return (
          <label
            key={row.value}
            onPointerEnter={() => onPoint?.(row.value)}
            onPointerLeave={() => onPoint?.(undefined)}
            className={classes(
              'flex cursor-pointer gap-2 px-2.5 py-1 first:rounded-t-[7px] last:rounded-b-[7px] has-focus-visible:outline-2 has-focus-visible:outline-accent',
              isChosen ? (row.chosen ?? 'bg-lane') : 'hover:bg-lane',
            )}
          >
            {row.glyph !== undefined && <span className="mt-[3px]">{row.glyph}</span>}
            <RowWords row={row} layout={layout} />
            <input
              type="radio"
              name={name}
              checked={isChosen}
              onChange={() => onChoose(row.value)}
              onFocus={() => onPoint?.(row.value)}
              onBlur={() => onPoint?.(undefined)}
              className="mt-[3px] size-3.5 shrink-0 appearance-none rounded-full border-[1.5px] border-muted bg-panel outline-none checked:border-4 checked:border-accent"
            />
          </label>
        );
      })}
    </div>
  );
}

function RowWords({ row, layout }: { readonly row: ChoiceRow; readonly layout: 'beside' | 'beneath' }) {
  if (layout === 'beside') {
    return (
      <span className="grid min-w-0 flex-1 grid-cols-[60px_1fr]">
        <span className="font-medium">{row.label}</span>
        <span className="py-0.5 text-[12px] text-muted leading-4">{row.says}</span>
      </span>
    );
  }
  return (
    <span className="min-w-0 flex-1">
      <span className="flex items-baseline justify-between gap-2">
        <span className="font-medium">{row.label}</span>
        {row.aside !== undefined && <span className="text-[12px] text-muted">{row.aside}</span>}
      </span>
      {/* The sentence runs beneath the button too: two lines of it instead of three. */}
      <span className="-mr-[22px] block text-[12px] text-muted leading-4">{row.says}</span>
    </span>
  );
}
