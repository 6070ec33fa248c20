import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectName } from './project-name.ts';

it.each([
  ['Orders', 'orders'],
  ['The Orders Network (prod)', 'the-orders-network-prod'],
  ['Zürich: Netz', 'zurich-netz'],
  ['../../etc/passwd', 'etc-passwd'],
  ['', 'network'],
  ['網', 'network'],
  ['aws-cdk-lib', 'aws-cdk-lib-network'],
  ['CON', 'con-network'],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('a project called %j is %s', (title, name) => {
  expect(projectName(title)).toBe(name);
});

it('any title gives a name that npm and file systems take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(projectName(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(projectName(title).length).toBeLessThan(70);
    }),
  );
});
