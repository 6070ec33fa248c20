import { boxOnCanvas, type DesignLayout } from '../../../core/index.ts';
import { useConnecting } from './connecting.ts';

/** The arrow that the pointer draws: straight, until it is known where it leads. */
export function DrawnArrow({ layout }: { readonly layout: DesignLayout }) {
  const drawing = useConnecting(({ connecting }) =>
    connecting.is === 'drawing' || connecting.is === 'landing' ? connecting : undefined,
  );
  const box = drawing && boxOnCanvas(layout, drawing.from);
  if (!drawing || !box) return null;
  const start = { x: box.x + box.width, y: box.y + box.height / 2 };
  const { x, y } = drawing.point;
  return (
    <g data-drawn-arrow className="text-accent">
      <path
        d={`M${start.x} ${start.y}L${x} ${y}`}
        vectorEffect="non-scaling-stroke"
        className="fill-none stroke-2 stroke-current"
        strokeDasharray="5 4"
      />
      <circle cx={x} cy={y} r={4} className="fill-current" />
    </g>
  );
}
