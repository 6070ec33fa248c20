import { type Verb, verbs } from './call.ts';

/** The verbs that mean the default port of whom they open, by those that say the same with a port. */
const ofDefaultPort: { readonly [V in Verb]?: Verb } = {
  allowTo: 'allowToDefaultPort',
  allowFrom: 'allowDefaultPortFrom',
  allowInternally: 'allowDefaultPortInternally',
  allowFromAnyIpv4: 'allowDefaultPortFromAnyIpv4',
};

/** The verb that says the same without a port; `undefined` where the CDK has none. */
export function verbOfDefaultPort(verb: Verb): Verb | undefined {
  return ofDefaultPort[verb];
}

/** The verb that says the same with a port; itself where it says one. */
export function verbOfSaidPort(verb: Verb): Verb {
  // Nobody listens for it on the other, so nothing is turned into it again.
  if (verb === 'allowDefaultPortTo') return 'allowTo';
  return verbs.find(({ value }) => ofDefaultPort[value] === verb)?.value ?? verb;
}
