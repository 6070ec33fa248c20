import { type ReactNode, useId, useState } from 'react';
import type { Field } from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { useIsFound } from '../view.ts';
import type { Found } from './use-found.ts';

/** A yes or no with its sentence; while one points at it, also what switching it would do. */
export function Toggle({
  name,
  field,
  on,
  onChange,
  preview,
  found,
}: {
  readonly name: string;
  readonly field: Field;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What the switch would do; asked only while it is pointed at. */
  readonly preview?: (() => string) | undefined;
  readonly found?: Found;
}) {
  const id = useId();
  const [isPointedAt, setPointedAt] = useState(false);
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const point = { onPointerEnter: () => setPointedAt(true), onPointerLeave: () => setPointedAt(false) };
  const would = isPointedAt ? preview?.() : '';
  return (
    <div {...point}>
      <div className="flex items-center justify-between gap-2">
        <label htmlFor={id} className="font-medium">
          {field.label}
        </label>
        <Switch
          id={id}
          on={on}
          found={found}
          onChange={onChange}
          onFocus={() => setPointedAt(true)}
          onBlur={() => setPointedAt(false)}
        />
      </div>
      <p id={`${id}-says`} className="mt-0.5 text-[12px] text-muted leading-4">
        {field.says}
        {would ? <ChangeWords>{` ${on ? 'Off' : 'On'}: ${would}.`}</ChangeWords> : null}
      </p>
    </div>
  );
}

function ChangeWords({ children }: { readonly children: ReactNode }) {
  return <span className="text-ink">{children}</span>;
}

function Switch({
  id,
  on,
  found,
  onChange,
  onFocus,
  onBlur,
}: {
  readonly id: string;
  readonly on: boolean;
  readonly found: Found | undefined;
  readonly onChange: (on: boolean) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}) {
  return (
    <button
      id={id}
      type="button"
      role="switch"
      aria-checked={on}
      aria-invalid={found?.['aria-invalid']}
      aria-describedby={classes(`${id}-says`, found?.['aria-describedby'])}
      onClick={() => onChange(!on)}
      onFocus={onFocus}
      onBlur={onBlur}
      className="relative h-5 w-9 shrink-0 rounded-full border border-control bg-panel aria-checked:border-accent aria-checked:bg-accent"
    >
      <span
        className={`absolute top-[3px] size-3 rounded-full ${on ? 'right-[3px] bg-on-accent' : 'left-[3px] bg-control'}`}
      />
    </button>
  );
}
