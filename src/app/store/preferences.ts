/** Small choices of the person in this browser; without storage they last as long as the page. */
const prefix = 'vpc-designer/';

export function readPreference(name: string): unknown {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Forbidden or full: a preference isn't worth a word about it.
  }
}
