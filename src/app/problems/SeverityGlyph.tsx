import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../core/index.ts';

const glyphs = { error: CircleX, warning: TriangleAlert, note: Info } as const;
const colours = { error: 'text-error', warning: 'text-warning', note: 'text-muted' } as const;

/** A word stands beside it. */
export function SeverityGlyph({ severity }: { readonly severity: Severity }) {
  const Glyph = glyphs[severity];
  return <Glyph aria-hidden size={15} className={`shrink-0 ${colours[severity]}`} />;
}
