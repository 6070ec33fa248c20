import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './connect/connect.css';
import './workloads/workloads.css';
import { lazy, Suspense, useEffect } from 'react';
import { layoutDesign } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { CarriedLater } from './CarriedLater.tsx';
import { Flow } from './Flow.tsx';
import { loadNodeViews } from './node-types.tsx';

const CanvasMenu = lazy(() => import('./later.ts').then(({ CanvasMenu }) => ({ default: CanvasMenu })));

/** The canvas: VPCs as grids of zones and subnet groups. Fills its parent. */
export function Canvas() {
  useEffect(() => {
    void loadNodeViews();
  }, []);
  const derived = useDerived();
  const layout = layoutDesign(derived);
  return (
    <ReactFlowProvider>
      <Flow layout={layout} />
      <CarriedLater layout={layout} />
      <Suspense fallback={null}>
        <CanvasMenu layout={layout} />
      </Suspense>
    </ReactFlowProvider>
  );
}
