import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './connect/connect.css';
import './workloads/workloads.css';
import { useEffect } from 'react';
import { layoutDesign } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { CarriedLater } from './CarriedLater.tsx';
import { Flow } from './Flow.tsx';
import { CanvasMenu } from './menus/CanvasMenu.tsx';
import { loadNodeViews } from './node-types.tsx';

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
      <CanvasMenu layout={layout} />
    </ReactFlowProvider>
  );
}
