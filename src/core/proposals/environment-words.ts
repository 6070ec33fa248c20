import { count } from '../base/phrases.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOf } from '../design/queries.ts';

/** Where a stack may be deployed and on how many zones: "Any region · 3 zones". */
export function environmentWords(environment: Environment): string {
  const place = environment.type === 'agnostic' ? 'Any region' : environment.region;
  return `${place} · ${zonesWords(zoneCountOf(environment))}`;
}

/** Where what is downloaded may be deployed. */
export function deployableWords(environment: Environment): string {
  switch (environment.type) {
    case 'agnostic':
      return 'works in any region';
    case 'region':
      return `only in ${environment.region}`;
    case 'account':
      return `only in account ${environment.account}, ${environment.region}`;
  }
}

export function zonesWords(zones: number): string {
  return count(zones, 'zone');
}
