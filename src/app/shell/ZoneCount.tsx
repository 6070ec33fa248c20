import { Minus, Plus } from 'lucide-react';
import { type Environment, regionByName, withZoneCount, zoneCountOf } from '../../core/index.ts';
import { IconButton } from '../ui/IconButton.tsx';

export interface ZoneCountProps {
  readonly environment: Environment;
  readonly onChange: (environment: Environment) => void;
}

/** No region has more. */
const MOST = 6;

/** How many zones a stack counts on whose zones have no names. */
export function ZoneCount({ environment, onChange }: ZoneCountProps) {
  const count = zoneCountOf(environment);
  const region = environment.type === 'agnostic' ? undefined : regionByName(environment.region);
  const most = region?.zones.length || MOST;
  return (
    <div className="flex items-center gap-2">
      <div className="flex-1">
        <div className="font-medium">Availability Zones</div>
        <div className="text-[12px] text-muted">how many the stack counts on</div>
      </div>
      <IconButton
        label="One zone less"
        look="plain"
        aria-disabled={count <= 1}
        onClick={() => count > 1 && onChange(withZoneCount(environment, count - 1))}
      >
        <Minus aria-hidden size={14} />
      </IconButton>
      <output aria-label="Availability Zones" className="w-5 text-center font-medium tabular-nums">
        {count}
      </output>
      <IconButton
        label="One zone more"
        says={count < most ? 'One zone more' : `${region?.name ?? 'A region'} has ${most} zones`}
        look="plain"
        aria-disabled={count >= most}
        onClick={() => count < most && onChange(withZoneCount(environment, count + 1))}
      >
        <Plus aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
