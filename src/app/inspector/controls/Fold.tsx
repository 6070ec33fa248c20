import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Field, Id } from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { useInspectorView, useIsFound } from '../view.ts';
import { FoundInside } from './FoundInside.tsx';

/** Fields that are seldom needed, behind a title that says what differs from the default. */
export function Fold({
  at,
  name,
  title,
  summary,
  fields,
  children,
}: {
  /** What the fields belong to: what is found about them shows in the title. */
  readonly at?: Id;
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** What it holds, for the search: it opens by itself where one of them is looked for. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly children: ReactNode;
}) {
  const id = useId();
  const { query, openFolds, toggleFold } = useInspectorView();
  const isFound = useIsFound(fields);
  if (!isFound) return null;
  const isOpen = query !== '' || openFolds.has(name);
  return (
    <section className="border-hairline border-t">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => toggleFold(name)}
          className="flex h-7 w-full items-center gap-2 px-4 text-left text-[12px] hover:bg-lane focus-visible:-outline-offset-2"
        >
          <ChevronRight
            aria-hidden
            size={13}
            className={classes('shrink-0 text-muted', isOpen && 'rotate-90')}
          />
          <span className="shrink-0 font-medium">{title}</span>
          {at !== undefined && <FoundInside at={at} fields={fields} />}
          <span className="ml-auto truncate text-muted">{summary}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="space-y-3 px-4 pt-1 pb-3">
          {children}
        </div>
      )}
    </section>
  );
}
