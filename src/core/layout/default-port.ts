import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { type Call, defaultPortOf, verbShapes } from '../kinds/index.ts';

/** The default port that a connection is about; `undefined` where it says a port itself. */
export function defaultPortMeant(design: Design, { verb, on, other }: Call): number | undefined {
  const { port } = verbShapes[verb];
  if (port === 'said') return undefined;
  const id = port === 'own' ? on : other;
  const thing = id === undefined ? undefined : thingById(design, id);
  return thing && defaultPortOf(thing);
}
