// Whether one import follows the tables in layers.mjs.

import { builtinModules } from 'node:module';
import {
  coreLayers,
  corePackages,
  forbiddenInCore,
  nodeFolders,
  outsideCore,
  packagesOnlyFor,
  readsOutsideSources,
} from './layers.mjs';

/** @typedef {import('./imports-in.mjs').Import} Import */

/**
 * @param {Import} found
 * @returns {string | undefined} what is wrong with it
 */
export function checkImport(found) {
  const { from, to } = found;
  const reason = found.relative ? checkFile(from, to) : checkPackage(folderOf(from), to);
  return reason === undefined ? undefined : `${from} imports ${to}: ${reason}`;
}

/**
 * @param {string} from
 * @param {string} to
 */
function checkFile(from, to) {
  const source = folderOf(from);
  if (!to.startsWith('src/')) {
    const readable = lookUp(readsOutsideSources, source) ?? [];
    return readable.some((prefix) => to.startsWith(prefix))
      ? undefined
      : `${source} may not read files outside of src/`;
  }
  const target = folderOf(to);
  if (/\.css$/.test(to) || source === target) return checkExamples(source, to);
  if (source.startsWith('core/')) return checkCore(source, target);
  const allowed = lookUp(outsideCore, source);
  if (allowed === undefined) return `${source} is in no table; give it a row in scripts/layers.mjs`;
  if (!allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)))
    return `${source} may import only ${allowed.join(', ')}`;
  if (target === 'examples' && to !== 'src/examples/index.ts') return 'only examples/index.ts is a door';
  return undefined;
}

/**
 * @param {string} source
 * @param {string} target
 */
function checkCore(source, target) {
  const [from, to] = [source, target].map((folder) => folder.replace(/^core\//, ''));
  const row = (/** @type {string | undefined} */ name) =>
    coreLayers.findIndex((names) => names.includes(name ?? ''));
  if (!target.startsWith('core/')) return 'the core imports only the core';
  if (row(from) < 0 || row(to) < 0)
    return `${row(from) < 0 ? source : target} is in no layer; see scripts/layers.mjs`;
  const forbidden = forbiddenInCore.some(([one, other]) => one === from && other === to);
  return row(to) < row(from) && !forbidden ? undefined : `${from} may not import ${to}`;
}

/**
 * Users get the designs of examples; their outputs are for tests and would weigh on the page.
 *
 * @param {string} source
 * @param {string} to
 */
function checkExamples(source, to) {
  const fine = source !== 'examples' || /\/design\.json$|\.ts$/.test(to);
  return fine ? undefined : 'of an example only design.json may be imported';
}

/**
 * @param {string} source
 * @param {string} specifier
 */
function checkPackage(source, specifier) {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const layer = source.split('/')[0] ?? '';
  if (specifier.startsWith('node:') || builtinModules.includes(name))
    return nodeFolders.includes(layer) ? undefined : 'it must run in a browser too';
  if (layer === 'core' && !corePackages.includes(name))
    return `the core uses only ${corePackages.join(', ')}`;
  const users = lookUp(packagesOnlyFor, name);
  return users === undefined || users.includes(layer)
    ? undefined
    : `only ${users.join(' and ')} may use ${name}`;
}

/**
 * `core/net` for src/core/net/ipv4.ts, `core/index` for src/core/index.ts, `cli` for src/cli/verbs/export.ts.
 *
 * @param {string} path
 */
function folderOf(path) {
  const [, first = '', ...rest] = path.replace(/\.[a-z]+$/, '').split('/');
  return first === 'core' || first === 'app' ? `${first}/${rest[0]}` : first;
}

/**
 * @template T
 * @param {Record<string, T>} table
 * @param {string} key
 * @returns {T | undefined}
 */
function lookUp(table, key) {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
