import { copyImage } from './clipboard.ts';
import { downloadFile } from './download.ts';
import { currentDesign } from './editor.ts';
import { fileNameOf } from './file-name.ts';
import { loadOrTell } from './load-or-tell.ts';
import { tell } from './notices.ts';
import { picturedVpcs } from './pictured-vpcs.ts';

/** Puts a picture on the clipboard, to be pasted into a document or a chat. */
export async function copyPicture(): Promise<void> {
  await copyImage(makePng(), 'the picture');
}

export async function downloadPicture(format: 'svg' | 'png'): Promise<void> {
  const name = pictureName(format);
  if (format === 'svg') {
    const loaded = await loadPicture();
    if (loaded) downloadFile(name, loaded.pictureSvg(), 'image/svg+xml');
  } else {
    const png = await makePng();
    if (png) downloadFile(name, png, 'image/png');
  }
}

/** Whoever gets none has been told why. */
async function makePng(): Promise<Blob | undefined> {
  const loaded = await loadPicture();
  if (!loaded) return undefined;
  const png = await loaded.picturePng();
  if (!png) tell('The browser can’t draw this picture as PNG. Download it as SVG.', 'refused');
  return png;
}

function loadPicture() {
  return loadOrTell(import('./picture.ts'), 'draws the picture');
}

function pictureName(format: 'svg' | 'png'): string {
  const [vpc, ...others] = picturedVpcs();
  const part = vpc && (others.length === 0 ? vpc.label : `${others.length + 1} VPCs`);
  return `${fileNameOf([currentDesign().name, ...(part === undefined ? [] : [part])].join('-'))}.${format}`;
}
