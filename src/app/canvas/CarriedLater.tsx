import { lazy, Suspense, useEffect } from 'react';
import type { DesignLayout } from '../../core/index.ts';
import { useCarried } from '../store/carrying.ts';
import { useCanvas } from './canvas-state.ts';
import { usePaletteTaker } from './use-palette-taker.ts';

const loadLater = () => import('./later.ts');
const CarriedBox = lazy(() => loadLater().then(({ CarriedBox }) => ({ default: CarriedBox })));
const DraggedWorkload = lazy(() => loadLater().then(({ DraggedWorkload }) => ({ default: DraggedWorkload })));

/** What is in hand on its way to a place; loaded behind the first page, so that it is there when something is taken. */
export function CarriedLater({ layout }: { readonly layout: DesignLayout }) {
  usePaletteTaker(layout);
  const isCarrying = useCarried() !== undefined;
  const isDragging = useCanvas(({ drag }) => drag?.what === 'workload');
  useEffect(() => {
    void loadLater();
  }, []);
  return (
    <Suspense fallback={null}>
      {isCarrying && <CarriedBox layout={layout} />}
      {isDragging && <DraggedWorkload layout={layout} />}
    </Suspense>
  );
}
