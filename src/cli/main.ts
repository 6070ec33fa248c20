import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// Whoever reads the output may have had enough, as `head` has: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), nodeIo(process));
