// Screenshots of every view from the real, built app: `npm run pictures -- [folder]`, after `npm run build`.
// The README's picture is always written; the other views go into the folder, if one is named.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions, resolveBrowser } from './browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const views: readonly View[] = [
  { name: 'empty', show: async () => {} },
  { name: 'founding', show: (page) => begin(page, 'Three tiers') },
  {
    name: 'group',
    show: async (page) => {
      await begin(page, 'Three tiers');
      await page.getByRole('main').getByText('Application', { exact: true }).first().click();
    },
  },
  {
    name: 'vpc',
    show: async (page) => {
      await begin(page, 'Three tiers');
      await page.getByRole('main').getByText('TheVPC', { exact: true }).first().click();
    },
  },
  { name: 'reserved', show: (page) => begin(page, 'Reserved space') },
  { name: 'two-vpcs', show: (page) => begin(page, 'Two VPCs') },
  {
    name: 'problems',
    show: async (page) => {
      await begin(page, 'One NAT gateway');
      await page.getByRole('tab', { name: /^Problems/ }).click();
    },
  },
  { name: 'download', show: (page) => open(page, 'Download') },
  { name: 'regions', show: (page) => open(page, /zones$/) },
  { name: 'file-menu', show: (page) => open(page, 'File') },
];

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

const { url, close } = await serve({ port: 4273 });
const browser = await chromium.launch(launchOptions(await resolveBrowser()));
try {
  await take(browser, 'founding', 'light', sizes[0], join(root, 'docs', 'vpc-designer.png'));
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) await takeAll(resolve(folder));
} finally {
  await browser.close();
  close();
}

async function takeAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name } of views)
    for (const theme of ['light', 'dark'] as const)
      for (const size of sizes)
        await take(browser, name, theme, size, join(folder, `${name}-${theme}-${size.width}.png`));
}

async function take(
  from: Browser,
  name: string,
  theme: 'light' | 'dark',
  viewport: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  const page = await from.newPage({ viewport, colorScheme: theme });
  await page.goto(url);
  await page.getByRole('heading', { name: 'VPC Designer' }).waitFor();
  await views.find((view) => view.name === name)?.show(page);
  // Code is highlighted and the canvas has come to rest.
  await page.waitForTimeout(1500);
  await page.mouse.move(viewport.width / 2, viewport.height - 1);
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
  console.log(path);
}

async function begin(page: Page, starter: string): Promise<void> {
  await page.getByRole('button', { name: starter }).click();
}

async function open(page: Page, button: string | RegExp): Promise<void> {
  await begin(page, 'Three tiers');
  await page.getByRole('button', { name: button, exact: true }).first().click();
}
