import type { Derived, FormatName } from '../../core/index.ts';

/** The stack whose template is meant, the first one if none is said; code is of all stacks. */
export function stackOfText(
  { network: { stacks } }: Pick<Derived, 'network'>,
  format: FormatName,
  stack: string | undefined,
): string | undefined {
  if (!format.startsWith('cloudformation')) return undefined;
  return (stacks.find(({ id }) => id === stack) ?? stacks[0])?.id;
}
