import { memoByIdentity } from '../base/memo.ts';
import { type Call, type Verb, verbShapes } from '../kinds/index.ts';

/** What the other end calls to allow the same; none for what only one side can say. */
const fromOtherSide: { readonly [V in Verb]?: Verb } = {
  allowTo: 'allowFrom',
  allowFrom: 'allowTo',
  allowDefaultPortFrom: 'allowToDefaultPort',
  allowToDefaultPort: 'allowDefaultPortFrom',
};

/** Does a connection between two things have to be called on the one that it names first? */
export function isSaidFromOneSide({ verb }: Call): boolean {
  return verbShapes[verb].other === 'thing' && fromOtherSide[verb] === undefined;
}

/** The same connection, called on its other end; `undefined` where that can't be said. */
export const fromOtherEnd = memoByIdentity((call: Call): Call | undefined => {
  const verb = fromOtherSide[call.verb];
  return verb === undefined || call.other === undefined
    ? undefined
    : { ...call, verb, on: call.other, other: call.on };
});
