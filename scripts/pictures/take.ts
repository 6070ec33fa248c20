import type { Browser } from '@playwright/test';
import type { View } from './views.ts';

export type Theme = 'light' | 'dark';

export const themes: readonly Theme[] = ['light', 'dark'];

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly view: View;
  readonly theme: Theme;
  readonly size: Size;
  /** Where it is written, as PNG. */
  readonly path: string;
}

/** Opens the app at this address anew, as a person who was never here, and takes a picture of one view. */
export async function take(
  browser: Browser,
  url: string,
  { view, theme, size, path }: Picture,
): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByRole('heading', { name: 'VPC Designer' }).waitFor();
  await view.show(page);
  // Code is highlighted and the canvas has come to rest.
  await page.waitForTimeout(1500);
  // In a corner where nothing is pointed at.
  await page.mouse.move(1, 1);
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
}
