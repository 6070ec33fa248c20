import { expect, it } from 'vitest';
import { drawn, found, listener, loadBalancer, publicGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import type { Listener } from '../kinds/index.ts';
import { fixesFor } from './fixes.ts';

const redirecting = (fields: Partial<Listener>): Design =>
  drawn(
    vpc(
      'V',
      {},
      publicGroup('Public'),
      loadBalancer('Alb'),
      listener('Http', 'v-alb', { action: 'redirect', ...fields }),
    ),
  );
const loopIn = (design: Design) => found(design).find(({ code }) => code === 'listener/redirect-loop');

it.each([
  [{}, true],
  [{ redirectPort: 80 }, false],
  [{ port: 80 }, true],
  [{ port: 80, redirectPort: 80 }, true],
  [{ port: 8443, redirectProtocol: 'HTTPS' }, true],
  [{ port: 80, redirectProtocol: 'HTTPS' }, false],
  [{ port: 80, redirectPort: 8080 }, false],
] as const)('a redirect of %o comes back: %s', (fields, isLoop) => {
  expect(loopIn(redirecting(fields)) !== undefined).toBe(isLoop);
});

it('is mended by HTTPS on its port, and not where it is HTTPS already', () => {
  const design = redirecting({ port: 80 });
  const loop = loopIn(design);
  const [fix] = loop ? fixesFor(loop, design) : [];
  const mended = fix && apply(design, fix.command);
  if (!mended?.ok) throw new Error('no fix');
  expect(thingById(mended.value, 'v-alb-http')).toMatchObject({
    redirectProtocol: 'HTTPS',
    redirectPort: 443,
  });
  const encrypted = redirecting({ port: 443 });
  const other = loopIn(encrypted);
  expect(other && fixesFor(other, encrypted)).toEqual([]);
});
