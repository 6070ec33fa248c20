import type { FormatName } from '../../core/index.ts';
import { fixNamesInCode } from './dispatch.ts';
import { downloadFile } from './download.ts';
import { exportFileName } from './export-file.ts';
import { currentDerived } from './hooks.ts';
import { tell } from './notices.ts';

/** Gives the person one of the four texts; the printers are loaded with the first. */
export async function downloadText(format: FormatName): Promise<void> {
  const loaded = await import('./print-text.ts').catch(() => undefined);
  if (!loaded) {
    tell('What writes the code could not be loaded. Load the editor again.', 'refused');
    return;
  }
  fixNamesInCode();
  const derived = currentDerived();
  downloadFile(exportFileName(derived, format), loaded.printText(derived, format), 'text/plain');
}
