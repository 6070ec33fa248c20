// Runs named stages one after the other, to the end even if one fails, and prints each with its time.
// The last line is `N passed, N failed`, counting stages. A stage whose needs failed counts as failed.

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} [needs] names of stages without which this one makes no sense
 * @property {boolean} [essential] all later stages need it
 * @property {() => Promise<boolean>} run
 */

/**
 * @param {readonly Stage[]} stages
 * @returns {Promise<boolean>} whether all passed
 */
export async function runStages(stages) {
  /** @type {Map<string, boolean>} */
  const passed = new Map();
  /** @type {string[]} */
  const summary = [];

  const essential = stages.filter((stage) => stage.essential).map(({ name }) => name);

  for (const { name, needs = [], run } of stages) {
    console.log(`\n── ${name}`);
    const missing = [...essential, ...needs].filter((need) => passed.get(need) === false);
    const start = performance.now();
    const good = missing.length === 0 && (await succeeds(run));
    passed.set(name, good);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const line =
      missing.length > 0
        ? `✗ ${name}: not run, because of ${missing.join(', ')}`
        : `${good ? '✓' : '✗'} ${name}: ${seconds} s`;
    console.log(line);
    summary.push(line);
  }

  const failures = [...passed.values()].filter((good) => !good).length;
  console.log(`\n${summary.join('\n')}\n\n${passed.size - failures} passed, ${failures} failed`);
  return failures === 0;
}

/** @param {() => Promise<boolean>} run */
async function succeeds(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return false;
  }
}
