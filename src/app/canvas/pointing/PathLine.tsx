import { pathLine, type VpcLayout } from '../../../core/index.ts';
import { usePointing } from './pointed.ts';

/** The line along which traffic leaves the subnet that is pointed at, from its route table on. */
export function PathLine({ layout }: { readonly layout: VpcLayout }) {
  const path = usePointing(({ lit }) => (lit?.vpc === layout.id ? lit.path : undefined));
  const points = path ? pathLine(layout, path) : [];
  const [routeTable] = points;
  if (!routeTable) return null;
  return (
    <svg
      aria-hidden
      data-path-out={path?.routeTable}
      width={layout.width}
      height={layout.height}
      className="pointer-events-none absolute inset-0 overflow-visible"
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-none stroke-2 stroke-accent"
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={routeTable.x} cy={routeTable.y} r={4} className="fill-panel stroke-2 stroke-accent" />
    </svg>
  );
}
