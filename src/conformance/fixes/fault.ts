import type { CodeOf } from '../../core/findings/entry.ts';
import type { Fault } from '../random/faults/fault.ts';

/** How each finding of some areas that has fixes is brought about; the number chooses among the ways. */
export type FaultsWithFixes<Area extends string> = { readonly [C in CodeOf<Area>]?: Fault };
