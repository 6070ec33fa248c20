import type { Row } from './row.ts';
import { silent } from './silent.ts';
import { smallFacts, texts } from './texts.ts';
import { annotations, building, synthesis } from './thrown.ts';
import { validator } from './validator.ts';

/** Everything that is known to go wrong with the library or with AWS, once each. */
export const rows: readonly Row[] = [
  ...building(),
  ...synthesis(),
  ...annotations(),
  ...silent(),
  ...texts(),
  ...smallFacts(),
  ...validator(),
];
