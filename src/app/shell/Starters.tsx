import { starters } from '../../examples/index.ts';
import { useCarried } from '../store/carrying.ts';
import { classes } from '../ui/classes.ts';
import { StarterCard } from './StarterCard.tsx';

/** Cards to begin with. They lie on the empty canvas, which takes a VPC all the same: nothing has to be closed first. */
export function Starters() {
  const isDropTarget = useCarried() !== undefined;
  return (
    <div className="pointer-events-none absolute inset-0 overflow-auto">
      <div
        className={classes(
          'flex min-h-full flex-col items-center justify-center p-6 transition-opacity',
          isDropTarget && 'opacity-30',
        )}
      >
        <h2 className="mb-5 text-[14px]">Drag a VPC onto the canvas, or start from one of these.</h2>
        <ul className="grid w-full max-w-[1068px] grid-cols-[repeat(auto-fit,minmax(200px,252px))] justify-center gap-5">
          {starters.map((starter) => (
            <li key={starter.name} className={isDropTarget ? '' : 'pointer-events-auto'}>
              <StarterCard starter={starter} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
