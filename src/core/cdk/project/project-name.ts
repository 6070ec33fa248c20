/** The title as npm and file systems can hold it: `zurich-netz` for "Zürich: Netz". */
export function projectName(title: string): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, MAX_LENGTH).replace(/-$/, '');
  if (name === '') return FALLBACK;
  return FORBIDDEN.test(name) ? `${name}-${FALLBACK}` : name;
}

const FALLBACK = 'network';

/** npm allows 214, but the name is a file's too. */
const MAX_LENGTH = 60;

/** What the project depends on, and what Windows keeps for devices. */
const FORBIDDEN = /^(?:aws-cdk|aws-cdk-lib|cdk|constructs|tsx|typescript|aux|con|nul|prn|com\d|lpt\d)$/;
