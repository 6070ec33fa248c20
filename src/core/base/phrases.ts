/** The small parts of sentences. */

/** 2112 as `2,112`; the same in every locale. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 zone", "1,024 zones". */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(value)} ${value === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}

const FEW = 3;

/** The first few of them, and how many more there are: "a, b, c and 2 more". */
export function fewOf(words: readonly string[]): string {
  const more = words.length - FEW;
  return listed(more > 0 ? [...words.slice(0, FEW), `${more} more`] : words);
}

const LONGEST = 60;
const ENDING = 20;

/** A name or text of the person as it may stand in a sentence: readable, and cut in the middle if it is long. */
export function shown(text: string, longest = LONGEST): string {
  const readable = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  if (readable.length <= longest) return readable;
  // Half of a character that is cut in two is nothing that can be read.
  const beginning = readable.slice(0, longest - ENDING - 1).replace(/\p{Cs}$/u, '');
  const ending = readable.slice(-ENDING).replace(/^\p{Cs}/u, '');
  return `${beginning}…${ending}`;
}
