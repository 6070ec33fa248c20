import { type Design, parseDesign, type Result, refuse, startHistory } from '../../core/index.ts';
import { readCopy, readCurrent, writeCurrent } from './browser-storage.ts';
import { newDesignKey } from './design-key.ts';
import { type Damaged, type Selection, useEditor } from './editor.ts';
import { tell } from './notices.ts';
import { rawText, readSavedDesign, type SavedDesign } from './saved-design.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** Lands in the design of last time. Whatever the storage holds or refuses, the editor starts. */
export async function openLastDesign(): Promise<void> {
  const database = await attempt(readCurrent);
  const copy = await attempt(async () => readCopy());
  const kept = database.ok ? database.value?.record : undefined;
  const copied = copy.ok ? copy.value : undefined;
  const { saved, design, damaged } = pickLast([copied, kept]);
  if (damaged) useEditor.setState({ damaged });
  if (saved && design) {
    useEditor.setState({
      history: startHistory<Selection>(design),
      // A damaged record stays as it is, under its own key.
      designKey: damaged ? newDesignKey() : saved.key,
      drafts: saved.drafts,
      saving: { is: 'saved' },
    });
    // What only the quick copy knows goes where it can stay.
    if (saved.savedAt !== readSavedDesign(kept)?.savedAt) await attempt(() => writeCurrent(saved.key, saved));
  }
  if (!database.ok && !copy.ok) {
    const why = whyNotSaved(database.problems[0]);
    useEditor.setState({ saving: { is: 'failed', why } });
    tell(`Nothing can be saved in this browser: ${why}. Save your design as a file to keep it.`, 'refused');
  }
}

export interface LastDesign {
  readonly saved?: SavedDesign;
  readonly design?: Design;
  readonly damaged?: Damaged;
}

/** The newest of the records that can be opened, and the first that can't. */
export function pickLast(records: readonly unknown[]): LastDesign {
  const read = records.filter((record) => record !== undefined && record !== null).map(open);
  const [best] = read
    .filter((one) => 'saved' in one)
    .sort((one, other) => other.saved.savedAt - one.saved.savedAt);
  const damaged = read.find((one) => 'damaged' in one);
  return { ...best, ...damaged };
}

type Opened = { readonly saved: SavedDesign; readonly design: Design } | { readonly damaged: Damaged };

function open(record: unknown): Opened {
  const saved = readSavedDesign(record);
  if (!saved) return { damaged: { text: rawText(record), problem: undefined } };
  const parsed = parseDesign(saved.text);
  if (parsed.ok) return { saved, design: parsed.value.design };
  const [problem] = parsed.problems;
  return { damaged: { text: saved.text, problem } };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    return refuse(failure);
  }
}
