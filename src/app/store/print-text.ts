import { type Derived, type FormatName, formats, joinChunks } from '../../core/index.ts';

/** A design as one of the four texts. The printers come with this file, so it is loaded when one is wanted. */
export function printText(derived: Derived, format: FormatName): string {
  return joinChunks(formats[format].print(derived)).text;
}
