import { createStore, delMany, entries, get, setMany, type UseStore } from 'idb-keyval';

/**
 * Where designs are kept: a database of the browser, and beside it one quick copy that can be written while the page
 * is going away. Both may be forbidden, full or damaged; then these functions reject or throw, and who calls decides.
 */
let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore('vpc-designer', 'designs');
  return opened;
}

/** The key under which the design in hand is named. */
const CURRENT = 'current';
const PREFIX = 'design/';
const COPY = 'vpc-designer/copy';

/** A database that doesn't answer must not keep the page from starting. */
const PATIENCE = 3000;

export async function readCurrent(): Promise<{ readonly record: unknown } | undefined> {
  const key: unknown = await soon(get(CURRENT, store()));
  if (typeof key !== 'string') return undefined;
  const record = await readDesign(key);
  return record === undefined ? undefined : { record };
}

export async function readDesign(key: string): Promise<unknown> {
  return soon(get(PREFIX + key, store()));
}

export async function readAll(): Promise<readonly unknown[]> {
  const all: readonly (readonly [unknown, unknown])[] = await soon(entries(store()));
  return all.filter(([key]) => typeof key === 'string' && key.startsWith(PREFIX)).map(([, record]) => record);
}

/** Writes a design and names it as the one in hand, both or neither. */
export async function writeCurrent(key: string, record: unknown): Promise<void> {
  await soon(
    setMany(
      [
        [PREFIX + key, record],
        [CURRENT, key],
      ],
      store(),
    ),
  );
}

/** Names the design in hand without writing it: an empty one, say. */
export async function nameCurrent(key: string): Promise<void> {
  await soon(setMany([[CURRENT, key]], store()));
}

export async function forget(keys: readonly string[]): Promise<void> {
  await soon(
    delMany(
      keys.map((key) => PREFIX + key),
      store(),
    ),
  );
}

let handover: Promise<void> = Promise.resolve();

/** Another design comes into hand; until that is done, a starter that was only looked at may still be kept. */
export function handOver(work: Promise<void>): void {
  handover = work;
}

export function handoverDone(): Promise<void> {
  return handover;
}

export function readCopy(): unknown {
  const text = localStorage.getItem(COPY);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function writeCopy(record: unknown): void {
  localStorage.setItem(COPY, JSON.stringify(record));
}

export function dropCopy(): void {
  localStorage.removeItem(COPY);
}

function soon<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
