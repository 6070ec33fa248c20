/** Begins the value of each item that leads to a place. */
export const PLACE = 'go to ';

/**
 * How well an item of the command palette answers to a text, from 0 to 1: by its name, which is the first of its
 * keywords, else by its other words.
 */
export function paletteRank(value: string, text: string, keywords: readonly string[] = []): number {
  const sought = text.trim().toLowerCase();
  const [name = '', ...others] = keywords.map((word) => word.toLowerCase());
  if (name.startsWith(sought)) return value.startsWith(PLACE) ? 1 : 0.9;
  if (name.split(/[\s:]+/).some((word) => word.startsWith(sought))) return 0.8;
  if (name.includes(sought)) return 0.7;
  const all = [name, ...others].join(' ');
  if (sought.split(/\s+/).every((word) => all.includes(word))) return 0.5;
  return hasInOrder(name, sought) ? 0.1 : 0;
}

/** Whether the letters of a text stand in a name in their order, with gaps: `dcpp` in `Download the CDK project…`. */
function hasInOrder(name: string, text: string): boolean {
  let from = 0;
  return [...text].every((letter) => {
    const at = name.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
