import type { ConstructThing } from '../kinds/index.ts';
import { reference } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Reference, Statement } from '../plan/plan.ts';

/** How later statements refer to what a thing makes: by its id, which no other has, though it is called otherwise. */
export function nameOf({ id, constructId }: ConstructThing): Required<Pick<Statement, 'name' | 'called'>> {
  return { name: id, called: respellConstructId(constructId) };
}

/** What a thing made. */
export function referTo({ id }: ConstructThing): Reference {
  return reference(id);
}
