import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { PythonEnvironment } from '../python/environment.ts';

const LOOPBACK = '127.0.0.1';

/** Runs moto's server on a free port of this machine for as long as it is used. */
export async function withMotoServer<Result>(
  { motoServer }: PythonEnvironment,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const server = spawn(motoServer, ['-H', LOOPBACK, '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const address = `http://${LOOPBACK}:${port}`;
  try {
    await answering(address, server, said);
    return await use(address);
  } finally {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  }
}

const MOST_WAITED = 60_000;
const BETWEEN_TRIES = 200;

/** Python takes its time to start, and longer the first time. */
async function answering(address: string, server: ChildProcess, said: readonly string[]): Promise<void> {
  for (let waited = 0; waited < MOST_WAITED; waited += BETWEEN_TRIES) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${address}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(BETWEEN_TRIES);
  }
  throw new Error(`moto’s server doesn’t answer:\n${said.join('')}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('this machine has no free port');
  return address.port;
}
