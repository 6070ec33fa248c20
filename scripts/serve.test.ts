import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { serve } from './serve.mjs';

let server: Awaited<ReturnType<typeof serve>>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), '<title>page</title>');
  server = await serve({ folder, port: 0 });
});
afterAll(() => server.close());

test('serves the page with the policy', async () => {
  const response = await fetch(server.url);
  expect(await response.text()).toBe('<title>page</title>');
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

test.each(['/missing.js', '/../package.json', '/%2e%2e/package.json', '/%', '/%00'])(
  '%s is not found',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('takes the next free port', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await serve({ folder, port: taken });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  other.close();
});

/** Without the tidying that fetch does to a path. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => resolve(response.resume().statusCode));
    asked.on('error', reject).end();
  });
}
