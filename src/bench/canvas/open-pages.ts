import type { Browser, Page } from '@playwright/test';

const viewport = { width: 1440, height: 900 };

/** What the canvas is measured in: a browser, and where our app and the page that it is compared to are served. */
export interface Stage {
  readonly browser: Browser;
  readonly app: string;
  readonly stress: string;
}

/** Our app with a design, its code highlighted and the canvas at rest. */
export async function openApp({ browser, app }: Stage, design: unknown): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(app);
  await page.getByRole('button', { name: 'File' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Open…' }).click();
  const buffer = Buffer.from(JSON.stringify(design));
  await (await chooser).setFiles({ name: 'design.json', mimeType: 'application/json', buffer });
  await page.locator('.react-flow__node').first().waitFor();
  await page.locator('.view-line .mtk1').first().waitFor();
  await page.waitForTimeout(1500);
  return page;
}

/** React Flow's default nodes, so many of them. */
export async function openStress({ browser, stress }: Stage, nodes: number): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${stress}?nodes=${nodes}`);
  await page.locator('.react-flow__node').last().waitFor();
  await page.waitForTimeout(500);
  return page;
}
