import { useState } from 'react';
import { freeId } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { Button } from '../../ui/Button.tsx';

const look = 'h-8 w-full min-w-0 rounded-lg border border-control bg-panel px-2.5 placeholder:text-muted';

/** The empty line for the next range: it is added once its CIDR can be read. */
export function NewRange() {
  const [name, setName] = useState('');
  const [cidr, setCidr] = useState('');
  const [refused, setRefused] = useState('');
  const reading = readCidr(undefined)(cidr);
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
    setCidr('');
    setRefused('');
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
          className={look}
        />
        <input
          aria-label="CIDR of the next range"
          placeholder="CIDR"
          spellCheck={false}
          aria-invalid={refused !== ''}
          value={cidr}
          onChange={(event) => {
            setCidr(event.target.value);
            setRefused('');
          }}
          className={`${look} font-mono text-[12px] placeholder:font-sans`}
        />
        <Button type="submit" disabled={cidr.trim() === ''}>
          Add
        </Button>
      </div>
      {refused !== '' && (
        <p role="alert" className="mt-1 text-[12px] text-error leading-4">
          {refused}
        </p>
      )}
      {reading.is === 'meant' && refused === '' && (
        <p className="mt-1 text-[12px] text-muted leading-4">{reading.says}; Enter takes it</p>
      )}
    </form>
  );
}
