import { useState } from 'react';
import { regions } from '../../../core/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';

export interface RegionForZonesProps {
  /** The zone that is to be left out, as it is called now. */
  readonly zone: string;
  /** How many zones the VPC has. */
  readonly count: number;
  readonly onChoose: (region: string) => void;
}

/** Asks for the region that gives zones their names; only those with enough zones are offered. */
export function RegionForZones({ zone, count, onChoose }: RegionForZonesProps) {
  const offered = regions.filter(({ zones }) => zones.length >= count);
  const [region, setRegion] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (region !== '') onChoose(region);
      }}
      className="space-y-2.5 text-[13px]"
    >
      <p className="text-[12px] text-muted leading-4">
        Without {zone} the other zones have to be named, and only a region gives them names. The stack then
        deploys there only.
      </p>
      <Select label="Region" value={region} onChange={(event) => setRegion(event.target.value)}>
        <option value="" disabled>
          Choose a region
        </option>
        {offered.map(({ name, longName }) => (
          <option key={name} value={name}>
            {name} · {longName}
          </option>
        ))}
      </Select>
      <Button type="submit" look="primary" size="small" disabled={region === ''}>
        Remove {zone}
      </Button>
    </form>
  );
}
