import { useLayoutEffect, useRef, useState } from 'react';
import { type DesignLayout, type Point, rowById } from '../../../core/index.ts';
import { focusIdOf } from '../focus.ts';
import { cellFacts } from './cell-facts.ts';
import { CELL_TIP, type PointedCell, usePointing } from './pointed.ts';
import { tipPlace } from './tip-place.ts';

/**
 * What a subnet has to say beyond its cell: one tooltip for the whole canvas. What lies under it can be pointed at, and
 * Escape means what it means without it.
 */
export function CellTip({ layout }: { readonly layout: DesignLayout }) {
  const told = usePointing((state) => state.told);
  return told ? <Tip key={focusIdOf(told.group, told.zone)} layout={layout} cell={told} /> : null;
}

function Tip({ layout, cell }: { readonly layout: DesignLayout; readonly cell: PointedCell }) {
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Point>();
  useLayoutEffect(() => {
    const box = document.getElementById(focusIdOf(cell.group, cell.zone))?.getBoundingClientRect();
    const own = tip.current?.getBoundingClientRect();
    if (box && own) setAt(tipPlace(box, own, { width: window.innerWidth, height: window.innerHeight }));
  }, [cell]);
  const found = rowById(layout, cell.group);
  const drawn = found?.row.cells.find(({ zone }) => zone === cell.zone);
  if (!found || !drawn) return null;
  return (
    <div
      ref={tip}
      role="tooltip"
      id={CELL_TIP}
      style={{ left: at?.x ?? 0, top: at?.y ?? 0, visibility: at ? 'visible' : 'hidden' }}
      className="pointer-events-none fixed z-50 max-w-80 rounded-md bg-ink px-2 py-1.5 text-[12px] text-page leading-4 shadow-md"
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {cellFacts(found.vpc.network, drawn).map(({ term, says, isMono }) => (
          <div key={term} className="contents">
            <dt className="opacity-75">{term}</dt>
            <dd className={isMono ? 'font-mono' : ''}>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
