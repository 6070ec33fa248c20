import { parseDesign } from '../../core/index.ts';
import { openDesign } from './dispatch.ts';
import { withFindingWords } from './finding-words.ts';
import { tell } from './notices.ts';

/** Far above any design; reading more would only make the page stand still. */
const LARGEST = 20 * 1024 * 1024;

/** Opens a design from a file with any bytes in it; one that can't be opened leaves the design in hand as it is. */
export async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST) {
    refuse(file, `It has ${Math.round(file.size / 1024 / 1024)} MB; a design has far less.`);
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) refuse(file, 'The browser could not read it.');
  else openText(file, text);
}

function openText(file: File, text: string): void {
  const parsed = parseDesign(text);
  if (!parsed.ok) {
    withFindingWords((words) => refuse(file, parsed.problems.slice(0, 3).map(words).join(' ')));
    return;
  }
  const { design, findings } = parsed.value;
  openDesign(design);
  const warned = findings.slice(0, 3);
  if (warned.length === 0) tell(`Opened ${file.name}.`, 'done');
  else withFindingWords((words) => tell(`Opened ${file.name}. ${warned.map(words).join(' ')}`, 'refused'));
}

function refuse(file: File, why: string): void {
  tell(`${file.name} was not opened. ${why}`, 'refused');
}
