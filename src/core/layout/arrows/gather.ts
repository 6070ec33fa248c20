import type { Id } from '../../base/place.ts';
import type { Design } from '../../design/design.ts';
import { thingById } from '../../design/queries.ts';
import { drawnCalls } from '../../design/targets.ts';
import { type Call, verbShapes } from '../../kinds/index.ts';

/** Connections that are one arrow: from who opens them to whom they lead. */
export interface GatheredCalls {
  /** Names the arrow: the same for the same two boxes. */
  readonly key: string;
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
  readonly calls: readonly Call[];
}

/** A box, or any IPv4 address where the design has no box for the internet. */
export type ArrowEnd = Id | typeof ANY_IPV4;

export const ANY_IPV4 = '/any-ipv4';

/**
 * The connections and targets of a design by the boxes that they join, in the order of the first of each. Connections
 * of what has no box of its own are those of the box that it stands in.
 */
export function gatherCalls(design: Design, hasBox: (id: Id) => boolean): readonly GatheredCalls[] {
  const arrows = new Map<string, GatheredCalls>();
  const boxOf = (id: Id): Id | undefined => {
    const thing = thingById(design, id);
    if (!thing) return undefined;
    return hasBox(id) ? id : boxOf(thing.parent);
  };
  const internet = design.things.find((thing) => thing.kind === 'internet' && thing.addresses === 'ipv4');
  for (const call of drawnCalls(design)) {
    const on = boxOf(call.on);
    const other = otherEnd(call, on, boxOf, internet?.id);
    if (on === undefined || other === undefined) continue;
    const [from, to] = verbShapes[call.verb].opens === 'other' ? [other, on] : [on, other];
    const key = `${from}>${to}`;
    const known = arrows.get(key);
    arrows.set(key, { key, from, to, calls: [...(known?.calls ?? []), call] });
  }
  return [...arrows.values()];
}

function otherEnd(
  { verb, other }: Call,
  on: Id | undefined,
  boxOf: (id: Id) => Id | undefined,
  internet: Id | undefined,
): ArrowEnd | undefined {
  switch (verbShapes[verb].other) {
    case 'itself':
      return on;
    case 'any-ipv4':
      return internet === undefined ? ANY_IPV4 : boxOf(internet);
    case 'thing':
      return other === undefined ? undefined : boxOf(other);
  }
}
