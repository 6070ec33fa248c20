import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { type Finding, findingText, fixesFor } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { useDesign } from '../../store/hooks.ts';
import { FixButton } from '../../ui/FixButton.tsx';
import { type FoundPlace, findingId, useFindings } from './use-found.ts';

const glyphs = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;
const colours = { error: 'text-error', warning: 'text-warning', note: 'text-muted' } as const;
const words = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/** What was found at one field of a thing, beside that field. */
export function FieldFindings(place: Pick<FoundPlace, 'at' | 'field' | 'item'>) {
  const found = useFindings(place);
  if (found.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1">
      {found.map((one) => (
        <FoundHere key={findingId(one)} found={one} />
      ))}
    </ul>
  );
}

function FoundHere({ found }: { readonly found: Finding }) {
  const { severity } = found;
  const Glyph = glyphs[severity];
  return (
    <li id={findingId(found)} className="flex gap-1.5 text-[12px] leading-4">
      <Glyph aria-hidden size={13} className={`mt-px shrink-0 ${colours[severity]}`} />
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <span className={`font-medium ${colours[severity]}`}>{words[severity]}: </span>
        {findingText(found)}
        <WaysOut found={found} />
      </div>
    </li>
  );
}

/** What helps by one click; each was tried on the design. */
function WaysOut({ found }: { readonly found: Finding }) {
  const design = useDesign();
  const fixes = useMemo(() => fixesFor(found, design), [found, design]);
  if (fixes.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-1.5">
      {fixes.map(({ label, command }) => (
        <FixButton key={label} onClick={() => dispatch(command, { label })}>
          {label}
        </FixButton>
      ))}
    </div>
  );
}
