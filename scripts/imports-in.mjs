// The imports of one source file, of every form: import, export from, import(), import type.

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {object} Import
 * @property {string} from the importing file, from the top level
 * @property {string} to a file from the top level if the import is relative, else what stands in the source
 * @property {boolean} relative
 * @property {boolean} atLoad whether loading the one file loads the other: neither type-only nor `import()`
 */

/**
 * @param {string} path
 * @param {string} text
 * @returns {Import[]}
 */
export function importsIn(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  /** @type {Import[]} */
  const imports = [];
  const add = (
    /** @type {{ type: string, value?: unknown } | null} */ source,
    /** @type {boolean} */ atLoad,
  ) => {
    if (typeof source?.value === 'string') imports.push(importOf(path, source.value, atLoad));
  };
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind !== 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => add(source, exportKind !== 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind !== 'type'),
    ImportExpression: ({ source }) => add(source, false),
    TSImportType: ({ source }) => add(source, false),
    CallExpression: ({ callee, arguments: [pattern] }) => {
      const isGlob = callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty';
      if (isGlob && pattern?.type === 'Literal') add(pattern, false);
    },
  }).visit(program);
  return imports;
}

/**
 * @param {string} from
 * @param {string} specifier
 * @param {boolean} atLoad
 * @returns {Import}
 */
function importOf(from, specifier, atLoad) {
  const bare = specifier.replace(/\?.*$/, '');
  const relative = bare.startsWith('.');
  return { from, to: relative ? posix.join(posix.dirname(from), bare) : bare, relative, atLoad };
}
