import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Field, Id } from '../../../core/index.ts';
import { useDerived } from '../../store/hooks.ts';

/** The worst that was found about the fields of a fold; notes wait until it is opened. */
export function FoundInside({
  at,
  fields,
}: {
  readonly at: Id;
  readonly fields: Readonly<Record<string, Field>>;
}) {
  const { findings } = useDerived();
  const found = findings.filter((one) => one.at.id === at && (one.at.field ?? '') in fields);
  if (found.some(({ severity }) => severity === 'error'))
    return <CircleAlert role="img" aria-label="has errors" size={13} className="shrink-0 text-error" />;
  if (found.some(({ severity }) => severity === 'warning'))
    return <TriangleAlert role="img" aria-label="has warnings" size={13} className="shrink-0 text-warning" />;
  return null;
}
