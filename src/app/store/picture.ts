import { designPicture, layoutDesign } from '../../core/index.ts';
import { currentDerived } from './hooks.ts';
import { picturedVpcs } from './pictured-vpcs.ts';
import { currentTheme } from './theme.ts';

/** What draws pictures comes with this file, so it is loaded when one is wanted. */

/** Two pixels for a point, so that it is sharp on every screen and on paper. */
const SCALE = 2;
/** Every browser can do as much. */
const MOST_PIXELS = 8192;

/** The VPCs in hand, else the whole design, in the theme that the editor has. */
export function pictureSvg(): string {
  const derived = currentDerived();
  const only = picturedVpcs().map(({ id }) => id);
  return designPicture(derived.design, layoutDesign(derived), {
    theme: currentTheme(),
    ...(only.length > 0 ? { only } : {}),
  });
}

/** The same as PNG; `undefined` where the browser can't make it. */
export async function picturePng(): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(pictureSvg())}`;
  const isDrawn = await image.decode().then(
    () => true,
    () => false,
  );
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(SCALE, MOST_PIXELS / naturalWidth, MOST_PIXELS / naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!isDrawn || !context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
