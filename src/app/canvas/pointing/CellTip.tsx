import { createPortal } from 'react-dom';
import type { DesignLayout } from '../../../core/index.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { focusIdOf } from '../focus.ts';
import { placeOf } from '../place.ts';
import { cellFacts } from './cell-facts.ts';
import { type PointedCell, usePointing } from './pointed.ts';

/** What a subnet has to say beyond its cell: one tooltip for the whole canvas. */
export function CellTip({ layout }: { readonly layout: DesignLayout }) {
  const told = usePointing((state) => state.told);
  const box = told && document.getElementById(focusIdOf(told.group, told.zone))?.getBoundingClientRect();
  if (!told || !box) return null;
  return createPortal(
    <Tooltip isOpen says={<Facts layout={layout} cell={told} />}>
      <span aria-hidden className="pointer-events-none fixed" style={placeOf(box)} />
    </Tooltip>,
    document.body,
  );
}

function Facts({ layout, cell }: { readonly layout: DesignLayout; readonly cell: PointedCell }) {
  const found = layout.vpcs
    .flatMap(({ vpc }) => vpc.rows.map((row) => ({ vpc, row })))
    .find(({ row }) => row.id === cell.group);
  const drawn = found?.row.cells.find(({ zone }) => zone === cell.zone);
  if (!found || !drawn) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 py-0.5">
      {cellFacts(found.vpc.network, drawn).map(({ term, says, isMono }) => (
        <div key={term} className="contents">
          <dt className="opacity-75">{term}</dt>
          <dd className={isMono ? 'font-mono' : ''}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
