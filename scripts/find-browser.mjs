// Makes sure that there is a browser for the tests; fails, naming what was tried, if there is none.

import { resolveBrowser } from './browser.mjs';

try {
  const { name, executablePath } = await resolveBrowser({ mayInstall: true });
  console.log(executablePath ?? name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
