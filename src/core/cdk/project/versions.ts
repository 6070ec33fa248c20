import lock from './package-lock.json' with { type: 'json' };

/**
 * What a project depends on, exactly. The lock file is the only place that says it; it was written by
 * `npm install --package-lock-only --omit-lockfile-registry-resolved` for a `package.json` with these versions.
 */
export const { dependencies, devDependencies, version: PROJECT_VERSION } = lock.packages[''];

export const libraryVersion = dependencies['aws-cdk-lib'];

export function lockFor(name: string): unknown {
  const root = { ...lock.packages[''], name };
  return { ...lock, name, packages: { ...lock.packages, '': root } };
}
