// `npm start`: installs what the app needs if it isn't there, builds the app, serves it, prints its address.

import { install } from './install.mjs';
import { runInstalled } from './run.mjs';
import { addressFromEnvironment, serve } from './serve.mjs';

if (!(await install('production'))) process.exit(1);
if (!(await runInstalled('vite', 'vite', ['build', '--logLevel', 'warn']))) process.exit(1);

const { url } = await serve(addressFromEnvironment());
console.log(`\nVPC Designer is running at ${url}  (Ctrl+C stops it)`);
