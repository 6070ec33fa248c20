// Screenshots of the real, built app: `npm run pictures -- [folder] [--only names]`, after `npm run build`.
// Without a folder, the README's picture; with one, every view in it, or those that are named, as `crowded,group`.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions, resolveBrowser } from './browser.mjs';
import { type Picture, type Size, take, themes } from './pictures/take.ts';
import { views, viewsNamed } from './pictures/views.ts';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const usual: Size = { width: 1440, height: 900 };
const sizes: readonly Size[] = [{ width: 1280, height: 720 }, usual, { width: 1920, height: 1080 }];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [folder] = positionals;
const pictures = folder === undefined ? pictureOfReadme() : picturesIn(resolve(folder), values.only);

const { url, close } = await serve({ port: 4273 });
const browser = await chromium.launch(launchOptions(await resolveBrowser()));
try {
  for (const picture of pictures) {
    await take(browser, url, picture);
    console.log(picture.path);
  }
} finally {
  await browser.close();
  close();
}

function pictureOfReadme(): readonly Picture[] {
  const path = join(root, 'docs', 'vpc-designer.png');
  return viewsNamed(['three-tier']).map((view) => ({ view, theme: 'light', size: usual, path }));
}

/** @param only names of views, between commas */
function picturesIn(place: string, only: string | undefined): readonly Picture[] {
  mkdirSync(place, { recursive: true });
  const wanted = only === undefined ? views : viewsNamed(only.split(','));
  return wanted.flatMap((view) =>
    themes.flatMap((theme) =>
      sizes.map((size) => ({
        view,
        theme,
        size,
        path: join(place, `${view.name}-${theme}-${size.width}.png`),
      })),
    ),
  );
}
