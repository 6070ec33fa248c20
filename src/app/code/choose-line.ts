import { currentDesign } from '../store/editor.ts';
import { findCall, findThing } from '../store/find.ts';
import { select, selectSubnet } from '../store/selection.ts';
import type { CodeText } from './code-text.ts';
import { placeOfLine } from './spans-and-lines.ts';

/** Selects the box or the connection that a line of code comes from. */
export function chooseLine({ spans, starts }: CodeText, line: number): void {
  const place = placeOfLine(spans, starts, line);
  if (!place) return;
  const design = currentDesign();
  if (!findThing(design, place.id) && !findCall(design, place.id)) return;
  if (place.zone === undefined) select(place.id);
  else selectSubnet(place.id, place.zone);
}
