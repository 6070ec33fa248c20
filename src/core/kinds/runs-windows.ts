import type { Machine } from './index.ts';

/** Is it started from an image of Windows, as far as its design says? */
export function runsWindows({ image, imageIsWindows = false }: Machine): boolean {
  return image === 'windows' || image === 'generic-windows' || imageIsWindows;
}
