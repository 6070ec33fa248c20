import { type Finding, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { thingById } from '../design/queries.ts';
import { targetsOf } from '../design/targets.ts';
import { defaultPortOf, isEncrypted, type Listener } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Answers with a status that is none: the CDK's validator knows 2xx, 4xx and 5xx. */
export const listenerAnswers: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (thing.kind !== 'listener' || thing.action !== 'fixed-response') return [];
    const { id, label: name, statusCode: status = 200 } = thing;
    const at = { id, field: 'statusCode' };
    return Math.floor(status / 100) === 3 ? [finding('listener/status-code', at, { name, status })] : [];
  });

/**
 * Listeners that forward to nobody: the CDK writes an empty target group, and requests get status 503. What is named
 * and left out has a finding of its own.
 */
export const listenerTargets: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (thing.kind !== 'listener' || (thing.action ?? 'forward') !== 'forward') return [];
    const at = { id: thing.id, field: 'targets' };
    return targetsOf(thing).length === 0 ? [finding('listener/no-targets', at, { name: thing.label })] : [];
  });

/** Certificates of listeners that speak HTTP: the CDK warns of them, and AWS refuses such a listener. */
export const listenerCertificates: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (thing.kind !== 'listener' || (thing.certificateArns ?? []).length === 0) return [];
    const at = { id: thing.id, field: 'certificateArns' };
    return speaksHttp(thing) ? [finding('listener/unused-certificates', at, { name: thing.label })] : [];
  });

/** Where neither port nor protocol tells what it speaks, another finding asks. */
function speaksHttp(listener: Listener): boolean {
  return defaultPortOf(listener) !== undefined && !isEncrypted(listener);
}

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
