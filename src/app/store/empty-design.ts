import { type Design, SCHEMA_VERSION } from '../../core/index.ts';

/** What "New" gives: one stack that may be deployed anywhere, and nothing in it. */
export function emptyDesign(): Design {
  return {
    schemaVersion: SCHEMA_VERSION,
    name: 'untitled',
    stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount: 3 } }],
    things: [],
    usedRanges: [],
    canvas: { positions: {} },
  };
}
