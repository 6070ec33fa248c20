import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { addZone, roomForZone, type VpcLayout } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { showPreview } from '../../store/preview.ts';
import { PopoverAnchor, PopoverContent, PopoverRoot } from '../../ui/Popover.tsx';
import { ZoneRoom } from '../../ui/ZoneRoom.tsx';
import { addZoneTo } from '../actions.ts';
import { placeOf } from '../place.ts';

/** The button for one more zone, behind the last column; where there is no room for it, it says what is missing. */
export function AddZone({ layout }: { readonly layout: VpcLayout }) {
  const { id, vpc, network, addZone: box } = layout;
  const design = useDesign();
  const button = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);
  const room = isAsked ? roomForZone(design, id) : undefined;

  const point = () => {
    const proposed = addZone(currentDesign(), id);
    showPreview(proposed.ok ? proposed.value.command : undefined);
  };
  const leave = () => showPreview(undefined);
  const add = () => {
    if (roomForZone(currentDesign(), id)) setAsked(true);
    else addZoneTo(id);
  };
  /** The view follows the button to the new column, so it has the focus before anything is done. */
  const settle = (act: () => void) => {
    setAsked(false);
    button.current?.focus({ preventScroll: true });
    act();
  };
  return (
    <PopoverRoot open={room !== undefined} onOpenChange={setAsked}>
      <PopoverAnchor asChild>
        <button
          ref={button}
          type="button"
          aria-label={`Add a zone to ${vpc.label}`}
          title="Add a zone"
          data-follow
          style={placeOf(box)}
          onPointerEnter={point}
          onPointerLeave={leave}
          onFocus={point}
          onBlur={leave}
          onClick={(event) => {
            event.stopPropagation();
            add();
          }}
          className="add-zone inline-flex items-center justify-center rounded-md border border-control border-dashed text-muted hover:border-ink hover:text-ink"
        >
          <Plus aria-hidden size={14} />
        </button>
      </PopoverAnchor>
      {room && (
        <PopoverContent label="One more zone" align="end" returnsTo={button} className="max-w-72 p-3">
          <ZoneRoom
            room={room}
            zone={network.zones.length + 1}
            onLarger={(proposal) => settle(() => carryOut({ ok: true, value: proposal }))}
            onAnyway={() => settle(() => addZoneTo(id))}
          />
        </PopoverContent>
      )}
    </PopoverRoot>
  );
}
