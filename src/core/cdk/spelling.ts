/**
 * The words of a name that a person gave, in lower case: `TheVPC` is "the vpc", `IPv4-only 2a` is "ipv4 only 2a".
 * What isn't an ASCII letter or digit only separates.
 */
export function wordsOf(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** Capitals together (`VPC`, `AZs`, `IPv4`), or a capital with what follows; digits belong to what they follow. */
const WORD = /[A-Z]+(?:v\d+|s)?(?![a-z])(?:\d+[a-z]*)?|[A-Z]?[a-z]+(?:\d+[a-z]*)?|\d+[a-z]*/g;

export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join('');
}

export function snakeCase(words: readonly string[]): string {
  return words.join('_');
}

/** The name of the class for a stack: `orders-prod` is `OrdersProdStack`. */
export function stackClassName(id: string): string {
  const parts = id.match(/[A-Za-z0-9]+/g) ?? [];
  const name = parts.map(capitalise).join('');
  if (!/^[A-Z]/.test(name)) return `Stack${name}`;
  return name.endsWith('Stack') ? name : `${name}Stack`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The first of `name`, `name2`, `name3` … that isn't taken. */
export function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}${number}`;
  return free;
}
