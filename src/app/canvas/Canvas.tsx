import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './connect/connect.css';
import { layoutDesign } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { CarriedBox } from './CarriedBox.tsx';
import { Flow } from './Flow.tsx';
import { CanvasMenu } from './menus/CanvasMenu.tsx';

/** The canvas: VPCs as grids of zones and subnet groups. Fills its parent. */
export function Canvas() {
  const derived = useDerived();
  const layout = layoutDesign(derived);
  return (
    <ReactFlowProvider>
      <Flow layout={layout} />
      <CarriedBox layout={layout} />
      <CanvasMenu layout={layout} />
    </ReactFlowProvider>
  );
}
