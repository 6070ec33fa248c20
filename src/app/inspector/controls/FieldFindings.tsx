import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { type Finding, findingText, type Id } from '../../../core/index.ts';
import { useDerived } from '../../store/hooks.ts';

const glyphs = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;
const colours = { error: 'text-error', warning: 'text-warning', note: 'text-muted' } as const;
const words = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/** What was found at one field of a thing, beside that field. */
export function FieldFindings({
  at,
  field,
}: {
  readonly at: Id;
  readonly field: string | readonly string[];
}) {
  const { findings } = useDerived();
  const names = typeof field === 'string' ? [field] : field;
  const found = findings.filter((one) => one.at.id === at && names.includes(one.at.field ?? ''));
  if (found.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1">
      {found.map((one) => (
        <FoundHere key={`${one.code} ${one.at.item} ${one.at.zone}`} found={one} />
      ))}
    </ul>
  );
}

export function FoundHere({ found }: { readonly found: Finding }) {
  const { severity } = found;
  const Glyph = glyphs[severity];
  return (
    <li className="flex gap-1.5 text-[12px] leading-4">
      <Glyph aria-hidden size={13} className={`mt-px shrink-0 ${colours[severity]}`} />
      <span>
        <span className={`font-medium ${colours[severity]}`}>{words[severity]}: </span>
        {findingText(found)}
      </span>
    </li>
  );
}
