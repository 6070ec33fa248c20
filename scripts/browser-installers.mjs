// Ways to get a browser where there is none, cheapest first. Each names what to try afterwards.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, runInstalled, runNpm } from './run.mjs';

/** @typedef {import('./browser.mjs').Browser} Browser */

/** @type {readonly { name: string, install: () => Promise<Browser[]> }[]} */
export const browserInstallers = [
  { name: 'apt-get install chromium-headless-shell', install: installByApt },
  { name: 'playwright install --only-shell chromium', install: installByPlaywright },
  { name: '@sparticuz/chromium from the package registry', install: installFromRegistry },
];

// With the recommended packages apt brings 115 of them; without, not even a font.
const debianPackages = ['chromium-headless-shell', 'fonts-dejavu-core'];

async function installByApt() {
  if (process.getuid?.() !== 0) throw new Error('only root may install packages');
  if (!existsSync('/usr/bin/apt-get')) throw new Error('no apt-get here');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['-qq', 'update'], options);
  const install = ['-qq', '-y', 'install', '--no-install-recommends', ...debianPackages];
  if (!(await run('apt-get', install, options))) throw new Error('apt-get failed');
  return [];
}

async function installByPlaywright() {
  if (!(await runInstalled('@playwright/test', 'playwright', ['install', '--only-shell', 'chromium'])))
    throw new Error('the download failed');
  return [];
}

/**
 * A Chromium that brings its own libraries and fonts, for users who may not install packages.
 * It unpacks what it needs only where it believes to run on AWS Lambda, and always into the temporary folder,
 * readable for one user only; so it gets both told, and a folder of its own.
 */
async function installFromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64');
  const folder = join(root, '.cache', 'chromium');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const quietly = ['--no-save', '--no-audit', '--no-fund'];
  if (!(await runNpm(['install', '--prefix', folder, ...quietly, '@sparticuz/chromium@147.0.0'])))
    throw new Error('npm failed');

  const program = `
    import chromium from '@sparticuz/chromium';
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(unpacked, 'fonts', 'fonts.conf'), fontConfiguration(unpacked));
  return [{ name: '@sparticuz/chromium', ...JSON.parse(stdout) }];
}

/**
 * In place of the one that comes along, which looks for the fonts in fixed folders under /tmp and /opt.
 *
 * @param {string} unpacked
 */
function fontConfiguration(unpacked) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;
}
