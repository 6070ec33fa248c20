const LONGEST = 80;

/** A name as a file may be called on every system: without slashes, colons, control characters or dots at its ends. */
export function fileNameOf(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[-. ]+|[-. ]+$/g, '');
  const cut = [...safe].slice(0, LONGEST).join('');
  return cut === '' ? 'design' : cut;
}
