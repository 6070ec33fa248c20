import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { defaultPortOf } from '../kinds/index.ts';

/** Ports on which one protocol is usual, so that it needn't be said. */
const USUAL_PORTS = { plain: [80, 8080, 8000, 8008], encrypted: [443, 8443] } as const;

/** A port of a load balancer on which nothing listens yet. */
export function freeListenerPort(design: Design, balancer: Id, isEncrypted = false): number {
  const taken = new Set(
    design.things.flatMap((thing) =>
      thing.kind === 'listener' && thing.parent === balancer ? [defaultPortOf(thing)] : [],
    ),
  );
  const usual = isEncrypted ? USUAL_PORTS.encrypted : USUAL_PORTS.plain;
  const free = usual.find((port) => !taken.has(port));
  if (free !== undefined) return free;
  let port = usual[1] + 1;
  while (taken.has(port)) port += 1;
  return port;
}
