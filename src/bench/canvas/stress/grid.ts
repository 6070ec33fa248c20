import type { Edge, Node } from '@xyflow/react';

/** So many default nodes in a square, row by row, with an edge from each to the next. */
export function gridOf(count: number): { readonly nodes: Node[]; readonly edges: Edge[] } {
  const columns = Math.round(Math.sqrt(count));
  const nodes = Array.from(
    { length: count },
    (_, index): Node => ({
      id: nodeId(index),
      position: { x: (index % columns) * 200, y: Math.floor(index / columns) * 80 },
      data: { label: `Node ${index}` },
    }),
  );
  const edges = Array.from(
    { length: count - 1 },
    (_, index): Edge => ({
      id: `${nodeId(index)}-${nodeId(index + 1)}`,
      source: nodeId(index),
      target: nodeId(index + 1),
    }),
  );
  return { nodes, edges };
}

export function nodeId(index: number): string {
  return `node-${index}`;
}

/** The node in the middle of the square. */
export function middleNode(count: number): string {
  const columns = Math.round(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  return nodeId(Math.floor(rows / 2) * columns + Math.floor(columns / 2));
}
