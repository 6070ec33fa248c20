import { useId } from 'react';
import type { Field } from '../../../core/index.ts';
import { useIsFound } from '../view.ts';

/** One of a few, where the sentence of the whole is enough. */
export function SelectControl({
  name,
  field,
  options,
  value,
  onChange,
  placeholder,
}: {
  readonly name: string;
  readonly field: Field;
  readonly options: readonly { readonly value: string; readonly label: string; readonly says?: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Shown where several things differ. */
  readonly placeholder?: string;
}) {
  const id = useId();
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const chosen = options.find((option) => option.value === value);
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {field.label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-says`}
        className="mt-0.5 block h-8 w-full rounded-lg border border-control bg-panel px-2"
      >
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-says`} className="mt-1 text-[12px] text-muted leading-4">
        {chosen?.says === undefined ? field.says : `${field.says} ${chosen.label}: ${chosen.says}.`}
      </p>
    </div>
  );
}
