import {
  type Call,
  type Design,
  type SubnetGroup,
  type Target,
  type Thing,
  targetByName,
  type Vpc,
} from '../../core/index.ts';
import type { Selection } from '../store/editor.ts';
import { findCall, findThing } from '../store/find.ts';

/** What the inspector is about. */
export type Subject =
  | { readonly is: 'design' }
  | { readonly is: 'vpc'; readonly vpc: Vpc }
  | { readonly is: 'group'; readonly group: SubnetGroup }
  | { readonly is: 'subnet'; readonly group: SubnetGroup; readonly zone: number }
  | { readonly is: 'thing'; readonly thing: OtherThing }
  | { readonly is: 'call'; readonly call: Call }
  | { readonly is: 'target'; readonly target: Target; readonly call: Call }
  | { readonly is: 'calls'; readonly calls: readonly Call[] }
  | { readonly is: 'several'; readonly things: readonly Thing[] };

/** What has no form of its own. */
export type OtherThing = Exclude<Thing, Vpc | SubnetGroup>;

export function subjectOf(design: Design, { ids, zone }: Selection): Subject {
  const things = ids.map((id) => findThing(design, id)).filter((thing) => thing !== undefined);
  const [only] = things;
  if (!only) return callSubject(design, ids);
  if (things.length > 1) return { is: 'several', things };
  if (only.kind === 'vpc') return { is: 'vpc', vpc: only };
  if (only.kind !== 'subnet-group') return { is: 'thing', thing: only };
  return zone === undefined ? { is: 'group', group: only } : { is: 'subnet', group: only, zone };
}

function callSubject(design: Design, ids: Selection['ids']): Subject {
  const calls = ids.map((id) => findCall(design, id)).filter((call) => call !== undefined);
  const [only] = calls;
  if (!only) return { is: 'design' };
  const target = targetByName(design, only.id);
  if (target && calls.length === 1) return { is: 'target', target, call: only };
  return calls.length === 1 ? { is: 'call', call: only } : { is: 'calls', calls };
}
