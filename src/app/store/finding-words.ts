import { create } from 'zustand';
import type { Finding } from '../../core/index.ts';
import { loadOrTell } from './load-or-tell.ts';
import { tell } from './notices.ts';

/** Says a finding in words. They are a part of their own, so that the page needn't wait for all that can be wrong. */
type Words = (found: Finding) => string;

const useWords = create<{ readonly words: Words | undefined }>(() => ({ words: undefined }));

/** Asked for as soon as the page stands; by then hardly anything was refused yet. */
export async function loadFindingWords(): Promise<Words | undefined> {
  const { words } = useWords.getState();
  if (words) return words;
  const loaded = await loadOrTell(import('./finding-text.ts'), 'says what is wrong');
  if (loaded) useWords.setState({ words: loaded.findingText });
  return loaded?.findingText;
}

/** At once where the words are there, else once they are. */
export function withFindingWords(use: (words: Words) => void): void {
  const { words } = useWords.getState();
  if (words) use(words);
  else void loadFindingWords().then((loaded) => loaded && use(loaded));
}

/** The words for what is shown; empty ones until they are there. */
export function useFindingWords(): Words {
  return useWords(({ words }) => words) ?? noWords;
}

function noWords(): string {
  return '';
}

export function tellRefusal(found: Finding): void {
  withFindingWords((words) => tell(words(found), 'refused'));
}
