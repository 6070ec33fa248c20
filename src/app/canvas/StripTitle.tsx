import { type StripLayout, stripWords } from '../../core/index.ts';
import { placeOf } from './place.ts';

/** What stands in a VPC beside its rows, in a word. */
export function StripTitle({ strip }: { readonly strip: StripLayout }) {
  return (
    <>
      <div
        aria-hidden
        className="absolute right-3.5 left-3.5 border-hairline border-t"
        style={{ top: strip.box.y }}
      />
      <p
        style={placeOf(strip.title)}
        className="strip-title flex items-center truncate font-semibold text-muted"
      >
        {stripWords(strip)}
      </p>
    </>
  );
}
