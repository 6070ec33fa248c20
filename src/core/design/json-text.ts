import { locateFault } from './json-fault-locator.ts';

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** The value of a JSON text, or where and why it isn't one, in words that are the same in every browser. */
export function readJson(text: string): ReadJson {
  // Some editors of Windows begin a file with a byte order mark; JSON knows none.
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    // The engine's own message differs from browser to browser.
    return { ok: false, problem: locateFault(json) };
  }
}
