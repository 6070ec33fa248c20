export type SplitJson =
  | { readonly ok: true; readonly parts: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Deeper than any answer of AWS, and less deep than what a reader of JSON could be overwhelmed by. */
const MAX_DEPTH = 64;

/** More answers than anyone pastes. */
const MAX_PARTS = 100;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

/** The values of a text that holds several, one behind the other; each is still to be read. */
export function splitJson(text: string): SplitJson {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInText) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInText = false;
      continue;
    }
    if (code === QUOTE) isInText = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth += 1;
      if (depth > MAX_DEPTH)
        return {
          ok: false,
          problem: `it is nested deeper than ${MAX_DEPTH} levels at character ${index + 1}`,
        };
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      depth -= 1;
      if (depth > 0) continue;
      if (parts.length === MAX_PARTS)
        return { ok: false, problem: `it holds more than ${MAX_PARTS} documents` };
      parts.push(text.slice(start, index + 1));
      start = index + 1;
      depth = 0;
    }
  }
  // What is left over is a value that is cut off, or no JSON at all.
  if (text.slice(start).trim() !== '') parts.push(text.slice(start));
  return { ok: true, parts };
}
