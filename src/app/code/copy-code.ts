import { type FormatName, formats } from '../../core/index.ts';
import { copyText } from '../store/clipboard.ts';
import { fixNamesInCode } from '../store/dispatch.ts';
import { currentDerived } from '../store/hooks.ts';
import { printText } from '../store/print-text.ts';
import { showFirstError } from '../store/show-first-error.ts';

/** Puts the whole text on the clipboard; taking it fixes the names in it, and errors keep it from being taken. */
export async function copyCode(format: FormatName): Promise<void> {
  const derived = currentDerived();
  if (showFirstError(derived)) return;
  await copyText(printText(derived, format), `the ${formats[format].label}`);
  fixNamesInCode();
}
