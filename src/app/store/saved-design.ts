/** A design as this browser keeps it: the text of its file, and what is half-typed in its fields. */
export interface SavedDesign {
  readonly key: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly text: string;
  readonly drafts: Readonly<Record<string, string>>;
}

/** Reads a record that may be anything: written by another version, cut short, edited by hand. */
export function readSavedDesign(value: unknown): SavedDesign | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, name, savedAt, text, drafts } = value as Readonly<Record<string, unknown>>;
  if (typeof key !== 'string' || typeof text !== 'string') return undefined;
  return {
    key,
    text,
    name: typeof name === 'string' ? name : 'untitled',
    savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : 0,
    drafts: readDrafts(drafts),
  };
}

function readDrafts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What can be saved of a record that isn't one: its text if it has some, else whatever is there. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  return JSON.stringify(value, undefined, 2) ?? String(value);
}
