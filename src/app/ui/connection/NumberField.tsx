import { useId, useState } from 'react';
import { serviceOnPort, wellKnownPorts } from '../../../core/index.ts';
import { classes } from '../classes.ts';
import { readNumber } from './traffic.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  /** Ports have services that are well known; they are offered, and named beneath. */
  readonly offersServices: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number | undefined) => void;
  readonly onLeave?: (() => void) | undefined;
}

/** A number of a connection: taken at each key, as soon as it is one. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, most, offersServices, isReadOnly, onChange, onLeave } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const saved = value === undefined ? '' : String(value);
  const isWrong = typed !== undefined && typed.trim() !== '' && readNumber(typed, most) === undefined;
  const service = offersServices && value !== undefined ? serviceOnPort(value) : undefined;
  return (
    <div className="w-24 shrink-0">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        readOnly={isReadOnly}
        value={typed ?? saved}
        list={offersServices ? `${id}-list` : undefined}
        aria-invalid={isWrong || saved === ''}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => {
          const number = readNumber(target.value, most);
          setTyped(target.value);
          if (number !== undefined || target.value.trim() === '') onChange(number);
          if (number !== undefined && target.value.trim() !== String(number)) setTyped(String(number));
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => {
          setTyped(undefined);
          onLeave?.();
        }}
        className={classes(
          'h-8 w-full rounded-lg border bg-panel px-2.5 font-mono text-ink',
          isWrong ? 'border-error' : 'border-control',
        )}
      />
      {offersServices && (
        <datalist id={`${id}-list`}>
          {wellKnownPorts.map(([port, name]) => (
            <option key={port} value={port}>
              {name}
            </option>
          ))}
        </datalist>
      )}
      <p id={`${id}-says`} className="mt-0.5 h-4 truncate text-[12px] text-muted leading-4">
        {isWrong ? `0 to ${most}` : service}
      </p>
    </div>
  );
}
