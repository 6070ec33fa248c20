import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Dependencies = Record<string, string>;
type Locked = {
  version: string;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  dependencies?: Dependencies;
  optionalDependencies?: Dependencies;
};

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest: { dependencies: Dependencies; devDependencies: Dependencies } = read('package.json');
const lock: { packages: Record<string, Locked> } = read('package-lock.json');

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file is of this package.json', () => {
  expect(lock.packages['']).toMatchObject({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

// A platform's package that wasn't to be had when the lock was made is silently left out of it,
// and then `npm ci` fails for everybody.
test('the lock file has no holes', () => {
  expect(holes(lock.packages)).toEqual([]);
});

test('a hole is named', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-win32': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': { version: '1.0.0' },
  };
  expect(holes(packages)).toEqual(['node_modules/a needs a-win32']);
});

test('the lock file names no registry, and a hash for every package', () => {
  const packages = Object.entries(lock.packages).filter(([path, { inBundle }]) => path !== '' && !inBundle);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

function holes(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersSeenFrom(path).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  );
}

/** Where Node looks for the dependencies of a package: in it, then in each package around it. */
function foldersSeenFrom(path: string): string[] {
  const parts = path.split('node_modules/');
  return parts
    .map((_, index) => parts.slice(0, index).join('node_modules/'))
    .concat(path === '' ? [] : `${path}/`);
}
