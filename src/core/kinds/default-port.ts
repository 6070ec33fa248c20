import { engineByName } from '../catalog/database-engines.ts';
import type { Thing } from './index.ts';
import { portOfEndpoint } from './interface-endpoint.ts';

/** The port that each protocol of a listener is usually spoken on. */
export const portOfProtocol = { HTTP: 80, HTTPS: 443 } as const;

/** Does it answer on a port of its own, so that connections need not say one? */
export function hasDefaultPort(thing: Thing): boolean {
  return thing.kind === 'listener' || thing.kind === 'database' || thing.kind === 'interface-endpoint';
}

/** That port, as far as it is known: a database's stands in no template, but people speak of it. */
export function defaultPortOf(thing: Thing): number | undefined {
  switch (thing.kind) {
    case 'listener':
      return thing.port ?? (thing.protocol && portOfProtocol[thing.protocol]);
    case 'database':
      return engineByName(thing.engine).defaultPort;
    case 'interface-endpoint':
      return portOfEndpoint(thing);
    default:
      return undefined;
  }
}
