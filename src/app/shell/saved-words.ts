import type { SavedDesign } from '../store/saved-design.ts';

/** When a design was saved last, as this machine writes dates. */
export function savedWords({ savedAt }: SavedDesign): string {
  return new Date(savedAt).toLocaleString(undefined, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
