import { type Finding, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { thingById } from '../design/queries.ts';
import { defaultPortOf, type Listener } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Answers with a status that is none: the CDK's validator knows 2xx, 4xx and 5xx. */
export const listenerAnswers: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (thing.kind !== 'listener' || thing.action !== 'fixed-response') return [];
    const { id, label: name, statusCode: status = 200 } = thing;
    const at = { id, field: 'statusCode' };
    return Math.floor(status / 100) === 3 ? [finding('listener/status-code', at, { name, status })] : [];
  });

/** Listeners of one load balancer on one port: the CDK writes both, and AWS refuses the second. */
export const listenerPorts: Check = ({ design }) => {
  const first = new Map<string, Listener>();
  return design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'listener') return [];
    const port = defaultPortOf(thing);
    if (port === undefined) return [];
    const known = first.get(keyOf(thing.parent, port));
    if (known === undefined) {
      first.set(keyOf(thing.parent, port), thing);
      return [];
    }
    const balancer = thingById(design, thing.parent)?.label ?? thing.parent;
    const facts = { name: thing.label, port, other: known.label, balancer };
    return [finding('listener/port-twice', { id: thing.id, field: 'port' }, facts)];
  });
};

function keyOf(balancer: Id, port: number): string {
  return `${balancer} ${port}`;
}
