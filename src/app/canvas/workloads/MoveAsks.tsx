import { lazy, Suspense } from 'react';
import type { DesignLayout } from '../../../core/index.ts';
import { useCanvas } from '../canvas-state.ts';

const MoveTo = lazy(() => import('../later.ts').then(({ MoveTo }) => ({ default: MoveTo })));

/** Asks where a workload shall stand, once that is wanted. */
export function MoveAsks({ layout }: { readonly layout: DesignLayout }) {
  const id = useCanvas((state) => state.movingTo);
  if (id === undefined) return null;
  return (
    <Suspense fallback={null}>
      <MoveTo layout={layout} id={id} />
    </Suspense>
  );
}
