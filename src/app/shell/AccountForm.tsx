import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { alphabets, type Environment, regionByName, regions, zoneCountOf } from '../../core/index.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ZonePicker } from './ZonePicker.tsx';

export interface AccountFormProps {
  readonly environment: Environment;
  readonly onTake: (environment: Environment) => void;
  readonly onBack: () => void;
}

/** One account in one region, with the zones that the account has there; they get their names on the canvas. */
export function AccountForm({ environment, onTake, onBack }: AccountFormProps) {
  const [account, setAccount] = useState(environment.type === 'account' ? environment.account : '');
  const [region, setRegion] = useState(environment.type === 'agnostic' ? 'us-east-1' : environment.region);
  const [zones, setZones] = useState(() => firstZones(environment, region));
  const [isTried, setTried] = useState(false);
  const accountFault = alphabets.account.pattern.test(account) ? undefined : 'An account ID has 12 digits.';
  const zonesFault = zones.length > 0 ? undefined : 'At least one zone.';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (accountFault === undefined && zonesFault === undefined) {
      onTake({ type: 'account', account, region, zones });
    }
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3 p-3">
      <Button look="quiet" size="small" onClick={onBack} className="-ml-1 self-start">
        <ChevronLeft aria-hidden size={14} />
        Regions
      </Button>
      <TextField
        label="Account ID"
        placeholder="123456789012"
        inputMode="numeric"
        mono
        value={account}
        onChange={(event) => setAccount(event.target.value.trim())}
        error={isTried ? accountFault : undefined}
      />
      <Select
        label="Region"
        value={region}
        onChange={(event) => {
          setRegion(event.target.value);
          setZones(firstZones(environment, event.target.value));
        }}
      >
        {regionByName(region) === undefined && <option value={region}>{region}</option>}
        {regions.map(({ name, longName }) => (
          <option key={name} value={name}>
            {name} · {longName}
          </option>
        ))}
      </Select>
      <ZonePicker
        region={region}
        zones={zones}
        onChange={setZones}
        error={isTried ? zonesFault : undefined}
      />
      <Button type="submit" look="primary">
        Use this account
      </Button>
    </form>
  );
}

/** The zones that were chosen, or as many of the region's first ones as the stack counts on. */
function firstZones(environment: Environment, region: string): readonly string[] {
  if (environment.type === 'account' && environment.region === region) return environment.zones;
  return regionByName(region)?.zones.slice(0, zoneCountOf(environment)) ?? [];
}
