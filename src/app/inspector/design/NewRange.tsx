import { useId, useState } from 'react';
import { freeId } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftMessage } from '../controls/DraftMessage.tsx';
import { onEscape } from '../controls/on-escape.ts';

const look = 'h-8 w-full min-w-0 rounded-lg border border-control bg-panel px-2.5 placeholder:text-muted';

/** The empty line for the next range: it is added once its CIDR can be read. */
export function NewRange() {
  const id = useId();
  const [name, setName] = useState('');
  const [cidr, setCidr] = useState('');
  const [refused, setRefused] = useState('');
  const reading = readCidr(undefined)(cidr);
  const forgetCidr = () => {
    setCidr('');
    setRefused('');
  };
  const add = () => {
    if (reading.is === 'refused') {
      setRefused(reading.says);
      return;
    }
    const range = {
      id: freeId(currentDesign(), 'range'),
      name: name.trim() || reading.text,
      cidr: reading.text,
    };
    dispatch({ do: 'add-range', range }, { label: `Add the range ${range.name}` });
    setName('');
    forgetCidr();
  };
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex gap-1">
        <input
          aria-label="Name of the next range"
          placeholder="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onEscape(name === '' ? undefined : () => setName(''))}
          className={look}
        />
        <input
          aria-label="CIDR of the next range"
          placeholder="CIDR"
          spellCheck={false}
          aria-invalid={refused !== ''}
          aria-describedby={`${id}-draft`}
          value={cidr}
          onChange={(event) => {
            setCidr(event.target.value);
            setRefused('');
          }}
          onKeyDown={onEscape(cidr === '' ? undefined : forgetCidr)}
          className={`${look} font-mono text-[12px] placeholder:font-sans`}
        />
        <Button type="submit" disabled={cidr.trim() === ''}>
          Add
        </Button>
      </div>
      <DraftMessage
        id={`${id}-draft`}
        error={refused === '' ? undefined : refused}
        meant={reading.is === 'meant' ? reading.says : undefined}
      />
    </form>
  );
}
