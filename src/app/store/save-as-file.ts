import { serializeDesign } from '../../core/index.ts';
import { downloadFile } from './download.ts';
import { currentDesign } from './editor.ts';
import { fileNameOf } from './file-name.ts';

/** Gives the person the design as the file that Open reads. */
export function saveAsFile(): void {
  const design = currentDesign();
  downloadFile(`${fileNameOf(design.name)}.json`, serializeDesign(design), 'application/json');
}
