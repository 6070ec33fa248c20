// Who may import whom, as tables. `npm run imports` holds the sources against them.

/**
 * The core from left to right. A folder imports itself and everything to its left;
 * folders in one row don't import each other.
 */
export const coreLayers = [
  ['base'],
  ['net'],
  ['catalog', 'plan'],
  ['kinds'],
  ['design'],
  ['commands', 'compose'],
  ['network'],
  ['impact', 'cloudformation', 'cdk'],
  ['checks', 'tables', 'layout', 'proposals'],
  ['findings', 'pictures'],
  ['format-labels'],
  ['stages'],
  ['derive', 'formats', 'load-project'],
  ['index'],
];

/** Pairs that the order would allow and the design doesn't: printers read plans, never the network. */
export const forbiddenInCore = [['cdk', 'network']];

/** The packages that the core may use: pure ones. */
export const corePackages = ['@noble/hashes', 'fflate', 'immer', 'yaml', 'zod'];

/** The parts of the app that don't know each other; shell puts them together. */
export const features = ['canvas', 'code', 'inspector', 'outline', 'palette', 'problems', 'table'];

/** What everything outside of the core may import, besides itself. */
export const outsideCore = {
  main: ['app/shell', 'app/store', 'app/ui'],
  examples: ['core/index'],
  'app/ui': ['core/index'],
  'app/store': ['core/index', 'examples'],
  ...Object.fromEntries(
    features.map((feature) => [`app/${feature}`, ['core/index', 'examples', 'app/store', 'app/ui']]),
  ),
  'app/shell': [
    'core/index',
    'examples',
    'app/store',
    'app/ui',
    ...features.map((feature) => `app/${feature}`),
  ],
  cli: ['core/index', 'examples'],
  conformance: ['core', 'examples'],
  bench: ['core', 'examples', 'conformance'],
};

/** Packages that only some folders may use: the oracle must never reach the bundle. */
export const packagesOnlyFor = {
  'aws-cdk-lib': ['conformance', 'bench'],
  constructs: ['conformance', 'bench'],
};

/** Folders that run under Node and may use its built-in modules; everything else runs in a browser too. */
export const nodeFolders = ['cli', 'conformance', 'bench'];

/** Files outside of src/ that a folder may read: the pages of findings; the version that the command line tells. */
export const readsOutsideSources = { 'core/findings': ['docs/findings/'], cli: ['package.json'] };
