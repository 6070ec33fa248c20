import { oneLine } from '../tables/text-table.ts';

/** SVG as text: plain attributes only, so that every program that reads SVG draws the same. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Attributes,
  inside: readonly string[] | string = '',
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]))
    .join('');
  if (inside.length === 0) return `<${name}${said}/>`;
  return typeof inside === 'string'
    ? `<${name}${said}>${inside}</${name}>`
    : [`<${name}${said}>`, ...inside, `</${name}>`].join('\n');
}

/** Text as it may stand between tags and in quotes, on one line; letters written from right to left keep to themselves. */
export function escaped(text: string): string {
  const safe = oneLine(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return fromRightToLeft.test(safe) ? `\u2068${safe}\u2069` : safe;
}

/** Two decimals are more than can be seen. */
export function short(number: number): number {
  return Math.round(number * 100) / 100;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Without marks around it, such a name would take the CIDR behind it to its other side. */
const fromRightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Attributes are ours: numbers, names, colours. Text of a person never stands in one. */
function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(short(value)) : value;
}
