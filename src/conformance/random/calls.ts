import fc, { type Arbitrary } from 'fast-check';
import { callFields } from '../../core/kinds/index.ts';
import { type Values, valuesWithin } from './field-values.ts';

const MOST_CALLS = 40;

/** Connections with ends that are found later: often none, mostly a few, sometimes many. */
export const callValues: Arbitrary<readonly Values[]> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(valuesWithin(callFields), { maxLength: 6, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(valuesWithin(callFields), { maxLength: MOST_CALLS, size: 'max' }) },
  )
  .map((calls) => calls.map((values, index) => ({ ...values, id: `call-${index + 1}` })));
