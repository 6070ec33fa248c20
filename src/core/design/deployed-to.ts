import type { Id } from '../base/place.ts';
import type { Design } from './design.ts';
import { stackById } from './queries.ts';

/** Where a stack goes, as far as it is said: account and region, a region of any account, or an empty text. */
export function deployedTo(design: Pick<Design, 'stacks'>, stack: Id): string {
  const environment = stackById(design, stack)?.environment;
  switch (environment?.type) {
    case 'region':
      return environment.region;
    case 'account':
      return `${environment.account} ${environment.region}`;
    default:
      return '';
  }
}
