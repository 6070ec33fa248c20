import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { defaultPortOfCall, nameOfEnd } from '../design/queries.ts';
import { type Call, verbShapes } from '../kinds/index.ts';
import { portWords } from '../layout/port-words.ts';

/** Who may open what to whom: "Web may open TCP 443 (HTTPS) to Database." */
export function connectionSentence(design: Design, call: Call): string {
  const { from, to } = endWords(design, call);
  const port = portWords(call, defaultPortOfCall(design, call)).replace(
    /^(?:All|Ping|Protocol|No|Its)\b/,
    (word) => word.toLowerCase(),
  );
  if (verbShapes[call.verb].opens === 'members') return `Members of ${from} may open ${port} to each other.`;
  return `${from} may open ${port} to ${to}.`;
}

/** The same in a few words, for lists: "Web → Database, TCP 443 (HTTPS)". */
export function connectionName(design: Design, call: Call): string {
  const { from, to } = endWords(design, call);
  return `${from} → ${to}, ${portWords(call, defaultPortOfCall(design, call))}`;
}

function endWords(design: Design, { verb, on, other }: Call): { readonly from: string; readonly to: string } {
  const shape = verbShapes[verb];
  const own = labelOf(design, on);
  const others =
    shape.other === 'any-ipv4' ? 'Any IPv4 address' : shape.other === 'itself' ? own : labelOf(design, other);
  return shape.opens === 'other' ? { from: others, to: own } : { from: own, to: inSentence(others) };
}

function labelOf(design: Design, id: Id | undefined): string {
  return (id === undefined ? undefined : nameOfEnd(design, id)) ?? 'nobody yet';
}

function inSentence(words: string): string {
  return words === 'Any IPv4 address' ? 'any IPv4 address' : words;
}
