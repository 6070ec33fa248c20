import { serializeDesign } from '../../core/index.ts';
import { dropCopy, forget, handOver, nameCurrent, writeCopy, writeCurrent } from './browser-storage.ts';
import { type EditorState, useEditor } from './editor.ts';
import { tell } from './notices.ts';
import type { SavedDesign } from './saved-design.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** Between two writes, in milliseconds: the first change of a run is written at once, the others soon after. */
const SPACING = 50;

/** Keeps the design in hand in this browser from now on; gives back what writes at once all that waits. */
export function startAutosave({ onSaved }: { readonly onSaved: (key: string) => void }): () => Promise<void> {
  /** Changed, and no write of it has begun. */
  let pending: EditorState | undefined;
  /** Changed, and no write of it has ended: a page that goes away takes a write with it that is under way. */
  let unwritten: EditorState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastFlush = Number.NEGATIVE_INFINITY;

  let written = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!pending) return written;
    const state = pending;
    pending = undefined;
    lastFlush = performance.now();
    written = save(state).then(() => {
      if (unwritten === state) unwritten = undefined;
      onSaved(state.designKey);
    });
    return written;
  };
  const flushSoon = (): void => {
    timer ??= setTimeout(flush, Math.max(0, lastFlush + SPACING - performance.now()));
  };
  useEditor.subscribe((state, before) => {
    if (state.designKey !== before.designKey) {
      if (pending?.designKey === before.designKey) void flush();
      handOver(changeHands(before, state));
    }
    if (!isWorthSaving(state)) return;
    if (state.history.design === before.history.design && state.drafts === before.drafts) return;
    pending = state;
    unwritten = state;
    flushSoon();
  });
  /** The database may not answer any more; the quick copy is written before this returns. */
  const onLeave = (): void => {
    const state = unwritten;
    if (state?.designKey === useEditor.getState().designKey) quietly(() => keepCopy(recordOf(state)));
    void flush();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLeave();
  };
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('beforeunload', askBeforeLeaving);
  return flush;
}

/** An untouched empty design isn't; what was emptied by hand is. */
function isWorthSaving({ history, saving, drafts, writer }: EditorState): boolean {
  if (writer === 'another tab') return false;
  const { design, past, future } = history;
  const isTouched = past.length > 0 || future.length > 0 || Object.keys(drafts).length > 0;
  return design.things.length > 0 || isTouched || saving.is !== 'nothing';
}

async function save(state: EditorState): Promise<void> {
  const record = recordOf(state);
  try {
    await writeCurrent(record.key, record);
    dropOlderCopy(record);
    report(record.key, undefined);
  } catch (failure) {
    // The quick copy holds one design; that is enough where the database is out of reach.
    const copied = quietly(() => keepCopy(record));
    report(record.key, copied ? undefined : failure);
  }
}

/** The record in the quick copy, if this page wrote it: a write that ends late must not drop what came after it. */
let copied: SavedDesign | undefined;

function keepCopy(record: SavedDesign): void {
  writeCopy(record);
  copied = record;
}

function dropOlderCopy({ savedAt }: SavedDesign): void {
  if (copied && copied.savedAt > savedAt) return;
  quietly(dropCopy);
  copied = undefined;
}

function report(key: string, failure: unknown): void {
  const { designKey, saving } = useEditor.getState();
  if (designKey !== key) return;
  if (failure === undefined) {
    if (saving.is !== 'saved') useEditor.setState({ saving: { is: 'saved' } });
    return;
  }
  const why = whyNotSaved(failure);
  if (saving.is === 'failed' && saving.why === why) return;
  useEditor.setState({ saving: { is: 'failed', why } });
  tell(`Could not save in this browser: ${why}. Save the design as a file to keep it.`, 'refused');
}

/** What could not be saved would be gone with the page, so that the browser asks first. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (useEditor.getState().saving.is === 'failed') event.preventDefault();
}

/** Another design is in hand: a reload shows that one, and a starter that was only looked at is forgotten. */
async function changeHands(before: EditorState, state: EditorState): Promise<void> {
  const { past, future } = before.history;
  const isUntouched = past.length === 0 && future.length === 0;
  try {
    await nameCurrent(state.designKey);
    if (before.isTrial && isUntouched) await forget([before.designKey]);
  } catch {
    // The next save says what is wrong with the storage.
    return;
  }
  if (copied?.key !== state.designKey) quietly(dropCopy);
}

let lastSavedAt = 0;

function recordOf({ designKey, history, drafts }: EditorState): SavedDesign {
  const { design } = history;
  // Never the same twice, also within one millisecond and when the clock is set back.
  lastSavedAt = Math.max(Date.now(), lastSavedAt + 1);
  return {
    key: designKey,
    name: design.name,
    savedAt: lastSavedAt,
    text: serializeDesign(design),
    drafts,
  };
}

/** Does what may fail without anybody having to know; says whether it worked. */
function quietly(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
