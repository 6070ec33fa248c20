/** Why the browser didn't keep something, in words: the end of "Could not save: …". */
export function whyNotSaved(failure: unknown): string {
  const name = failure instanceof Error || failure instanceof DOMException ? failure.name : '';
  if (name === 'QuotaExceededError') return 'its storage is full';
  if (name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError')
    return 'it doesn’t allow this page to store anything';
  if (typeof indexedDB === 'undefined') return 'it has no storage for pages';
  return 'its storage doesn’t answer';
}
