import { useId } from 'react';
import {
  asksFor,
  type Call,
  callFields,
  type Design,
  defaultPortOfCall,
  type PortForm,
  portForms,
  sayingDefaultPort,
  sayingPort,
  saysDefaultPort,
  shortPortWords,
} from '../../../core/index.ts';
import { Select } from '../Select.tsx';
import { NumberField } from './NumberField.tsx';
import { type CallChanges, type NumberName, numberLabel, withChanges, withTraffic } from './traffic.ts';

export interface ConnectionFieldsProps {
  readonly design: Design;
  readonly call: Call;
  /** `field` is the one that is typed in, so that a visit is one step. */
  readonly onChange: (changes: CallChanges, field: string) => void;
  readonly onLeave?: () => void;
  readonly isReadOnly?: boolean;
}

const numbers: readonly NumberName[] = ['fromPort', 'toPort', 'protocol'];

/** What a connection carries, and what it is for. */
export function ConnectionFields({
  design,
  call,
  onChange,
  onLeave,
  isReadOnly = false,
}: ConnectionFieldsProps) {
  const id = useId();
  const { port } = call;
  const isSaid = !saysDefaultPort(call);
  const unsaid = sayingDefaultPort(design, call);
  const chooseTraffic = (value: string) => {
    if (value === DEFAULT_PORT) {
      if (unsaid) onChange(unsaid, 'port');
      return;
    }
    const chosen = portForms.find((form) => form.value === value);
    if (!chosen) return;
    const said = isSaid ? {} : sayingPort(design, call);
    onChange({ ...said, ...withTraffic(withChanges(call, said), chosen.value) }, 'port');
  };
  return (
    <div className="space-y-2.5">
      {(isSaid || unsaid) && (
        <div className="flex items-start gap-2">
          <Select
            label={callFields.port.label}
            className="min-w-0 flex-1"
            value={isSaid ? (port ?? '') : DEFAULT_PORT}
            disabled={isReadOnly}
            onChange={({ target }) => chooseTraffic(target.value)}
          >
            {unsaid && (
              <option value={DEFAULT_PORT}>{defaultPortLabel(design, withChanges(call, unsaid))}</option>
            )}
            {isSaid && port === undefined && (
              <option value="" disabled>
                Choose the traffic
              </option>
            )}
            {portForms.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          {numbers
            .filter((name) => isSaid && asksFor(port, name))
            .map((name) => (
              <NumberField
                key={`${call.id} ${name}`}
                label={numberLabel(port, name)}
                value={call[name]}
                most={callFields[name].max}
                offersServices={isPort(port, name)}
                isReadOnly={isReadOnly}
                onChange={(value) => onChange({ [name]: value }, name)}
                onLeave={onLeave}
              />
            ))}
        </div>
      )}
      <div>
        <label htmlFor={`${id}-text`} className="mb-1 block font-medium">
          {callFields.description.label}
        </label>
        <input
          id={`${id}-text`}
          autoComplete="off"
          readOnly={isReadOnly}
          value={call.description ?? ''}
          maxLength={callFields.description.limits.maxLength}
          placeholder="What it is for"
          onChange={({ target }) =>
            onChange({ description: target.value === '' ? undefined : target.value }, 'description')
          }
          onBlur={onLeave}
          className="h-8 w-full text-ellipsis rounded-lg border border-control bg-panel px-2.5 text-ink placeholder:text-muted"
        />
      </div>
    </div>
  );
}

const DEFAULT_PORT = 'default-port';

/** "Its default port, 5432 PostgreSQL". */
function defaultPortLabel(design: Design, call: Call): string {
  const known = defaultPortOfCall(design, call);
  return known === undefined ? 'Its default port' : `Its default port, ${shortPortWords(call, known)}`;
}

function isPort(port: PortForm | undefined, name: NumberName): boolean {
  return name !== 'protocol' && port !== 'icmpType' && port !== 'icmpTypeAndCode';
}
