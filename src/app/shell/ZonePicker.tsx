import { useId } from 'react';
import { zonesOfRegion } from '../../core/index.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

export interface ZonePickerProps {
  readonly region: string;
  readonly zones: readonly string[];
  readonly onChange: (zones: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Which of a region's zones an account has; typed where the region's zones aren't public. */
export function ZonePicker({ region, zones, onChange, error }: ZonePickerProps) {
  const id = useId();
  const known = zonesOfRegion(region);
  const all = [...known, ...zones.filter((zone) => !known.includes(zone))];
  const toggle = (zone: string) =>
    onChange(all.filter((one) => (one === zone ? !zones.includes(one) : zones.includes(one))));
  return (
    <fieldset aria-describedby={`${id}-says`}>
      <legend className="mb-1 font-medium">Availability Zones</legend>
      {known.length === 0 ? (
        <input
          aria-label="Zones, separated by commas"
          spellCheck={false}
          defaultValue={zones.join(', ')}
          placeholder={`${region}a, ${region}b`}
          onChange={(event) => onChange(event.target.value.split(/[\s,]+/).filter(Boolean))}
          className="h-8 w-full rounded-lg border border-control bg-panel px-2.5"
        />
      ) : (
        <div className="grid auto-rows-[24px] grid-cols-2 gap-x-3">
          {all.map((zone) => (
            <Checkbox key={zone} checked={zones.includes(zone)} onChange={() => toggle(zone)}>
              {zone}
            </Checkbox>
          ))}
        </div>
      )}
      <p id={`${id}-says`} className={error ? 'mt-1 text-[12px] text-error' : 'mt-1 text-[12px] text-muted'}>
        {error ?? 'VPCs take the first ones, in this order.'}
      </p>
    </fieldset>
  );
}
