import { runPlan } from '../conformance/interpreter.ts';
import {
  build,
  compose,
  type Derived,
  type Design,
  derive,
  type FormatName,
  formats,
  joinChunks,
  parseDesignValue,
  routeTables,
  ruleTables,
  subnetTables,
  templateJsonText,
  writeTemplates,
} from '../core/index.ts';

/** Construct tree and synthesis into a temporary folder. */
export function cdkSynth(design: Design): void {
  const answer = runPlan(compose(design), { resourceLimit: false });
  if (!answer.ok) throw new Error(answer.error.message);
}

/** The template as JSON text, without spans; the check of the document included. */
export function templateText(value: unknown): string {
  const { network } = build(compose(opened(value)));
  return writeTemplates(network).map(templateJsonText).join('\n');
}

/** All four texts with spans, findings and tables. */
export function everything(value: unknown): void {
  deriveAll(opened(value));
}

export function deriveAll(design: Design): Derived {
  const derived = derive(design);
  for (const format of Object.keys(formats) as FormatName[]) joinChunks(formats[format].print(derived));
  subnetTables(design, derived.network);
  routeTables(design, derived.network);
  ruleTables(design, derived.network);
  return derived;
}

function opened(value: unknown): Design {
  const result = parseDesignValue(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.design;
}
