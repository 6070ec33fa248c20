import { parseDesign } from '../../core/index.ts';
import { forget, handoverDone, readAll } from './browser-storage.ts';
import { openDesign } from './dispatch.ts';
import { useEditor } from './editor.ts';
import { withFindingWords } from './finding-words.ts';
import { tell } from './notices.ts';
import { readSavedDesign, type SavedDesign } from './saved-design.ts';

/** The other designs that this browser keeps, the latest first. */
export async function otherSavedDesigns(): Promise<readonly SavedDesign[]> {
  await handoverDone();
  const records = await readAll().catch(() => []);
  const { designKey } = useEditor.getState();
  return records
    .map(readSavedDesign)
    .filter((saved) => saved !== undefined)
    .filter(({ key }) => key !== designKey)
    .sort((one, other) => other.savedAt - one.savedAt);
}

/** Throws a design away for good. */
export async function forgetSavedDesign(key: string): Promise<void> {
  await forget([key]).catch(() =>
    tell('The browser did not delete it: its storage doesn’t answer.', 'refused'),
  );
}

export function openSavedDesign({ key, name, text, drafts }: SavedDesign): void {
  const parsed = parseDesign(text);
  if (parsed.ok) {
    openDesign(parsed.value.design, { kept: { key, drafts } });
    return;
  }
  const [problem] = parsed.problems;
  withFindingWords((words) => tell(`“${name}” can’t be opened. ${problem ? words(problem) : ''}`, 'refused'));
}
