import { parseDesign, startHistory } from '../../core/index.ts';
import { readDesign } from './browser-storage.ts';
import { type Selection, useEditor } from './editor.ts';
import { tell } from './notices.ts';
import { readSavedDesign } from './saved-design.ts';

/*
 * One tab at a time writes a design; others on the same design read along, and can take it over.
 *
 *   writer holds the design's lock ──"saved"──▶ readers wait for the lock, and show what was saved
 *          ◀──"give"── a reader takes over: the writer writes what waits, says "given", and its lock is taken
 *
 * A writer that is closed or killed lets go of its lock, and the first reader in the queue becomes the writer. Where
 * the browser has no locks (a page without https that isn't this machine's own), each tab writes, as if alone.
 */

interface Message {
  readonly what: 'saved' | 'give' | 'given';
  readonly key: string;
}

/** In milliseconds: a tab that goes away while this one loads still holds its lock for a moment. */
const UNTIL_READING = 400;
/** In milliseconds: a frozen tab doesn't answer. */
const UNTIL_STOLEN = 1000;

let channel: BroadcastChannel | undefined;
/** What ends the wait for the lock of the design in hand, and gives the lock back. */
let letGo: () => void = () => {};
let given: () => void = () => {};

/** Follows the design in hand from now on. `writeOut` writes what waits to be saved. */
export function startSharing(writeOut: () => Promise<void>): void {
  if (!navigator.locks) return;
  channel = new BroadcastChannel('vpc-designer');
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    const { designKey, writer } = useEditor.getState();
    if (data.key !== designKey) return;
    if (data.what === 'saved' && writer === 'another tab') void showWhatWasSaved(designKey);
    if (data.what === 'give' && writer === 'this tab') void writeOut().then(() => send('given', designKey));
    if (data.what === 'given') given();
  };
  waitForLock(useEditor.getState().designKey);
  useEditor.subscribe(({ designKey }, before) => {
    if (designKey === before.designKey) return;
    useEditor.setState({ writer: 'this tab' });
    waitForLock(designKey);
  });
}

/** Tells the readers of a design that there is something new to see. */
export function tellReaders(key: string): void {
  send('saved', key);
}

/** Makes this tab the writer of the design in hand, and the tab that was it a reader. */
export async function takeOver(): Promise<void> {
  const { designKey } = useEditor.getState();
  await new Promise<void>((resolve) => {
    given = resolve;
    setTimeout(resolve, UNTIL_STOLEN);
    send('give', designKey);
  });
  waitForLock(designKey, { steal: true });
}

function send(what: Message['what'], key: string): void {
  channel?.postMessage({ what, key } satisfies Message);
}

function waitForLock(key: string, { steal = false } = {}): void {
  letGo();
  const waiting = new AbortController();
  const timer = setTimeout(() => useEditor.setState({ writer: 'another tab' }), UNTIL_READING);
  const hold = async (): Promise<void> => {
    clearTimeout(timer);
    if (useEditor.getState().writer === 'another tab') await becomeWriter(key);
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };
  letGo = () => {
    clearTimeout(timer);
    waiting.abort();
  };
  navigator.locks
    .request(`vpc-designer/${key}`, steal ? { steal } : { signal: waiting.signal }, hold)
    .catch((failure: unknown) => {
      // Either this tab let go, or another one took the lock: then this one waits until it is free again.
      const isTaken = failure instanceof DOMException && failure.name === 'AbortError';
      if (!isTaken || waiting.signal.aborted || useEditor.getState().designKey !== key) {
        clearTimeout(timer);
        return;
      }
      useEditor.setState({ writer: 'another tab' });
      tell('Another tab edits this design now; this one shows what it does.', 'refused');
      waitForLock(key);
    });
}

async function becomeWriter(key: string): Promise<void> {
  await showWhatWasSaved(key);
  useEditor.setState({ writer: 'this tab' });
  tell('This tab edits the design now.', 'done');
}

async function showWhatWasSaved(key: string): Promise<void> {
  const saved = readSavedDesign(await readDesign(key).catch(() => undefined));
  if (!saved || useEditor.getState().designKey !== key) return;
  const parsed = parseDesign(saved.text);
  if (!parsed.ok) return;
  useEditor.setState({ history: startHistory<Selection>(parsed.value.design), drafts: saved.drafts });
}
