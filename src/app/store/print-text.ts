import {
  type Derived,
  type FormatName,
  formats,
  joinChunks,
  type Printable,
  writeTemplates,
} from '../../core/index.ts';
import { stackOfText } from './stack-of-text.ts';

/** A design as one of the four texts. The printers come with this file, so it is loaded when one is wanted. */
export function printText(
  derived: Pick<Derived, 'plan' | 'network'>,
  format: FormatName,
  stack?: string,
): string {
  return joinChunks(formats[format].print(printable(derived, format, stack))).text;
}

/** What a text is written from: code from all stacks, a template from one. */
export function printable(
  { plan, network }: Pick<Derived, 'plan' | 'network'>,
  format: FormatName,
  stack?: string,
): Printable {
  const templates = writeTemplates(network);
  const own = stackOfText({ network }, format, stack);
  return {
    plan,
    templates: own === undefined ? templates : templates.filter((one) => one.stackId === own),
  };
}
