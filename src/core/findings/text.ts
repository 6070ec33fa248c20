import type { Finding, FindingCode, FindingFacts, FindingOf } from '../base/finding.ts';
import { shown } from '../base/phrases.ts';
import { entries } from './entries.ts';

/** What will happen, where, and the numbers: a sentence or two. */
export function findingText(found: Finding): string {
  return textOf(found);
}

/** The heading of a finding, the same for all of its code. */
export function findingTitle(code: FindingCode): string {
  return entries[code].title;
}

function textOf<C extends FindingCode>({ code, facts }: FindingOf<C>): string {
  return entries[code].text(readable<C>(facts));
}

/** How long facts may be that are in our own words, or lists of what AWS has. */
const longest: ReadonlyMap<string, number> = new Map([
  ['allowed', 200],
  ['problem', 200],
  ['looksLike', 200],
  ['known', 100],
  ['rule', 100],
  ['by', 100],
  ['rules', 200],
]);

/** The facts with their texts as they may stand in a sentence. */
function readable<C extends FindingCode>(facts: FindingFacts[C]): FindingFacts[C] {
  const pairs = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? shown(fact, longest.get(name)) : fact,
  ]);
  // Texts stay texts, and the words of closed lists are short and plain, so the type stays what it was.
  return Object.fromEntries(pairs) as FindingFacts[C];
}
