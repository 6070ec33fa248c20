import { type Derived, type FormatName, formats, joinChunks, type Printable } from '../../core/index.ts';
import { stackOfText } from './stack-of-text.ts';

/** A design as one of the four texts. The printers come with this file, so it is loaded when one is wanted. */
export function printText(derived: Derived, format: FormatName, stack?: string): string {
  return joinChunks(formats[format].print(printable(derived, format, stack))).text;
}

/** What a text is written from: code from all stacks, a template from one. */
export function printable(
  derived: Pick<Derived, 'plan' | 'templates'>,
  format: FormatName,
  stack?: string,
): Printable {
  const { plan, templates } = derived;
  const own = stackOfText(derived, format, stack);
  return own === undefined ? derived : { plan, templates: templates.filter((one) => one.stackId === own) };
}
