// Finds a browser that really starts, or installs one. Used by `npm test` and by playwright.config.ts.
// Every candidate is proven by a launch and by the width of a text (a browser without fonts draws nothing).

import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserInstallers } from './browser-installers.mjs';
import { root } from './root.mjs';

/** @typedef {{ name: string, executablePath?: string, channel?: string, env?: Record<string, string> }} Browser */

const lastGoodFile = join(root, '.cache', 'browser.json');
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const channels = ['chrome', 'msedge'];

/**
 * @param {{ mayInstall?: boolean }} [options]
 * @returns {Promise<Browser>}
 */
export async function resolveBrowser({ mayInstall = false } = {}) {
  /** @type {string[]} */
  const tried = [];
  const chosen = chosenBrowser();
  if (chosen.length > 0) return (await firstThatWorks(chosen, tried)) ?? noBrowser(tried);

  const found = await firstThatWorks([...lastGood(), ...present()], tried);
  if (found) return remember(found);

  for (const { name, install } of mayInstall ? browserInstallers : []) {
    console.log(`no working browser yet; trying ${name}`);
    try {
      const installed = await firstThatWorks([...(await install()), ...present()], tried);
      if (installed) return remember(installed);
    } catch (error) {
      tried.push(`${name}: ${firstLine(error)}`);
    }
  }
  return noBrowser(tried);
}

/**
 * The one that was proven a moment ago, for the processes of one test run that start after the first.
 *
 * @returns {Browser}
 */
export function provenBrowser() {
  const [browser] = [...chosenBrowser(), ...lastGood()];
  return browser ?? noBrowser([]);
}

/**
 * @param {Browser} browser
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions({ executablePath, channel, env }) {
  return {
    ...(executablePath ? { executablePath } : {}),
    ...(channel ? { channel } : {}),
    ...(env ? { env: { ...process.env, ...env } } : {}),
  };
}

/** @returns {Browser[]} */
function chosenBrowser() {
  const executablePath = process.env.VPC_DESIGNER_BROWSER;
  return executablePath ? [{ name: 'VPC_DESIGNER_BROWSER', executablePath }] : [];
}

/** @returns {Browser[]} */
function present() {
  return [
    { name: "Playwright's own" },
    ...commands.flatMap((name) => pathsOf(name).map((executablePath) => ({ name, executablePath }))),
    ...channels.map((channel) => ({ name: `channel ${channel}`, channel })),
  ];
}

/** @param {string} command */
function pathsOf(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).filter(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {readonly Browser[]} browsers
 * @param {string[]} tried filled with what was wrong with each
 */
async function firstThatWorks(browsers, tried) {
  for (const browser of browsers) {
    try {
      await prove(browser);
      return browser;
    } catch (error) {
      tried.push(`${browser.name}: ${firstLine(error)}`);
    }
  }
  return undefined;
}

/** @param {Browser} browser */
async function prove(browser) {
  const running = await chromium.launch({ ...launchOptions(browser), timeout: 20_000 });
  try {
    const page = await running.newPage();
    await page.setContent('<span style="font: 20px sans-serif">network</span>');
    const box = await page.locator('span').boundingBox();
    if ((box?.width ?? 0) < 20) throw new Error('it starts, but there are no fonts');
  } finally {
    await running.close();
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}

/** @returns {Browser[]} */
function lastGood() {
  try {
    return [JSON.parse(readFileSync(lastGoodFile, 'utf8'))];
  } catch {
    return [];
  }
}

/** @param {Browser} browser */
function remember(browser) {
  mkdirSync(dirname(lastGoodFile), { recursive: true });
  writeFileSync(lastGoodFile, JSON.stringify(browser));
  return browser;
}

/**
 * @param {readonly string[]} tried
 * @returns {never}
 */
function noBrowser(tried) {
  const lines = [...new Set(tried)].map((line) => `  ${line}`);
  const advice = 'install Chromium or Chrome, or name one in the environment as VPC_DESIGNER_BROWSER';
  throw new Error(['no working browser; tried', ...lines, advice].join('\n'));
}
