import type { ReactNode } from 'react';
import { type Field, nameable, type Thing } from '../../../core/index.ts';
import { type Reading, readRequired } from '../../store/draft-reading.ts';
import type { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { Select } from '../../ui/Select.tsx';
import { PlainField } from '../controls/PlainField.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import { useFound } from '../controls/use-found.ts';
import { readInteger } from './read-integer.ts';

export interface EntryFieldProps {
  readonly label: string;
  /** Its name is seen beside it, too. */
  readonly isLabelled: boolean;
  readonly thing: Thing;
  readonly name: string;
  /** The field of the whole list, at which findings lie. */
  readonly list: string;
  readonly item: number;
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown, gesture?: string) => ReturnType<typeof editField>;
}

/** One field of an entry in a list. */
export function EntryField(props: EntryFieldProps) {
  const { isLabelled, field } = props;
  const control = <EntryControl {...props} />;
  if (!isLabelled || field.type === 'text-list') return control;
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden className="w-24 shrink-0 text-[12px] text-muted leading-4">
        {field.label}
      </span>
      {control}
    </div>
  );
}

function EntryControl(props: EntryFieldProps): ReactNode {
  const { label, thing, name, list, field, value, onChange } = props;
  switch (field.type) {
    case 'text-list':
      return (
        <TextListEditor
          at={thing.id}
          name={name}
          field={{ ...field, label }}
          items={Array.isArray(value) ? value : []}
          foundAt={list}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <EntrySelect
          {...props}
          options={field.options}
          otherwise={field.required || field.default !== undefined ? undefined : NOT_SAID}
          byDefault={field.default}
        />
      );
    case 'reference':
      return <EntryReference {...props} field={field} />;
    case 'integer':
      return <EntryText {...props} read={readInteger} write={Number} />;
    case 'cidr':
      return <EntryText {...props} read={orNothing(readCidr(undefined))} />;
    default:
      return <EntryText {...props} />;
  }
}

const NOT_SAID = 'Not said';

interface Option {
  readonly value: string;
  readonly label: string;
}

function EntrySelect({
  label,
  thing,
  list,
  item,
  value,
  onChange,
  options,
  otherwise,
  byDefault,
}: EntryFieldProps & {
  readonly options: readonly Option[];
  /** What it is called that nothing is said; absent where something always is. */
  readonly otherwise: string | undefined;
  /** What the CDK takes by itself, which is not written down. */
  readonly byDefault?: string | undefined;
}) {
  const found = useFound({ at: thing.id, field: list, item });
  return (
    <Select
      label={label}
      hideLabel
      {...found}
      className="min-w-0 flex-1"
      value={typeof value === 'string' ? value : (byDefault ?? '')}
      onChange={({ target }) => onChange(target.value === (byDefault ?? '') ? undefined : target.value)}
    >
      {otherwise !== undefined && <option value="">{otherwise}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

function EntryReference(props: EntryFieldProps & { readonly field: Extract<Field, { type: 'reference' }> }) {
  const { thing, field, value } = props;
  const design = useDesign();
  const options = nameable(design, thing, field).map(({ id, label }) => ({ value: id, label }));
  const isGone = typeof value === 'string' && !options.some((option) => option.value === value);
  const gone = isGone ? [{ value, label: `${value} (not here)` }] : [];
  return <EntrySelect {...props} options={[...gone, ...options]} otherwise={NOT_SAID} />;
}

type Read = (typed: string) => Reading<string | undefined>;

/** An empty text takes back what needn't be said. */
function EntryText({
  label,
  isLabelled,
  thing,
  name,
  list,
  item,
  field,
  value,
  onChange,
  read,
  write = (text) => text,
}: EntryFieldProps & { readonly read?: Read; readonly write?: (text: string) => unknown }) {
  const isRequired = 'required' in field && field.required === true;
  const reading = read && isRequired ? neverEmpty(field.label, read) : read;
  return (
    <PlainField
      label={label}
      {...(isLabelled ? {} : { placeholder: field.label })}
      draftKey={`${thing.id}.${name}`}
      text={value === undefined ? '' : String(value)}
      {...(reading ? { read: asText(reading), live: false } : {})}
      take={(text, gesture) => onChange(text === '' && !isRequired ? undefined : write(text), gesture)}
      found={{ at: thing.id, field: list, item }}
      {...(isLabelled ? { field } : {})}
      mono
    />
  );
}

function neverEmpty(label: string, read: Read): Read {
  return (typed) => {
    const whole = readRequired(label)(typed);
    return whole.is === 'refused' ? whole : read(typed);
  };
}

function asText(read: Read): (typed: string) => Reading<string> {
  return (typed) => {
    const reading = read(typed);
    return reading.is === 'refused' ? reading : { ...reading, value: reading.value ?? '' };
  };
}

function orNothing(read: (typed: string) => Reading<string>): Read {
  return (typed) => (typed.trim() === '' ? { is: 'value', value: '', text: '' } : read(typed));
}
