/** What the library, or every JavaScript object, has taken for itself; and ids that only look like it. */
export const reservedIds = [
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'CheckBootstrapVersion',
  'BootstrapVersion',
  'Default',
  'Resource',
  'Custom::VpcRestrictDefaultSGCustomResourceProvider',
  'Exports',
] as const;
