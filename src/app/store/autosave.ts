import { serializeDesign } from '../../core/index.ts';
import { dropCopy, forget, nameCurrent, writeCopy, writeCurrent } from './browser-storage.ts';
import { type EditorState, useEditor } from './editor.ts';
import { tell } from './notices.ts';
import type { SavedDesign } from './saved-design.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** After the last change; a page that goes away writes at once. */
const PAUSE = 250;

/** Keeps the design in hand in this browser from now on; gives back how to stop. */
export function startAutosave(): () => void {
  let pending: EditorState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    if (pending) void save(pending);
    pending = undefined;
  };
  const unsubscribe = useEditor.subscribe((state, before) => {
    if (state.designKey !== before.designKey) {
      if (pending?.designKey === before.designKey) flush();
      void changeHands(before, state);
    }
    if (!isWorthSaving(state)) return;
    if (state.history.design === before.history.design && state.drafts === before.drafts) return;
    pending = state;
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  });
  const onLeave = (): void => {
    if (document.visibilityState === 'hidden' && pending) {
      quietly(() => pending && writeCopy(recordOf(pending)));
      flush();
    }
  };
  const onPageHide = (): void => {
    if (pending) quietly(() => pending && writeCopy(recordOf(pending)));
    flush();
  };
  document.addEventListener('visibilitychange', onLeave);
  window.addEventListener('pagehide', onPageHide);
  return () => {
    unsubscribe();
    flush();
    document.removeEventListener('visibilitychange', onLeave);
    window.removeEventListener('pagehide', onPageHide);
  };
}

/** An untouched empty design isn't; what was emptied by hand is. */
function isWorthSaving({ history, saving, drafts }: EditorState): boolean {
  const { design, past, future } = history;
  const isTouched = past.length > 0 || future.length > 0 || Object.keys(drafts).length > 0;
  return design.things.length > 0 || isTouched || saving.is !== 'nothing';
}

async function save(state: EditorState): Promise<void> {
  const record = recordOf(state);
  try {
    await writeCurrent(record.key, record);
    quietly(dropCopy);
    report(record.key, undefined);
  } catch (failure) {
    // The quick copy holds one design; that is enough where the database is out of reach.
    const copied = quietly(() => writeCopy(record));
    report(record.key, copied ? undefined : failure);
  }
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
  quietly(dropCopy);
}

function recordOf({ designKey, history, drafts }: EditorState): SavedDesign {
  const { design } = history;
  return {
    key: designKey,
    name: design.name,
    savedAt: Date.now(),
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
