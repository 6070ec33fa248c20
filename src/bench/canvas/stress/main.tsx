// React Flow with its default nodes and as little around it as can be: what our canvas is compared to.
// `?nodes=50` says how many. The wheel pans and Ctrl+wheel zooms, as on our canvas.

import { Background, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { gridOf } from './grid.ts';

const grid = gridOf(Number(new URLSearchParams(location.search).get('nodes')));

function Stress() {
  const [nodes, , onNodesChange] = useNodesState(grid.nodes);
  const [edges, , onEdgesChange] = useEdgesState(grid.edges);
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        fitView
        minZoom={0}
        panOnScroll
        panOnScrollSpeed={1}
      >
        <Background />
      </ReactFlow>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Stress />);
