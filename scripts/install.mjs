// Installs what is missing, and only that: `production` is what building and serving the app takes,
// `full` adds the test tools and the CDK. A full installation is never turned into a production one.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNpm } from './run.mjs';

/** @typedef {'production' | 'full'} Scope */
/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * @param {Scope} wanted
 * @returns {Promise<boolean>} whether everything wanted is there now
 */
export async function install(wanted) {
  if (!nodeIsNewEnough()) return false;
  const locked = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (missingPackages(locked, installed, wanted).length === 0) return true;

  const scope = isFull(installed) ? 'full' : wanted;
  console.log(`installing ${scope === 'full' ? 'all dependencies' : 'what the app needs'} (npm ci) …`);
  const scopeArguments = scope === 'full' ? ['--include=dev'] : ['--omit=dev'];
  return runNpm(['ci', ...scopeArguments, '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Packages that the lock asks for and that aren't there in that version. npm writes down what it installed,
 * in the lock's own form, as the last thing it does; so this also sees an installation that was cut short.
 * Optional packages are left out: most of them are for other platforms.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @param {Scope} scope
 * @returns {string[]}
 */
export function missingPackages(locked, installed, scope) {
  return Object.entries(locked)
    .filter(([path, wanted]) => path !== '' && !wanted.optional && !wanted.devOptional)
    .filter(([, wanted]) => scope === 'full' || !wanted.dev)
    .filter(([path, wanted]) => installed[path]?.version !== wanted.version)
    .map(([path]) => path);
}

/** @param {LockedPackages} installed */
function isFull(installed) {
  return Object.values(installed).some(({ dev }) => dev);
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  if (!enough) console.error(`Node ${process.versions.node} is too old; install Node 20.19 or newer`);
  return enough;
}
