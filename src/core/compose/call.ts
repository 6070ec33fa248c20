import { memoByIdentity } from '../base/memo.ts';
import {
  type Call,
  type Connectable,
  hasSecurityGroups,
  isSecurityGroup,
  type Peer,
  type VerbShape,
  verbShapes,
} from '../kinds/index.ts';
import { element, literal, methodCall, property } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';
import { peerExpression } from './peer.ts';
import { portExpression } from './port.ts';

/** A call on one side of a connection; none where its other end is missing, which a finding tells. */
export const composeCall = memoByIdentity(
  (call: Call, on: Connectable, other: Connectable | Peer | undefined): readonly Statement[] => {
    const { id, verb, description } = call;
    const shape = verbShapes[verb];
    if (shape.other === 'thing' && other === undefined) return [];
    const args = [
      ...(other && shape.other === 'thing' ? [otherEnd(other, shape, call)] : []),
      ...(shape.port === 'said' ? [portExpression(call)] : []),
      ...(description === undefined
        ? []
        : [{ ...literal(description), origin: { id, field: 'description' } }]),
    ];
    return [{ origin: { id }, expression: methodCall(calledOn(on, shape), verb, ...args) }];
  },
);

/** Rules are added to a group, connections are allowed by whatever has groups. */
function calledOn(on: Connectable, { oneSided }: VerbShape): Expression {
  return oneSided ? groupOf(on) : property(referTo(on), 'connections');
}

function otherEnd(other: Connectable | Peer, { oneSided }: VerbShape, { id }: Call): Expression {
  const origin = { id, field: 'other' };
  if (!hasSecurityGroups(other)) return { ...peerExpression(other), origin };
  return { ...(oneSided ? groupOf(other) : referTo(other)), origin };
}

/** The group itself, or the first that something carries. */
function groupOf(thing: Connectable) {
  return isSecurityGroup(thing)
    ? referTo(thing)
    : element(property(property(referTo(thing), 'connections'), 'securityGroups'), 0);
}
