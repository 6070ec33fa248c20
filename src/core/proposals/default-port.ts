import type { Changes } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { type Call, defaultPortOf, hasDefaultPort, type Verb, verbShapes } from '../kinds/index.ts';

/** The methods that say no port, by those that say the same with one. */
const withoutPort: { readonly [V in Verb]?: Verb } = {
  allowTo: 'allowToDefaultPort',
  allowFrom: 'allowDefaultPortFrom',
  allowInternally: 'allowDefaultPortInternally',
  allowFromAnyIpv4: 'allowDefaultPortFromAnyIpv4',
};

/** What makes a connection be about the default port of whom it opens; `undefined` where that has none. */
export function sayingDefaultPort(design: Design, call: Call): Changes<Omit<Call, 'id'>> | undefined {
  const { opens } = verbShapes[call.verb];
  const id = opens === 'it' ? call.other : call.on;
  const opened = id === undefined ? undefined : thingById(design, id);
  if (!opened || !hasDefaultPort(opened)) return undefined;
  const verb = saysDefaultPort(call) ? call.verb : withoutPort[call.verb];
  return verb && { verb, port: undefined, fromPort: undefined, toPort: undefined, protocol: undefined };
}

export function saysDefaultPort({ verb }: Call): boolean {
  return verbShapes[verb].port !== 'said';
}

/** What makes such a connection say its port, so that it can be another: at first the one that was meant, if it is known. */
export function sayingPort(design: Design, call: Call): Changes<Omit<Call, 'id'>> {
  const id = verbShapes[call.verb].port === 'others' ? call.other : call.on;
  const opened = id === undefined ? undefined : thingById(design, id);
  const fromPort = opened && defaultPortOf(opened);
  const [verb] = (Object.keys(withoutPort) as Verb[]).filter((said) => withoutPort[said] === call.verb);
  return { verb: verb ?? 'allowTo', port: 'tcp', ...(fromPort === undefined ? {} : { fromPort }) };
}
