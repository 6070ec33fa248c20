import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { type Call, type Listener, type Thing, verbShapes } from '../kinds/index.ts';

const usualPorts: { readonly [P in NonNullable<Listener['protocol']>]: number } = { HTTP: 80, HTTPS: 443 };

/** The port that is meant where a connection speaks of the default port of a thing; `undefined` where it has none yet. */
export function defaultPortOf(thing: Thing | undefined): number | undefined {
  if (!thing) return undefined;
  if ('port' in thing && thing.port !== undefined) return thing.port;
  return thing.kind === 'listener' && thing.protocol ? usualPorts[thing.protocol] : undefined;
}

/** The default port that a connection is about; `undefined` where it says a port itself. */
export function defaultPortMeant(design: Design, { verb, on, other }: Call): number | undefined {
  const { port } = verbShapes[verb];
  if (port === 'said') return undefined;
  const id = port === 'own' ? on : other;
  return id === undefined ? undefined : defaultPortOf(thingById(design, id));
}
