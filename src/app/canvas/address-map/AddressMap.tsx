import { useState } from 'react';
import type { AddressRange, VpcLayout } from '../../../core/index.ts';
import { useSelection } from '../../store/hooks.ts';
import { placeOf } from '../place.ts';
import { usePointing } from '../pointing/pointed.ts';
import { Lens } from './Lens.tsx';
import { Overview } from './Overview.tsx';
import { rangeOf } from './range-of.ts';

/** The VPC's addresses: an overview to scale, and under it a lens of what is pointed at or selected. */
export function AddressMap({ layout }: { readonly layout: VpcLayout }) {
  const [held, setHeld] = useState<AddressRange>();
  const pointed = usePointing((state) =>
    layout.rows.some(({ id }) => id === state.pointed?.group) ? state.pointed : undefined,
  );
  const selection = useSelection();
  const [selected] = selection.ids;
  const part =
    held ??
    (pointed && rangeOf(layout, pointed.group, pointed.zone)) ??
    (selected === undefined ? undefined : rangeOf(layout, selected, selection.zone));
  return (
    <div
      style={placeOf(layout.map)}
      // The part stays the same while the pointer is over map and lens, so that nothing moves away from it.
      onPointerEnter={() => setHeld(part)}
      onPointerLeave={() => setHeld(undefined)}
      className="address-map"
    >
      <Overview layout={layout} onPoint={setHeld} />
      {part ? <Lens layout={layout} part={part} /> : <Ipv6Blocks layout={layout} />}
    </div>
  );
}

/** What dual stack adds to the addresses; no bar, since a subnet's /64 says nothing of its size. */
function Ipv6Blocks({ layout: { network } }: { readonly layout: VpcLayout }) {
  if (!network.ipv6) return null;
  return (
    <p className="fine absolute top-full right-0 mt-1 whitespace-nowrap text-[11px] text-muted leading-4">
      IPv6 /56: {network.ipv6.subnetBlocks} of 256 × /64
    </p>
  );
}
