import type { Field } from '../../../core/index.ts';
import { Select } from '../../ui/Select.tsx';
import { useIsFound } from '../view.ts';
import type { Found } from './use-found.ts';

/** One of a few, where the sentence of the whole is enough. */
export function SelectControl({
  name,
  field,
  options,
  value,
  onChange,
  placeholder,
  found,
}: {
  readonly name: string;
  readonly field: Field;
  readonly options: readonly { readonly value: string; readonly label: string; readonly says?: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Shown where several things differ. */
  readonly placeholder?: string;
  readonly found?: Found;
}) {
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const chosen = options.find((option) => option.value === value);
  return (
    <Select
      label={field.label}
      {...found}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      hint={chosen?.says === undefined ? field.says : `${field.says} ${chosen.label}: ${chosen.says}.`}
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
    </Select>
  );
}
