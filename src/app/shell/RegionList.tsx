import { Check } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import {
  type Environment,
  environmentOf,
  inRegion,
  type Region,
  regions,
  zonesWords,
} from '../../core/index.ts';
import { classes } from '../ui/classes.ts';
import { TextField } from '../ui/TextField.tsx';

export interface RegionListProps {
  readonly environment: Environment;
  readonly onPick: (environment: Environment) => void;
}

/** "Any region", and every region with its number of zones. */
export function RegionList({ environment, onPick }: RegionListProps) {
  const [sought, setSought] = useState('');
  const found = regions.filter((region) => matches(region, sought));
  const chosen = environment.type === 'agnostic' ? undefined : environment.region;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside.
    <div className="flex min-h-0 flex-col" onKeyDown={walk}>
      <TextField
        label="Find a region"
        hideLabel
        placeholder="Find a region"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        className="p-2"
      />
      <ul className="max-h-72 min-h-0 overflow-auto px-1 pb-1">
        {sought.trim() === '' && (
          <Row isChosen={chosen === undefined} onPick={() => onPick(environmentOf('agnostic', environment))}>
            <span className="font-medium">Any region</span>
            <span className="flex-1 text-[12px] text-muted">zones by number</span>
          </Row>
        )}
        {found.map((region) => (
          <Row
            key={region.name}
            isChosen={region.name === chosen}
            onPick={() => onPick(inRegion(environmentOf('region', environment), region.name))}
          >
            <span className="w-29 shrink-0 font-medium">{region.name}</span>
            <span className="min-w-0 flex-1 truncate text-[12px] text-muted">{region.longName}</span>
            {region.zones.length > 0 && (
              <span className="shrink-0 text-[12px] text-muted">{zonesWords(region.zones.length)}</span>
            )}
          </Row>
        ))}
        {found.length === 0 && <li className="px-2 py-1 text-muted">No region is called “{sought}”.</li>}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly isChosen: boolean;
  readonly onPick: () => void;
  readonly children: React.ReactNode;
}

function Row({ isChosen, onPick, children }: RowProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onPick}
        className="flex h-7 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-free focus-visible:-outline-offset-2"
      >
        <Check aria-hidden size={14} className={classes('shrink-0', !isChosen && 'invisible')} />
        {children}
      </button>
    </li>
  );
}

function matches({ name, longName }: Region, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/);
  const said = `${name} ${longName}`.toLowerCase();
  return words.every((word) => said.includes(word));
}

/** Arrow keys go from the field to the first region and on from one to the next. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
}
