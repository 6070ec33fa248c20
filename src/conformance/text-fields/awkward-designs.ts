import { isError } from '../../core/base/finding.ts';
import { derive } from '../../core/derive.ts';
import type { Design } from '../../core/design/design.ts';
import { awkwardTexts } from '../random/awkward-texts.ts';
import { everything } from './everything.ts';
import { textPlaces } from './text-places.ts';

/** For each awkward text a design that has it in every field that takes it, the others as usual. */
export function awkwardDesigns(): readonly Design[] {
  const places = textPlaces.filter(({ base }) => base === everything);
  return awkwardTexts
    .map((text) =>
      places.reduce((design, { put }) => {
        const fuller = put(design, text);
        return derive(fuller).findings.some(isError) ? design : fuller;
      }, everything),
    )
    .filter((design) => design !== everything);
}
