import type { FormatName } from '../../core/index.ts';
import { fixNamesInCode } from './dispatch.ts';
import { downloadFile } from './download.ts';
import { exportFileName } from './export-file.ts';
import { currentDerived } from './hooks.ts';
import { loadOrTell } from './load-or-tell.ts';

/** Gives the person one of the four texts, a template of the stack that is named; the printers are loaded with the first. */
export async function downloadText(format: FormatName, stack?: string): Promise<void> {
  const loaded = await loadOrTell(import('./print-text.ts'), 'writes the code');
  if (!loaded) return;
  fixNamesInCode();
  const derived = currentDerived();
  const text = loaded.printText(derived, format, stack);
  downloadFile(exportFileName(derived, format, stack), text, 'text/plain');
}
