import type { Verb } from '../verb.ts';
import { check } from './check.ts';
import { exportVerb } from './export.ts';
import { picture } from './picture.ts';
import { routes } from './routes.ts';
import { rules } from './rules.ts';
import { starter } from './starter.ts';
import { subnets } from './subnets.ts';

/** All verbs, in the order in which the help names them. */
export const verbs = {
  export: exportVerb,
  subnets,
  routes,
  rules,
  picture,
  check,
  starter,
} as const satisfies Readonly<Record<string, Verb>>;
