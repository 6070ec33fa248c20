import { expect, test } from 'vitest';
import { missingPackages } from './install.mjs';

const locked = {
  '': {},
  'node_modules/react': { version: '19.0.0' },
  'node_modules/vitest': { version: '4.0.0', dev: true },
  'node_modules/esbuild-win32': { version: '1.0.0', optional: true },
};

test('nothing installed: the production scope leaves the test tools out', () => {
  expect(missingPackages(locked, {}, 'production')).toEqual(['node_modules/react']);
  expect(missingPackages(locked, {}, 'full')).toEqual(['node_modules/react', 'node_modules/vitest']);
});

test('another version counts as missing', () => {
  const installed = { 'node_modules/react': { version: '18.0.0' } };
  expect(missingPackages(locked, installed, 'production')).toEqual(['node_modules/react']);
});

test('packages for other platforms may be absent', () => {
  const installed = {
    'node_modules/react': { version: '19.0.0' },
    'node_modules/vitest': { version: '4.0.0' },
  };
  expect(missingPackages(locked, installed, 'full')).toEqual([]);
});
