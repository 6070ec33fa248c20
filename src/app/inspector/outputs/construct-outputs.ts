import {
  type AnyOutput,
  type ConstructOutputThing,
  constructIdFor,
  outputValuesOf,
} from '../../../core/index.ts';
import type { Handed } from './OutputsEditor.tsx';

/** Everything that a thing can hand out and doesn't yet. */
export function proposedConstructOutputs(thing: ConstructOutputThing): readonly Handed[] {
  const outputs: readonly AnyOutput[] = thing.outputs ?? [];
  return outputValuesOf(thing)
    .filter(({ value }) => !outputs.some(({ of }) => of === value))
    .map(({ value }) => ({ of: value }));
}

/** "DNS name" */
export function constructOutputWords({ of }: Handed, thing: ConstructOutputThing): string {
  return outputValuesOf(thing).find(({ value }) => value === of)?.label ?? of;
}

/** An output under a name that is free in its stack: `WebDnsName`. */
export function withConstructName(
  handed: Handed,
  { kind, constructId }: ConstructOutputThing,
  taken: readonly string[],
): Handed & AnyOutput {
  return { ...handed, constructId: constructIdFor(`${constructId} ${handed.of}`, kind, taken) };
}
