import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type ColumnLayout, type OwnVpcLayout, removeZone } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { showPreview } from '../../store/preview.ts';
import { PopoverAnchor, PopoverContent, PopoverRoot } from '../../ui/Popover.tsx';
import { focusIdOf, focusSoon } from '../focus.ts';
import { RegionForZones } from './RegionForZones.tsx';

export interface RemoveZoneProps {
  readonly layout: OwnVpcLayout;
  readonly column: ColumnLayout;
}

/** Leaves a zone out; pointing at it previews that, and where the zones need names first it asks for a region. */
export function RemoveZone({ layout, column }: RemoveZoneProps) {
  const { zone, name } = column;
  const button = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);

  const point = () => {
    const proposed = removeZone(currentDesign(), layout, zone);
    showPreview(proposed?.ok ? proposed.value.command : undefined);
  };
  const leave = () => showPreview(undefined);
  const removeIn = (region?: string) => {
    const proposed = removeZone(currentDesign(), layout, zone, region);
    if (!proposed) setAsked(true);
    // The button goes with its zone.
    else if (carryOut(proposed)) focusSoon(focusIdOf(layout.id));
  };
  return (
    <PopoverRoot open={isAsked} onOpenChange={setAsked}>
      <PopoverAnchor asChild>
        <button
          ref={button}
          type="button"
          aria-expanded={isAsked}
          aria-label={`Remove ${name} from ${layout.vpc.label}`}
          onPointerEnter={point}
          onPointerLeave={leave}
          onFocus={(event) => {
            // A focus that comes back by itself asks for nothing.
            if (event.currentTarget.matches(':focus-visible')) point();
          }}
          onBlur={leave}
          onClick={(event) => {
            event.stopPropagation();
            removeIn();
          }}
          className="zone-remove absolute top-1 right-1 inline-flex size-6 items-center justify-center rounded-md bg-lane text-muted hover:bg-free hover:text-ink"
        >
          <X aria-hidden size={14} />
        </button>
      </PopoverAnchor>
      {isAsked && (
        <PopoverContent label={`Remove ${name}`} returnsTo={button} className="w-72 p-3">
          <RegionForZones
            zone={name}
            count={layout.network.zones.length}
            onChoose={(region) => {
              setAsked(false);
              removeIn(region);
            }}
          />
        </PopoverContent>
      )}
    </PopoverRoot>
  );
}
