// Cycles among files that load each other. Type-only imports and `import()` make none.

/**
 * @param {readonly import('./imports-in.mjs').Import[]} imports
 * @returns {string[][]} each cycle once, its first file repeated at the end
 */
export function importCycles(imports) {
  /** @type {Map<string, string[]>} */
  const targets = new Map();
  for (const { from, to, relative, atLoad } of imports) {
    if (relative && atLoad) targets.set(from, [...(targets.get(from) ?? []), to]);
  }

  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  const visit = (/** @type {string} */ file, /** @type {readonly string[]} */ path) => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
