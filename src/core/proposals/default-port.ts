import type { Changes } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { defaultPortOfCall, thingById } from '../design/queries.ts';
import { type Call, hasDefaultPort, verbOfDefaultPort, verbOfSaidPort, verbShapes } from '../kinds/index.ts';

/** What makes a connection be about the default port of whom it opens; `undefined` where that has none. */
export function sayingDefaultPort(design: Design, call: Call): Changes<Omit<Call, 'id'>> | undefined {
  const { opens } = verbShapes[call.verb];
  const id = opens === 'it' ? call.other : call.on;
  const opened = id === undefined ? undefined : thingById(design, id);
  if (!opened || !hasDefaultPort(opened)) return undefined;
  const verb = saysDefaultPort(call) ? call.verb : verbOfDefaultPort(call.verb);
  return verb && { verb, port: undefined, fromPort: undefined, toPort: undefined, protocol: undefined };
}

export function saysDefaultPort({ verb }: Call): boolean {
  return verbShapes[verb].port !== 'said';
}

/** What makes such a connection say its port, so that it can be another: at first the one that was meant, if it is known. */
export function sayingPort(design: Design, call: Call): Changes<Omit<Call, 'id'>> {
  const fromPort = defaultPortOfCall(design, call);
  return {
    verb: verbOfSaidPort(call.verb),
    port: 'tcp',
    ...(fromPort === undefined ? {} : { fromPort }),
  };
}
