// Serves dist/ as any static server would, plus the content security policy as a header.
// Alone: `node scripts/serve.mjs`; HOST and PORT in the environment choose the address.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { root } from './root.mjs';

const firstPort = 4173;
const portsToTry = 100;

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Takes the wanted port, or the next free one.
 *
 * @param {{ folder?: string, host?: string, port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(options = {}) {
  const { folder = join(root, 'dist'), host = '127.0.0.1', port = firstPort } = options;
  const server = createServer((request, response) => answer(resolve(folder), request, response));
  const taken = await listen(server, host, port);
  const shownHost = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shownHost}:${taken}/`, close: () => server.close() };
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(folder, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('not found\n');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    // Only assets/ has names that change with their content.
    'Cache-Control': file.path.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * The file under the folder that an address means; undefined outside of it.
 *
 * @param {string} folder
 * @param {string} address
 */
async function findFile(folder, address) {
  const asked = decodedPath(address);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const path = resolve(folder, `.${asked.endsWith('/') ? `${asked}index.html` : asked}`);
  if (!path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size } : undefined;
}

/** @param {string} address */
function decodedPath(address) {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, host, port) {
  const lastPort = Math.min(port + portsToTry, 65535);
  return new Promise((resolve, reject) => {
    let attempt = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || attempt >= lastPort) reject(error);
      else server.listen(++attempt, host);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : attempt);
    });
    server.listen(attempt, host);
  });
}

/** @returns {{ host?: string, port?: number }} */
export function addressFromEnvironment() {
  const { HOST, PORT } = process.env;
  const port = Number(PORT);
  return {
    ...(HOST ? { host: HOST } : {}),
    ...(PORT && Number.isInteger(port) && port >= 0 && port < 65536 ? { port } : {}),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve(addressFromEnvironment());
  console.log(`serving dist/ at ${url}`);
}
