import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import { type Call, type Listener, portOfProtocol, type Thing } from '../kinds/index.ts';
import type { Design } from './design.ts';
import { callsOf, thingById } from './queries.ts';

/** A target of a listener: it is said there, not as a call, but means a connection and is drawn as one. */
export interface Target {
  readonly listener: Listener;
  readonly target: Id;
}

/** Names a target as connections are named; no id of a design has a slash. */
export function targetId(listener: Id, target: Id): Id {
  return `${listener}/${target}`;
}

/** Is this the place in a design at which a thing, a connection or a target is said? */
export function isSaidAt(name: Id, { id, field }: Place): boolean {
  return name === id || (field === 'targets' && name.startsWith(targetId(id, '')));
}

export function targetByName(design: Pick<Design, 'things'>, name: Id): Target | undefined {
  const [owner = '', target = '', ...more] = name.split('/');
  const listener = thingById(design, owner);
  if (listener?.kind !== 'listener' || more.length > 0) return undefined;
  return targetsOf(listener).includes(target) ? { listener, target } : undefined;
}

/** Who gets the requests of a listener: nobody where it answers or redirects them itself. */
export function targetsOf({ action = 'forward', targets = [] }: Listener): readonly Id[] {
  return action === 'forward' ? targets : [];
}

/** The port on which the targets of a listener answer; none while nothing says it. */
export function targetPortOf({ targetPort, targetProtocol }: Listener): number | undefined {
  return targetPort ?? (targetProtocol && portOfProtocol[targetProtocol]);
}

/** What the targets of listeners mean as connections. They are in no design: they say what is drawn. */
export const targetCalls = memoByIdentity((things: readonly Thing[]): readonly Call[] =>
  things.flatMap((thing) =>
    thing.kind === 'listener'
      ? targetsOf(thing).map((target) => ({ ...requestsTo(thing, target), id: targetId(thing.id, target) }))
      : [],
  ),
);

/** The connection by which the requests of a listener reach a target. */
export function requestsTo(listener: Listener, target: Id): Omit<Call, 'id'> {
  const fromPort = targetPortOf(listener);
  const port = fromPort === undefined ? {} : ({ port: 'tcp', fromPort } as const);
  return { verb: 'allowTo', on: listener.id, other: target, ...port };
}

/**
 * What arrows stand for: the connections of a design, and its targets. An instance gets its requests by a connection
 * beside its registration; the two are one arrow.
 */
export const drawnCalls = memoByIdentity((design: Pick<Design, 'things' | 'calls'>): readonly Call[] => {
  const said = callsOf(design);
  const likenesses = new Set(said.map(likenessOf));
  return [...said, ...targetCalls(design.things).filter((one) => !likenesses.has(likenessOf(one)))];
});

/** The target for which a connection lets requests pass. */
export function targetBehind(design: Pick<Design, 'things'>, call: Call): Target | undefined {
  const wanted = likenessOf(call);
  const target = targetCalls(design.things).find((one) => likenessOf(one) === wanted);
  return target && targetByName(design, target.id);
}

/** What two connections have in common that let the same requests pass. */
function likenessOf({ verb, on, other, port, fromPort }: Call): string {
  return JSON.stringify([verb, on, other, port, fromPort]);
}
