import { groupsOf, thingById, vpcsOf } from '../../core/index.ts';
import { currentDesign } from '../store/editor.ts';
import { select, selectSubnet } from '../store/selection.ts';
import type { CodeText } from './code-text.ts';
import { placeOfLine } from './spans-and-lines.ts';

/** Selects the box that a line of code comes from. */
export function chooseLine({ spans, starts }: CodeText, line: number): void {
  const place = placeOfLine(spans, starts, line);
  if (!place) return;
  const design = currentDesign();
  const isThere =
    thingById(design, place.id) !== undefined ||
    vpcsOf(design).some((vpc) => groupsOf(design, vpc).some((group) => group.id === place.id));
  if (!isThere) return;
  if (place.zone === undefined) select(place.id);
  else selectSubnet(place.id, place.zone);
}
