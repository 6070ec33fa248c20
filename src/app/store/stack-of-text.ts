import type { Derived, FormatName } from '../../core/index.ts';

/** The stack whose template is meant, the first one if none is said; code is of all stacks. */
export function stackOfText(
  { templates }: Pick<Derived, 'templates'>,
  format: FormatName,
  stack: string | undefined,
): string | undefined {
  if (!format.startsWith('cloudformation')) return undefined;
  return (templates.find(({ stackId }) => stackId === stack) ?? templates[0])?.stackId;
}
