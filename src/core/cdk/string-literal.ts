export type Quote = "'" | '"';

/**
 * A text as a literal of TypeScript and Python alike: only escapes are used that mean the same in both.
 * The preferred quotes, unless the others save escapes.
 */
export function stringLiteral(text: string, preferred: Quote): string {
  if (PLAIN.test(text)) return preferred + text + preferred;
  const quote = chooseQuote(text, preferred);
  const inner = text.replace(UNSAFE, escaped);
  return quote + inner.replaceAll(quote, `\\${quote}`) + quote;
}

/** Printable ASCII without quotes and backslash. */
const PLAIN = /^[ !#-&(-[\]-~]*$/;

/**
 * What would end or change a literal, can't be saved as UTF-8 (half surrogates), or would mislead the person who
 * reads the code: control characters, line separators, byte order marks, and marks that turn the order of writing.
 */
const UNSAFE = /[\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function chooseQuote(text: string, preferred: Quote): Quote {
  const other = preferred === "'" ? '"' : "'";
  return text.split(preferred).length > text.split(other).length ? other : preferred;
}

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const hex =
    code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  return SHORT[character] ?? hex;
}
